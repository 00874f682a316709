// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>

namespace clara::http {

/// Why a request was stopped by us.
enum class StopReason { None, Cancelled, TotalTimeout, IdleTimeout, AnswerTooLong, ClientGone };

/// True when Qt raises `error` for an answer of this status that arrived completely.
bool belongsToStatus(QNetworkReply::NetworkError error, int status);

/// True when `error` alone proves that no connection to the server existed.
bool provesNothingSent(QNetworkReply::NetworkError error);

/// One plain sentence that names the host; the detail names the Qt error.
Error transportError(QNetworkReply::NetworkError error, const QString& host);
Error stopError(StopReason reason, const QString& host);
/// The connection ended before the answer did.
Error cutError(const QString& host);

} // namespace clara::http
