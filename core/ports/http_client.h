// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/cancel_token.h"

#include <QUrl>

#include <functional>

namespace clara {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

struct HttpRequest {
    QByteArray method = "GET"; ///< GET or POST
    QUrl url {};
    QList<HttpHeader> headers {}; ///< may hold credentials: never logged
    QByteArray body {};
    milliseconds totalTimeout { 30'000 }; ///< from the call to the last byte of the answer
    milliseconds idleTimeout { 30'000 }; ///< without a byte in either direction
    qint64 maxAnswerBytes
        = qint64(4) * 1024 * 1024; ///< a longer answer is cut and counts as truncated
};

struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers {}; ///< names in lower case
    QByteArray body {};
    QByteArray header(const QByteArray& lowerCaseName) const;
};

/// How far a request got: what the outcome class of a send depends on.
enum class HttpPhase {
    NothingSent, ///< DNS, refused, TLS: proved that no body byte left
    BodyStarted, ///< some body bytes were handed to the system
    BodySent, ///< all of them
    Answered, ///< the complete answer is here
};

/// The whole truth about one request. `error` is set unless a complete answer arrived, whatever its
/// status.
struct HttpExchange {
    HttpPhase phase = HttpPhase::NothingSent;
    HttpResponse response {}; ///< partial when `error` is set
    std::optional<Error> error {};
    milliseconds duration { 0 };
};

/// Looks into a running request. Both run on the engine thread and must not throw or block.
struct HttpObserver {
    std::function<void(const QByteArray&)>
        onBody {}; ///< raw answer bytes as they come (status 2xx only)
    std::function<void(HttpPhase)> onPhase {}; ///< each phase once, in order
};

/// One request on the wire per call: no retries, no redirects, no HTTP/2, no cookies. Engine
/// thread.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    virtual QCoro::Task<HttpExchange> send(
        HttpRequest request, CancelToken token, HttpObserver observer)
        = 0;
};

} // namespace clara
