// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/one_shot_body.h"
#include "http/transport_error.h"
#include "ports/http_client.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QTimer>

namespace clara::http {

/// One request on its way. Engine thread; owned by NetworkHttpClient until `done`. The promise is
/// always kept: by the answer, a time-out, the token, or the end of the client.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    HttpCall(HttpRequest request, CancelToken token, HttpObserver observer);
    ~HttpCall() override;

    QFuture<HttpExchange> future() { return m_promise.future(); }
    void start(QNetworkAccessManager& manager);
    /// Ends the call without any further signal; what is known of it is the answer.
    void abandon();

Q_SIGNALS:
    void done();

private:
    void stop(StopReason reason);
    void reach(HttpPhase phase);
    void readAnswer();
    void readHead();
    void finish();
    void keepPromise();
    void settle();

    const HttpRequest m_request;
    const HttpObserver m_observer;
    CancelToken m_token;
    std::shared_ptr<void> m_cancelHandle;
    HttpExchange m_exchange;
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    OneShotBody* m_body = nullptr; ///< a child of the reply, which may look at it to its own end
    QTimer m_total;
    QTimer m_idle;
    QElapsedTimer m_clock;
    StopReason m_stopped = StopReason::None;
    QPromise<HttpExchange> m_promise;
    bool m_kept = false;
};

} // namespace clara::http
