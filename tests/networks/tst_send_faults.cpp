// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "http/network_http_client.h"
#include "networks/bluesky_publisher.h"
#include "support/keyless_publisher.h"
#include "support/memory_secret_store.h"
#include "support/world.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {
/// Shortens the patience of a real client, so that "hang" takes no half minute.
class ImpatientHttp final : public HttpClient {
public:
    QCoro::Task<HttpExchange> send(
        HttpRequest request, CancelToken token, HttpObserver observer) override
    {
        request.totalTimeout = milliseconds(400);
        return m_client.send(std::move(request), std::move(token), std::move(observer));
    }

private:
    http::NetworkHttpClient m_client;
};

QJsonObject fault(const char* stage, const char* action, QJsonObject more = {})
{
    more.insert(u"stage"_s, QString::fromLatin1(stage));
    more.insert(u"action"_s, QString::fromLatin1(action));
    return more;
}

QJsonObject answer(const char* stage, int status, const char* body = "", QJsonObject headers = {})
{
    return fault(stage, "status",
        { { u"status"_s, status }, { u"body"_s, QString::fromUtf8(body) },
            { u"headers"_s, headers } });
}
} // namespace

/// Every fault the world knows, on the one mutating request of each network: the outcome class, one
/// request on the wire, and what really exists afterwards.
class TestSendFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = test::World::start();
        QVERIFY(m_world);
    }
    void bluesky_data() { rows(true); }
    void bluesky();
    void keyless_data() { rows(false); }
    void keyless();
    void nothingSentWhenTheServerIsGone();
    void cancellingBeforeTheFirstByteSendsNothing();
    void cancellingWhileWaitingLeavesItUnknown();

private:
    void rows(bool protocolErrors);
    PreparedSend prepared(Publisher& publisher, const QString& networkKey);

    std::unique_ptr<test::World> m_world;
    ImpatientHttp m_http;
    SystemClock m_clock;
    test::MemorySecretStore m_secrets;
};

void TestSendFaults::rows(bool protocolErrors)
{
    QTest::addColumn<QJsonObject>("what");
    QTest::addColumn<SendOutcome>("outcome");
    QTest::addColumn<bool>("exists");
    using enum SendOutcome;
    const QJsonObject wait { { u"Retry-After"_s, u"7"_s } };
    const char* refusal = "{\"error\":\"InvalidRequest\",\"message\":\"too long\"}";

    QTest::newRow("no fault") << QJsonObject() << Published << true;
    QTest::newRow("slow") << fault("effect", "slow", { { u"delay_ms"_s, 50 } }) << Published
                          << true;
    QTest::newRow("close after the head") << fault("head", "close") << Unknown << false;
    for (const char* action : { "close", "reset", "hang" }) {
        QTest::addRow("%s before", action) << fault("received", action) << Unknown << false;
        QTest::addRow("%s after", action) << fault("effect", action) << Unknown << true;
        QTest::addRow("%s in the answer", action)
            << fault("half_answer", action) << Unknown << true;
    }
    for (const int status : { 408, 500, 502, 503, 504 }) {
        QTest::addRow("%d before", status) << answer("received", status) << Unknown << false;
        QTest::addRow("%d after", status) << answer("effect", status) << Unknown << true;
    }
    QTest::newRow("429 with a time")
        << answer("received", 429, "{\"error\":\"RateLimitExceeded\"}", wait) << NotSent << false;
    QTest::newRow("429 without") << answer("received", 429, "{\"error\":\"RateLimitExceeded\"}")
                                 << Unknown << false;
    QTest::newRow("401") << answer("received", 401, "{\"error\":\"AuthMissing\"}") << AuthExpired
                         << false;
    for (const int status : { 400, 403, 404, 413, 422 })
        QTest::addRow("refused %d", status)
            << answer("received", status, refusal) << Rejected << false;
    QTest::newRow("no id") << fault("effect", "no_id") << Unknown << true;
    QTest::newRow("malformed") << fault("effect", "malformed") << Unknown << true;
    if (!protocolErrors) {
        // Not on Bluesky, where the connection of the sign-in is reused.
        QTest::newRow("accept, then close") << fault("connect", "close") << Unknown << false;
        QTest::newRow("accept, then reset") << fault("connect", "reset") << Unknown << false;
        return;
    }
    QTest::newRow("429 with a reset time")
        << answer("received", 429, "{\"error\":\"RateLimitExceeded\"}",
               { { u"RateLimit-Reset"_s, QString::number(toMs(SystemClock().now()) / 1000 + 60) } })
        << NotSent << false;
    QTest::newRow("expired token")
        << answer("received", 400, "{\"error\":\"ExpiredToken\"}") << AuthExpired << false;
    QTest::newRow("invalid token")
        << answer("received", 400, "{\"error\":\"InvalidToken\"}") << AuthExpired << false;
    QTest::newRow("403 of a proxy")
        << answer("received", 403, "<html>forbidden</html>") << Unknown << false;
    QTest::newRow("redirect") << fault(
        "received", "redirect", { { u"headers"_s, QJsonObject { { u"Location"_s, u"/echo"_s } } } })
                              << Unknown << false;
}

PreparedSend TestSendFaults::prepared(Publisher& publisher, const QString& networkKey)
{
    m_world->reset();
    Account account;
    account.id = AccountId::create(m_clock.now());
    account.network = networkKey;
    account.handle = u"clara.test"_s;
    account.server = m_world->baseUrl();
    account.secret = m_secrets.put(u"password"_s, "app-password");
    Publication publication;
    publication.id = PublicationId::create(m_clock.now());
    publication.text = u"Hello there"_s;
    publication.remoteKey = u"3k2aexample22"_s;
    publication.createdAt = publication.createdAtFrozen = m_clock.now();
    const auto result = QCoro::waitFor(publisher.prepare(account, publication, {}));
    return result ? *result : PreparedSend();
}

