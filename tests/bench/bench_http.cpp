// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report.h"
#include "http/network_http_client.h"
#include "support/world.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>

#include <algorithm>
#include <vector>

using namespace clara;

namespace {
constexpr int concurrency = 32;
constexpr int answerMs = 50;

/// Answers that arrived between the two moments.
QCoro::Task<int> answersBetween(
    HttpClient* client, QUrl url, const QElapsedTimer* timer, qint64 beginMs, qint64 endMs)
{
    int answers = 0;
    while (timer->elapsed() < endMs) {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.body = "{}";
        const HttpExchange exchange = co_await client->send(request, CancelToken(), HttpObserver());
        const qint64 at = timer->elapsed();
        if (!exchange.error && at >= beginMs && at < endMs)
            ++answers;
    }
    co_return answers;
}
} // namespace

/// Requests per second with 32 concurrent calls to one host that answers after 50 ms (ideal: 640).
/// bench_http [seconds] prints one JSON object.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    constexpr qint64 beginMs = 1000; // connections are made by then
    const qint64 endMs
        = beginMs + std::max(1, app.arguments().value(1, QStringLiteral("10")).toInt()) * 1000;
    const auto world = test::World::start();
    if (!world)
        return 1;
    http::NetworkHttpClient client;
    const QUrl url = world->url(QStringLiteral("/delay/%1").arg(answerMs));
    QElapsedTimer timer;
    timer.start();
    std::vector<QCoro::Task<int>> workers;
    for (int i = 0; i < concurrency; ++i)
        workers.push_back(answersBetween(&client, url, &timer, beginMs, endMs));
    int answers = 0;
    for (auto& worker : workers)
        answers += QCoro::waitFor(std::move(worker));
    const double perSecond = answers * 1000.0 / double(endMs - beginMs);
    constexpr double ideal = concurrency * 1000.0 / answerMs;
    bench::Report(
        QStringLiteral("http"), QStringLiteral("at least 0.97 of the ideal 640 requests/s"))
        .number(QStringLiteral("measured"), perSecond)
        .number(QStringLiteral("ideal"), ideal, 0)
        .number(QStringLiteral("ratio"), perSecond / ideal, 3)
        .print();
    return 0;
}
