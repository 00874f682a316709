// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/http_client.h"

#include <QJsonObject>

namespace clara::llm {

/// Where an answer came from, for sentences.
struct ModelEndpoint {
    QString host {};
    QString model {};
};

/// The error of an answer that failed by its status or by its `error` member. Tells a rate limit
/// (RateLimited) from used-up credit (Rejected, repeating is useless). What the server says is
/// redacted and shortened.
Error openAiError(const HttpResponse& response, const QJsonObject& errorMember,
    const ModelEndpoint& endpoint, Instant now);

} // namespace clara::llm
