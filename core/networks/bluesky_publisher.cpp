// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/bluesky_publisher.h"

#include "domain/network.h"
#include "http/status_kind.h"
#include "networks/bluesky_answer.h"
#include "networks/bluesky_record.h"
#include "networks/send_outcome.h"
#include "networks/tid.h"

#include <QUrlQuery>

namespace clara::networks {

namespace {
const QString postCollection = QStringLiteral("app.bsky.feed.post");

HttpRequest query(const QString& server, const char* method,
    std::initializer_list<std::pair<const char*, QString>> items)
{
    HttpRequest request;
    request.url = QUrl(server + QStringLiteral("/xrpc/") + QLatin1String(method));
    QUrlQuery parameters;
    for (const auto& [name, value] : items)
        parameters.addQueryItem(
            QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    request.url.setQuery(parameters);
    request.maxAnswerBytes = 1024 * 1024;
    return request;
}
} // namespace

BlueskyPublisher::BlueskyPublisher(HttpClient& http, SecretStore& secrets, const Clock& clock)
    : m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_sessions(http, secrets, clock)
{
}

NetworkProfile BlueskyPublisher::profile() const { return { network::bluesky, true, false }; }

Async<PreparedSend> BlueskyPublisher::prepare(
    Account account, Publication publication, CancelToken token)
{
    const auto session = co_await m_sessions.session(account, token);
    if (!session)
        co_return std::unexpected(session.error());
    PreparedSend prepared { account, publication, publication.payload };
    prepared.account.remoteId = session->did;
    prepared.account.session = sessionRef(account, m_secrets);
    prepared.account.health = AccountHealth::Connected;
    if (!prepared.payload.isEmpty())
        co_return prepared;

    Publication& frozen = prepared.publication;
    if (frozen.createdAtFrozen == Instant())
        frozen.createdAtFrozen = m_clock.now();
    if (frozen.remoteKey.isEmpty())
        frozen.remoteKey = tid(frozen.createdAtFrozen, frozen.id);
    QHash<QString, QString> didByHandle;
    for (const QString& handle : mentionedHandles(frozen.text)) {
        const auto did = co_await didOf(handle, session->server, token);
        if (!did)
            co_return std::unexpected(did.error());
        if (!did->isEmpty())
            didByHandle.insert(handle, *did);
    }
    prepared.payload = putRecordBody(frozen, session->did, didByHandle);
    frozen.payload = prepared.payload;
    co_return prepared;
}

/// Empty when nobody has this handle. Every other trouble is an error: the payload is frozen for
/// good, and must not lose a mention to a bad minute.
Async<QString> BlueskyPublisher::didOf(QString handle, QString server, CancelToken token)
{
    const HttpRequest request
        = query(server, "com.atproto.identity.resolveHandle", { { "handle", handle } });
    const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
    if (exchange.error)
        co_return std::unexpected(*exchange.error);
    const int status = exchange.response.status;
    if (status == 400 || status == 404)
        co_return QString();
    const QString did
        = readBlueskyAnswer(exchange.response).object.value(QStringLiteral("did")).toString();
    if (status != 200 || !did.startsWith(QLatin1String("did:")))
        co_return std::unexpected(
            http::errorForStatus(exchange.response, QUrl(server).host(), m_clock.now()));
    co_return did;
}

QCoro::Task<SendReport> BlueskyPublisher::send(
    PreparedSend prepared, CancelToken token, HttpObserver observer)
{
    // Comes from memory: prepare() has just signed in. Were it gone, nothing would have been sent
    // either way.
    const auto session = co_await m_sessions.session(prepared.account, token);
    if (!session) {
        SendReport report;
        report.outcome = session.error().kind == ErrorKind::Auth ? SendOutcome::AuthExpired
                                                                 : SendOutcome::NotSent;
        report.error = session.error();
        report.phase = toString(HttpPhase::NothingSent);
        co_return report;
    }
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(session->server + QStringLiteral("/xrpc/com.atproto.repo.putRecord"));
    request.headers = { { "Authorization", "Bearer " + session->accessToken },
        { "Content-Type", "application/json" } };
    request.body = prepared.payload;
    request.maxAnswerBytes = 256 * 1024;
    const QString handle = session->handle;
    const HttpExchange exchange = co_await m_http.send(request, token, observer);
    co_return classify(prepared, handle, exchange);
}

SendReport BlueskyPublisher::classify(
    const PreparedSend& prepared, const QString& handle, const HttpExchange& exchange) const
{
    SendReport report = reportOf(exchange);
    if (exchange.phase == HttpPhase::NothingSent)
        return report;
    const HttpResponse& response = exchange.response;
    const BlueskyAnswer answer = readBlueskyAnswer(response);
    const QString uri = answer.object.value(QStringLiteral("uri")).toString();
    if (exchange.error) {
        report.error = unknownOutcome(network::displayName(network::bluesky));
        report.error->detail = exchange.error->detail;
    } else if (response.status >= 200 && response.status < 300
        && uri.startsWith(QLatin1String("at://"))) {
        report.outcome = SendOutcome::Published;
        report.remoteId = uri;
        report.remoteUrl = blueskyPostUrl(handle, prepared.publication.remoteKey);
    } else if (wantsNewToken(response.status, answer.errorName)) {
        report.outcome = SendOutcome::AuthExpired;
        report.error = http::errorForStatus(
            response, QUrl(blueskyServer(prepared.account)).host(), m_clock.now());
        report.error->kind = ErrorKind::Auth;
    } else if (response.status == 429 && http::retryAfter(response, m_clock.now())) {
        report.outcome = SendOutcome::NotSent;
        report.error = http::errorForStatus(
            response, QUrl(blueskyServer(prepared.account)).host(), m_clock.now());
    } else if (response.status >= 400 && response.status < 500 && response.status != 408
        && response.status != 429 && !answer.errorName.isEmpty()) {
        // Only a refusal in the words of the protocol counts; a page of some proxy proves nothing.
        report.outcome = SendOutcome::Rejected;
        report.error = refusedPost(answer, response.status);
    } else {
        report.error = unknownOutcome(network::displayName(network::bluesky));
    }
    return report;
}

QCoro::Task<SightingReport> BlueskyPublisher::find(
    Account account, Publication publication, CancelToken token)
{
    SightingReport report;
    const auto session = co_await m_sessions.session(account, token);
    if (!session) {
        report.evidence = session.error().message;
        co_return report;
    }
    const HttpRequest request = query(session->server, "com.atproto.repo.getRecord",
        { { "repo", session->did }, { "collection", postCollection },
            { "rkey", publication.remoteKey } });
    const QString handle = session->handle;
    const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
    report.evidence = evidenceOf(exchange);
    if (exchange.error)
        co_return report;
    const BlueskyAnswer answer = readBlueskyAnswer(exchange.response);
    const QString uri = answer.object.value(QStringLiteral("uri")).toString();
    if (exchange.response.status == 200 && uri.endsWith(QLatin1Char('/') + publication.remoteKey)) {
        report.sighting = Sighting::Present;
        report.remoteId = uri;
        report.remoteUrl = blueskyPostUrl(handle, publication.remoteKey);
    } else if (exchange.response.status == 400
        && answer.errorName == QLatin1String("RecordNotFound")) {
        report.sighting = Sighting::Absent;
    }
    co_return report;
}

Async<AccountIdentity> BlueskyPublisher::check(Account account, CancelToken token)
{
    const auto session = co_await m_sessions.signIn(account, token);
    if (!session)
        co_return std::unexpected(session.error());
    AccountIdentity identity { session->did, session->handle, {} };
    HttpRequest request
        = query(session->server, "app.bsky.actor.getProfile", { { "actor", session->did } });
    request.headers = { { "Authorization", "Bearer " + session->accessToken } };
    // The name is a nicety: an account without a profile, or a server without that view, is fine.
    const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
    if (!exchange.error && exchange.response.status == 200)
        identity.displayName = readBlueskyAnswer(exchange.response)
                                   .object.value(QStringLiteral("displayName"))
                                   .toString();
    co_return identity;
}

} // namespace clara::networks
