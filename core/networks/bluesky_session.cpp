// SPDX-License-Identifier: GPL-3.0-or-later
#include "networks/bluesky_session.h"

#include "base/json.h"
#include "base/logging.h"
#include "domain/server_url.h"
#include "http/status_kind.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::networks {

namespace {
using std::chrono::minutes;

constexpr auto assumedLife = minutes(100); // the reference server gives 120
constexpr auto refreshAhead = minutes(2);

HttpRequest sessionRequest(const QString& server, const char* method)
{
    HttpRequest request;
    request.method = "POST";
    request.url
        = QUrl(server + QStringLiteral("/xrpc/com.atproto.server.") + QLatin1String(method));
    request.maxAnswerBytes = 256 * 1024;
    return request;
}

/// The end of life written in the token, where it is a JWT that says so.
Instant endOfLife(const QByteArray& accessToken, Instant now)
{
    const QList<QByteArray> parts = accessToken.split('.');
    const auto claims = parts.size() == 3
        ? parseJsonObject(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding),
            QStringLiteral("token"))
        : Result<QJsonObject>();
    const qint64 seconds = claims ? claims->value(QStringLiteral("exp")).toInteger() : 0;
    return seconds > 0 ? instantFromMs(seconds * 1000) - refreshAhead : now + assumedLife;
}

/// The data server named in the DID document, if the tokens may go there; else `signInServer`.
QString dataServer(const QJsonObject& didDocument, const QString& signInServer)
{
    for (const QJsonValue& entry : didDocument.value(QStringLiteral("service")).toArray()) {
        const QJsonObject service = entry.toObject();
        QString endpoint = service.value(QStringLiteral("serviceEndpoint")).toString();
        if (!service.value(QStringLiteral("id")).toString().endsWith(QLatin1String("#atproto_pds"))
            || !serverUrlProblem(endpoint).isEmpty())
            continue;
        // A document from the internet must not send tokens in the clear, not even to this
        // computer.
        if (QUrl(endpoint).scheme() != QUrl(signInServer).scheme()
            && QUrl(endpoint).scheme() != QLatin1String("https"))
            continue;
        while (endpoint.endsWith(QLatin1Char('/')))
            endpoint.chop(1);
        return endpoint;
    }
    return signInServer;
}

QByteArray toBytes(const BlueskySession& session)
{
    return toJson(QJsonObject {
        { QStringLiteral("did"), session.did },
        { QStringLiteral("handle"), session.handle },
        { QStringLiteral("server"), session.server },
        { QStringLiteral("access"), QString::fromUtf8(session.accessToken) },
        { QStringLiteral("refresh"), QString::fromUtf8(session.refreshToken) },
        { QStringLiteral("access_until"), toMs(session.accessUntil) },
    });
}

Result<BlueskySession> fromBytes(const QByteArray& bytes)
{
    const auto object = parseJsonObject(bytes, QStringLiteral("session"));
    if (!object)
        return std::unexpected(object.error());
    JsonReader reader(*object);
    BlueskySession session;
    session.did = reader.string(QStringLiteral("did"));
    session.handle = reader.string(QStringLiteral("handle"));
    session.server = reader.string(QStringLiteral("server"));
    session.accessToken = reader.string(QStringLiteral("access")).toUtf8();
    session.refreshToken = reader.string(QStringLiteral("refresh")).toUtf8();
    session.accessUntil = instantFromMs(reader.integer(QStringLiteral("access_until")));
    CLARA_TRY(reader.status());
    return session;
}

void keepOutOfLogs(const BlueskySession& session)
{
    logging::redactor().addValue(session.accessToken);
    logging::redactor().addValue(session.refreshToken);
}
} // namespace

QString blueskyServer(const Account& account)
{
    QString server
        = account.server.isEmpty() ? QStringLiteral("https://bsky.social") : account.server;
    while (server.endsWith(QLatin1Char('/')))
        server.chop(1);
    return server;
}

SecretRef sessionRef(const Account& account, const SecretStore& secrets)
{
    if (!account.session.isEmpty())
        return account.session;
    return { secrets.kind(), QStringLiteral("account/%1/session").arg(account.id.toString()) };
}

BlueskySessions::BlueskySessions(HttpClient& http, SecretStore& secrets, const Clock& clock)
    : m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

Async<BlueskySession> BlueskySessions::session(Account account, CancelToken token)
{
    const auto old = co_await known(account);
    if (!old)
        co_return co_await signIn(account, token);
    if (!m_expired.contains(account.id) && m_clock.now() < old->accessUntil)
        co_return *old;
    auto fresh = co_await refresh(account, *old, token);
    // A refused refresh token is the ordinary end of a session; the app password starts a new one.
    if (!fresh && fresh.error().kind == ErrorKind::Auth)
        fresh = co_await signIn(account, token);
    co_return fresh;
}

