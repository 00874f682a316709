// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyless_publisher.h"

#include "base/json.h"
#include "http/status_kind.h"
#include "networks/send_outcome.h"

#include <QUrlQuery>

namespace clara::test {

namespace {
HttpRequest keylessRequest(const Account& account, const char* path)
{
    HttpRequest request;
    request.url = QUrl(account.server + QLatin1String(path));
    request.headers = { { "Authorization", "Bearer keyless" } };
    request.totalTimeout = std::chrono::seconds(5);
    return request;
}
} // namespace

Async<PreparedSend> KeylessPublisher::prepare(Account account, Publication publication, CancelToken)
{
    PreparedSend prepared { account, publication, publication.payload };
    if (prepared.payload.isEmpty()) {
        prepared.payload = toJson(QJsonObject { { QStringLiteral("account"), account.handle },
            { QStringLiteral("text"), publication.text } });
        prepared.publication.payload = prepared.payload;
    }
    co_return prepared;
}

QCoro::Task<SendReport> KeylessPublisher::send(
    PreparedSend prepared, CancelToken token, HttpObserver observer)
{
    HttpRequest request = keylessRequest(prepared.account, "/keyless/post");
    request.method = "POST";
    request.body = prepared.payload;
    const HttpExchange exchange = co_await m_http.send(request, token, observer);
    SendReport report = networks::reportOf(exchange);
    if (exchange.error)
        co_return report;
    const int status = exchange.response.status;
    const auto object = parseJsonObject(exchange.response.body, QStringLiteral("answer"));
    const QString id = object ? object->value(QStringLiteral("id")).toString() : QString();
    if (status == 200 && !id.isEmpty()) {
        report.outcome = SendOutcome::Published;
        report.remoteId = id;
    } else if (status == 401) {
        report.outcome = SendOutcome::AuthExpired;
    } else if (status == 429 && http::retryAfter(exchange.response, m_clock.now())) {
        report.outcome = SendOutcome::NotSent;
    } else if (status >= 400 && status < 500 && status != 408 && status != 429) {
        report.outcome = SendOutcome::Rejected;
    }
    if (status != 200)
        report.error = http::errorForStatus(exchange.response, key(), m_clock.now());
    else if (id.isEmpty())
        report.error = networks::unknownOutcome(key());
    co_return report;
}

QCoro::Task<SightingReport> KeylessPublisher::find(
    Account account, Publication publication, CancelToken token)
{
    SightingReport report;
    const Instant since
        = publication.firstSentAt.value_or(publication.createdAt) - std::chrono::minutes(2);
    QString cursor;
    do {
        QUrlQuery parameters;
        parameters.addQueryItem(QStringLiteral("account"), account.handle);
        parameters.addQueryItem(QStringLiteral("since"), toIso(since));
        parameters.addQueryItem(QStringLiteral("cursor"), cursor);
        HttpRequest request = keylessRequest(account, "/keyless/posts");
        request.url.setQuery(parameters);
        const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
        report.evidence = networks::evidenceOf(exchange);
        const auto object = parseJsonObject(exchange.response.body, QStringLiteral("answer"));
        if (exchange.error || exchange.response.status != 200 || !object
            || !object->contains(QStringLiteral("posts")))
            co_return report;
        for (const QJsonValue& entry : object->value(QStringLiteral("posts")).toArray()) {
            if (entry.toObject().value(QStringLiteral("text")).toString() == publication.text) {
                report.sighting = Sighting::Present;
                report.remoteId = entry.toObject().value(QStringLiteral("id")).toString();
                co_return report;
            }
        }
        cursor = object->value(QStringLiteral("cursor")).toString();
    } while (!cursor.isEmpty());
    report.sighting = Sighting::Absent;
    co_return report;
}

Async<AccountIdentity> KeylessPublisher::check(Account account, CancelToken)
{
    co_return AccountIdentity { account.handle, account.handle, account.handle };
}

} // namespace clara::test