void TestSendFaults::bluesky()
{
    QFETCH(QJsonObject, what);
    QFETCH(SendOutcome, outcome);
    QFETCH(bool, exists);
    const QString endpoint = u"com.atproto.repo.putRecord"_s;
    auto http = std::make_unique<ImpatientHttp>();
    networks::BlueskyPublisher publisher(*http, m_secrets, m_clock);
    const PreparedSend sending = prepared(publisher, network::bluesky);
    QVERIFY(!sending.payload.isEmpty());
    what.insert(u"endpoint"_s, endpoint);
    if (what.contains(u"action"_s))
        m_world->fault(what);

    const SendReport report = QCoro::waitFor(publisher.send(sending, {}, {}));
    QCOMPARE(toString(report.outcome), toString(outcome));
    QCOMPARE(report.error.has_value(), outcome != SendOutcome::Published);
    if (outcome == SendOutcome::NotSent)
        QVERIFY(report.error->retryAfter.has_value());
    QCOMPARE(m_world->requestCount(endpoint), 1);
    QCOMPARE(m_world->records().size(), exists ? 1 : 0);

    // What is unknown is settled by looking, and a repeat of the same bytes never makes a second
    // one.
    m_world->clearFaults();
    const SightingReport seen
        = QCoro::waitFor(publisher.find(sending.account, sending.publication, {}));
    QCOMPARE(seen.sighting, exists ? Sighting::Present : Sighting::Absent);
    QCOMPARE(toString(QCoro::waitFor(publisher.send(sending, {}, {})).outcome), u"published"_s);
    QCOMPARE(m_world->records().size(), 1);
    QCOMPARE(m_world->records()[0].toObject().value(u"versions"_s).toInt(), 1);
}

void TestSendFaults::keyless()
{
    QFETCH(QJsonObject, what);
    QFETCH(SendOutcome, outcome);
    QFETCH(bool, exists);
    const QString endpoint = u"/keyless/post"_s;
    auto http = std::make_unique<ImpatientHttp>();
    test::KeylessPublisher publisher(*http, m_clock);
    const PreparedSend sending = prepared(publisher, test::KeylessPublisher::key());
    const bool atConnect = what.value(u"stage"_s) == u"connect"_s;
    what.insert(u"endpoint"_s, atConnect ? u"*"_s : endpoint);
    if (what.contains(u"action"_s))
        m_world->fault(what);

    const SendReport report = QCoro::waitFor(publisher.send(sending, {}, {}));
    if (atConnect) {
        // Whether bytes were on their way by then is a race: Qt connects anew as long as the body
        // is untouched. What must hold is that the report agrees with the world and that there is
        // at most one.
        exists = report.outcome == SendOutcome::Published;
        QVERIFY(exists || report.outcome == SendOutcome::NotSent
            || report.outcome == SendOutcome::Unknown);
    } else {
        QCOMPARE(toString(report.outcome), toString(outcome));
    }
    QCOMPARE(m_world->requestCount(endpoint), atConnect && !exists ? 0 : 1);
    QCOMPARE(m_world->keylessPosts().size(), exists ? 1 : 0);
    m_world->clearFaults();
    const SightingReport seen
        = QCoro::waitFor(publisher.find(sending.account, sending.publication, {}));
    QCOMPARE(seen.sighting, exists ? Sighting::Present : Sighting::Absent);
}

void TestSendFaults::nothingSentWhenTheServerIsGone()
{
    test::KeylessPublisher publisher(m_http, m_clock);
    PreparedSend sending = prepared(publisher, test::KeylessPublisher::key());
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    sending.account.server = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const SendReport report = QCoro::waitFor(publisher.send(sending, {}, {}));
    QCOMPARE(toString(report.outcome), u"not_sent"_s);
    QCOMPARE(report.phase, u"nothing_sent"_s);
}

void TestSendFaults::cancellingBeforeTheFirstByteSendsNothing()
{
    networks::BlueskyPublisher publisher(m_http, m_secrets, m_clock);
    const PreparedSend sending = prepared(publisher, network::bluesky);
    CancelSource source;
    source.cancel();
    const SendReport report = QCoro::waitFor(publisher.send(sending, source.token(), {}));
    QCOMPARE(toString(report.outcome), u"not_sent"_s);
    QCOMPARE(toString(report.error->kind), u"cancelled"_s);
    QCOMPARE(m_world->requestCount(u"com.atproto.repo.putRecord"_s), 0);
}

void TestSendFaults::cancellingWhileWaitingLeavesItUnknown()
{
    networks::BlueskyPublisher publisher(m_http, m_secrets, m_clock);
    const PreparedSend sending = prepared(publisher, network::bluesky);
    m_world->fault({ { u"endpoint"_s, u"com.atproto.repo.putRecord"_s },
        { u"stage"_s, u"effect"_s }, { u"action"_s, u"hang"_s } });
    CancelSource source;
    auto task = publisher.send(sending, source.token(), {});
    QTRY_COMPARE(m_world->records().size(), 1);
    source.cancel();
    QCOMPARE(toString(QCoro::waitFor(std::move(task)).outcome), u"unknown"_s);
}

QTEST_GUILESS_MAIN(TestSendFaults)
#include "tst_send_faults.moc"