Async<BlueskySession> BlueskySessions::known(Account account)
{
    if (const auto cached = m_sessions.constFind(account.id); cached != m_sessions.cend())
        co_return *cached;
    const auto reading = m_secrets.read(sessionRef(account, m_secrets));
    const auto stored = co_await reading;
    if (!stored)
        co_return std::unexpected(stored.error());
    const auto session = fromBytes((*stored)->reveal());
    if (session) {
        keepOutOfLogs(*session);
        m_sessions.insert(account.id, *session);
    }
    co_return session;
}

Async<BlueskySession> BlueskySessions::refresh(
    Account account, BlueskySession old, CancelToken token)
{
    HttpRequest request = sessionRequest(old.server, "refreshSession");
    request.headers = { { "Authorization", "Bearer " + old.refreshToken } };
    const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
    if (exchange.error)
        co_return std::unexpected(*exchange.error);
    if (exchange.response.status != 200) {
        Error error = refusal(account, exchange.response);
        if (exchange.response.status == 400)
            error.kind = ErrorKind::Auth; // ExpiredToken, InvalidToken: whatever it is, this token
                                          // is spent
        co_return std::unexpected(error);
    }
    co_return co_await accept(account, exchange.response, old.server);
}

Async<BlueskySession> BlueskySessions::signIn(Account account, CancelToken token)
{
    if (account.secret.isEmpty()) {
        co_return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::networks",
                "The account %1 has no app password. Create one in the settings of Bluesky and enter it in the account.")
                .arg(account.handle));
    }
    const auto reading = m_secrets.read(account.secret);
    const auto password = co_await reading;
    if (!password)
        co_return std::unexpected(password.error());
    const QString server = blueskyServer(account);
    HttpRequest request = sessionRequest(server, "createSession");
    request.body = toJson(QJsonObject {
        { QStringLiteral("identifier"),
            account.remoteId.isEmpty() ? account.handle : account.remoteId },
        { QStringLiteral("password"), QString::fromUtf8((*password)->reveal()).trimmed() },
    });
    const HttpExchange exchange = co_await m_http.send(request, token, HttpObserver());
    if (exchange.error)
        co_return std::unexpected(*exchange.error);
    if (exchange.response.status != 200)
        co_return std::unexpected(refusal(account, exchange.response));
    co_return co_await accept(account, exchange.response, server);
}

Async<BlueskySession> BlueskySessions::accept(
    Account account, HttpResponse response, QString server)
{
    const auto object = parseJsonObject(response.body, QStringLiteral("session"));
    BlueskySession session;
    if (object) {
        session.did = object->value(QStringLiteral("did")).toString();
        session.handle = object->value(QStringLiteral("handle")).toString();
        session.accessToken = object->value(QStringLiteral("accessJwt")).toString().toUtf8();
        session.refreshToken = object->value(QStringLiteral("refreshJwt")).toString().toUtf8();
        session.server = dataServer(object->value(QStringLiteral("didDoc")).toObject(), server);
    }
    if (!session.did.startsWith(QLatin1String("did:")) || session.accessToken.isEmpty()
        || session.refreshToken.isEmpty()) {
        co_return failure(ErrorKind::Network,
            QCoreApplication::translate("clara::networks",
                "%1 answered the sign-in with something that is no session. Check the server address of the account.")
                .arg(QUrl(server).host()));
    }
    session.accessUntil = endOfLife(session.accessToken, m_clock.now());
    keepOutOfLogs(session);
    m_sessions.insert(account.id, session);
    m_expired.remove(account.id);
    const auto secret = std::make_shared<const Secret>(toBytes(session));
    const auto writing = m_secrets.write(sessionRef(account, m_secrets), secret);
    const auto written = co_await writing;
    // In memory it works on; the next start will have to sign in anew, and the log says why.
    if (!written)
        logging::http().warn(
            "session of account {} not stored: {}", account.id.toString(), written.error().message);
    co_return session;
}

Error BlueskySessions::refusal(const Account& account, const HttpResponse& response) const
{
    Error error
        = http::errorForStatus(response, QUrl(blueskyServer(account)).host(), m_clock.now());
    const auto object = parseJsonObject(response.body, QStringLiteral("answer"));
    const QString name = object ? object->value(QStringLiteral("error")).toString() : QString();
    if (response.status == 401 && name == QLatin1String("AuthFactorTokenRequired")) {
        error.kind = ErrorKind::Auth;
        error.message = QCoreApplication::translate("clara::networks",
            "Bluesky wants a second factor for %1, because this is the main password. Use an app password instead.");
    } else if (response.status == 401) {
        error.message = QCoreApplication::translate("clara::networks",
            "Bluesky did not accept the app password of %1. Create a new one in the settings of Bluesky and enter it in "
            "the account.");
    } else if (name == QLatin1String("AccountTakedown")) {
        error.kind = ErrorKind::Rejected;
        error.message = QCoreApplication::translate("clara::networks",
            "Bluesky has taken the account %1 down. Nothing can be posted until Bluesky restores it.");
    } else {
        return error;
    }
    error.message = error.message.arg(account.handle);
    return error;
}

} // namespace clara::networks
