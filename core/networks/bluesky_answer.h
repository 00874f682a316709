// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/http_client.h"

#include <QJsonObject>

namespace clara::networks {

/// What an AT Protocol server said. Not local to a file, because coroutines keep it in their
/// frames.
struct BlueskyAnswer {
    QJsonObject object {}; ///< empty when the body is no JSON object
    QString errorName {}; ///< "ExpiredToken"
    QString message {}; ///< at most 200 characters
};
BlueskyAnswer readBlueskyAnswer(const HttpResponse& response);

/// The access token is not taken any more: refresh, then sign in.
bool wantsNewToken(int status, const QString& errorName);

/// The sentence for a post that the server understood and refused.
Error refusedPost(const BlueskyAnswer& answer, int status);

} // namespace clara::networks
