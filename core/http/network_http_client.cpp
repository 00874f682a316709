// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/network_http_client.h"

#include "http/http_call.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

namespace clara::http {

namespace {
constexpr int connectionsPerLane = 6; // Qt's limit per host and manager
constexpr size_t maxLanes = 16;

/// Touches nothing but its parameter, so that the client may die while this waits.
QCoro::Task<HttpExchange> answerOf(QFuture<HttpExchange> future) { co_return co_await future; }

HttpExchange refused(ErrorKind kind, const QString& message)
{
    HttpExchange exchange;
    exchange.error = Error { kind, message, {}, {}, {} };
    return exchange;
}

bool hasLineBreak(const QByteArray& text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

/// Why the request must not go out at all.
std::optional<HttpExchange> refusalOf(const HttpRequest& request, const CancelToken& token)
{
    const QString scheme = request.url.scheme();
    if ((scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        || request.url.host().isEmpty()) {
        return refused(ErrorKind::Invalid,
            QCoreApplication::translate(
                "clara::http", "Only addresses that begin with https:// or http:// can be used."));
    }
    if (std::any_of(request.headers.begin(), request.headers.end(), [](const HttpHeader& header) {
            return header.name.isEmpty() || hasLineBreak(header.name) || hasLineBreak(header.value);
        })) {
        return refused(ErrorKind::Invalid,
            QCoreApplication::translate("clara::http",
                "A key or password holds a line break, so nothing was sent. Enter it again without it."));
    }
    if (token.isCancelled()) {
        return refused(ErrorKind::Cancelled,
            QCoreApplication::translate("clara::http", "The request to %1 was stopped.")
                .arg(request.url.host()));
    }
    return std::nullopt;
}
} // namespace

struct NetworkHttpClient::Lane {
    QNetworkAccessManager manager;
    QHash<QString, int> running {}; ///< by server
};

struct NetworkHttpClient::Running {
    HttpCall call;
    Lane& lane;
    QString server;
};

NetworkHttpClient::NetworkHttpClient() = default;

NetworkHttpClient::~NetworkHttpClient()
{
    m_calls.clear(); // before the managers that their replies belong to
}

QCoro::Task<HttpExchange> NetworkHttpClient::send(
    HttpRequest request, CancelToken token, HttpObserver observer)
{
    return answerOf(start(std::move(request), std::move(token), std::move(observer)));
}

QFuture<HttpExchange> NetworkHttpClient::start(
    HttpRequest request, CancelToken token, HttpObserver observer)
{
    if (const auto refusal = refusalOf(request, token)) {
        QPromise<HttpExchange> promise;
        promise.start();
        promise.addResult(*refusal);
        promise.finish();
        return promise.future();
    }
    const QString server = request.url.authority(QUrl::FullyEncoded);
    Lane& lane = laneFor(server);
    ++lane.running[server];
    auto running = std::unique_ptr<Running>(new Running {
        { std::move(request), std::move(token), std::move(observer) }, lane, server });
    Running* raw = running.get();
    m_calls.push_back(std::move(running));
    // Queued: the call must not die inside its own signal.
    connect(
        &raw->call, &HttpCall::done, this,
        [this, raw] {
            if (--raw->lane.running[raw->server] == 0)
                raw->lane.running.remove(raw->server);
            std::erase_if(m_calls, [raw](const auto& entry) { return entry.get() == raw; });
        },
        Qt::QueuedConnection);
    const auto future = raw->call.future();
    raw->call.start(lane.manager);
    return future;
}

NetworkHttpClient::Lane& NetworkHttpClient::laneFor(const QString& server)
{
    // First fit, not least loaded: the first lanes' connections stay warm.
    Lane* least = nullptr;
    for (const auto& lane : m_lanes) {
        const int load = lane->running.value(server);
        if (load < connectionsPerLane)
            return *lane;
        if (!least || load < least->running.value(server))
            least = lane.get();
    }
    if (m_lanes.size() >= maxLanes)
        return *least;
    m_lanes.push_back(std::make_unique<Lane>());
    return *m_lanes.back();
}

} // namespace clara::http
