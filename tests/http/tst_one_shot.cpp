// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/network_http_client.h"
#include "support/world.h"

#include <QCoroTask>
#include <QTest>

using namespace clara;

/// One call is one request on the wire, whatever the server does after reading it. Qt's own POST
/// fails here.
class TestOneShot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = test::World::start();
        QVERIFY(m_world);
    }
    void init() { m_world->reset(); }
    void sendsOnce_data();
    void sendsOnce();
    void doesNotAnswerAChallengeByItself();
    void doesNotFollowRedirects_data();
    void doesNotFollowRedirects();

private:
    HttpRequest request(const QByteArray& method, const QByteArray& body) const
    {
        HttpRequest result;
        result.method = method;
        result.url = m_world->url(QStringLiteral("/echo"));
        result.body = body;
        result.totalTimeout = std::chrono::seconds(10);
        return result;
    }
    std::unique_ptr<test::World> m_world;
};

void TestOneShot::sendsOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("action");
    struct Kind {
        const char* name;
        QByteArray method;
        QByteArray body;
    };
    const QList<Kind> kinds { { "post", "POST", "{\"text\":\"hello\"}" },
        { "large post", "POST", QByteArray(300'000, 'x') }, { "empty post", "POST", {} },
        { "get", "GET", {} } };
    for (const Kind& kind : kinds) {
        for (const bool reused : { false, true }) {
            for (const char* stage : { "head", "received", "effect", "half_answer" }) {
                if (kind.body.isEmpty() && QByteArray(stage) == "half_answer")
                    continue; // an echo of nothing has no half
                for (const char* action : { "close", "reset" }) {
                    QTest::addRow(
                        "%s %s %s@%s", kind.name, reused ? "reused" : "fresh", action, stage)
                        << kind.method << kind.body << reused << QString::fromLatin1(stage)
                        << QString::fromLatin1(action);
                }
            }
        }
    }
}

void TestOneShot::sendsOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(bool, reused);
    QFETCH(QString, stage);
    QFETCH(QString, action);
    const int runs = 10;
    m_world->fault({ { QStringLiteral("endpoint"), QStringLiteral("/echo") },
        { QStringLiteral("stage"), stage }, { QStringLiteral("action"), action },
        { QStringLiteral("times"), 0 } });
    for (int run = 0; run < runs; ++run) {
        http::NetworkHttpClient client;
        if (reused) {
            HttpRequest warm = request("GET", {});
            warm.url = m_world->url(QStringLiteral("/bytes/3"));
            QCOMPARE(QCoro::waitFor(client.send(warm, {}, {})).phase, HttpPhase::Answered);
        }
        const HttpExchange exchange = QCoro::waitFor(client.send(request(method, body), {}, {}));
        QVERIFY(exchange.error.has_value());
        QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Network));
        // The server has seen it, so that nobody may ever hear that nothing was sent.
        if (stage != QStringLiteral("head"))
            QVERIFY(
                exchange.phase == HttpPhase::BodyStarted || exchange.phase == HttpPhase::BodySent);
    }
    QCOMPARE(m_world->requestCount(QStringLiteral("/echo")), runs);
}

void TestOneShot::doesNotAnswerAChallengeByItself()
{
    m_world->fault({ { QStringLiteral("action"), QStringLiteral("status") },
        { QStringLiteral("status"), 401 }, { QStringLiteral("times"), 0 },
        { QStringLiteral("headers"),
            QJsonObject {
                { QStringLiteral("WWW-Authenticate"), QStringLiteral("Basic realm=\"x\"") } } } });
    http::NetworkHttpClient client;
    HttpRequest withUser = request("POST", "{}");
    withUser.url.setUserName(QStringLiteral("user"));
    withUser.url.setPassword(QStringLiteral("word"));
    const HttpExchange exchange = QCoro::waitFor(client.send(withUser, {}, {}));
    QCOMPARE(exchange.response.status, 401);
    QVERIFY(!exchange.error);
    const auto rows = m_world->requests(QStringLiteral("/echo"));
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first()
                 .value(QStringLiteral("headers"))
                 .toObject()
                 .contains(QStringLiteral("authorization")));
}

void TestOneShot::doesNotFollowRedirects_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void TestOneShot::doesNotFollowRedirects()
{
    QFETCH(int, status);
    // "localhost" is another host than 127.0.0.1: a followed redirect would carry the token there.
    const QString other
        = m_world->baseUrl().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"))
        + QStringLiteral("/bytes/5");
    m_world->fault({ { QStringLiteral("endpoint"), QStringLiteral("/echo") },
        { QStringLiteral("action"), QStringLiteral("redirect") },
        { QStringLiteral("status"), status },
        { QStringLiteral("headers"), QJsonObject { { QStringLiteral("Location"), other } } } });
    http::NetworkHttpClient client;
    HttpRequest withToken = request("POST", "{}");
    withToken.headers = { { "Authorization", "Bearer key-1" } };
    const HttpExchange exchange = QCoro::waitFor(client.send(withToken, {}, {}));
    QCOMPARE(exchange.phase, HttpPhase::Answered);
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(m_world->requestCount(QStringLiteral("/echo")), 1);
    QCOMPARE(m_world->requestCount(QStringLiteral("/bytes/5")), 0);
}

QTEST_GUILESS_MAIN(TestOneShot)
#include "tst_one_shot.moc"
