// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/http_client.h"

#include <QPromise>
#include <QTimer>

#include <QCoroFuture>

#include <deque>

namespace clara::test {

/// An HttpClient without network: keeps every request and answers with the queued exchanges in
/// order, from the event loop. One without a queued exchange is answered as a refused connection.
/// One thread.
class FakeHttp final : public HttpClient {
public:
    QCoro::Task<HttpExchange> send(
        HttpRequest request, CancelToken token, HttpObserver observer) override
    {
        requests.append(request);
        if (token.isCancelled())
            co_return stopped(HttpPhase::NothingSent);
        Planned planned = take();
        QPromise<void> promise;
        promise.start();
        QFuture<void> turn = promise.future();
        QTimer::singleShot(0, [&promise] { promise.finish(); });
        co_await turn;
        if (observer.onPhase)
            observer.onPhase(planned.exchange.phase);
        const bool isGood = planned.exchange.response.status / 100 == 2;
        for (const auto& piece : planned.pieces) {
            if (observer.onBody && isGood)
                observer.onBody(piece);
            planned.exchange.response.body += piece;
            if (token.isCancelled())
                co_return stopped(HttpPhase::BodySent);
        }
        co_return planned.exchange;
    }

    /// A complete answer.
    void answer(int status, const QByteArray& body, QList<HttpHeader> headers = {})
    {
        HttpExchange exchange;
        exchange.phase = HttpPhase::Answered;
        exchange.response.status = status;
        exchange.response.headers = std::move(headers);
        m_planned.push_back({ std::move(exchange), { body } });
    }
    /// A complete stream of events that comes in these pieces.
    void stream(const QByteArrayList& pieces)
    {
        answer(200, {}, { { "content-type", "text/event-stream; charset=utf-8" } });
        m_planned.back().pieces = pieces;
    }
    /// The last planned answer fails with `error` after what it delivers.
    void thenFail(HttpPhase phase, Error error)
    {
        m_planned.back().exchange.phase = phase;
        m_planned.back().exchange.error = std::move(error);
    }

    QList<HttpRequest> requests {};

private:
    struct Planned {
        HttpExchange exchange {};
        QByteArrayList pieces {};
    };

    Planned take()
    {
        if (m_planned.empty()) {
            HttpExchange refused;
            refused.error
                = Error { ErrorKind::Network, QStringLiteral("The connection was refused.") };
            return { refused, {} };
        }
        Planned planned = std::move(m_planned.front());
        m_planned.pop_front();
        return planned;
    }
    static HttpExchange stopped(HttpPhase phase)
    {
        HttpExchange exchange;
        exchange.phase = phase;
        exchange.error
            = Error { ErrorKind::Cancelled, QStringLiteral("The request was cancelled.") };
        return exchange;
    }

    std::deque<Planned> m_planned;
};

} // namespace clara::test
