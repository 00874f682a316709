// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/network_http_client.h"
#include "support/world.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace clara;
using namespace std::chrono_literals;

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = test::World::start();
        QVERIFY(m_world);
    }
    void init() { m_world->reset(); }
    void sendsExactlyWhatItWasGiven();
    void keepsNoCookies();
    void answersAnyStatusAsAnAnswer_data();
    void answersAnyStatusAsAnAnswer();
    void reportsPhasesInOrder_data();
    void reportsPhasesInOrder();
    void streamsTheBodyOfGoodAnswersOnly();
    void provesThatNothingWasSent_data();
    void provesThatNothingWasSent();
    void givesUpConnectingWithoutHavingSent();
    void stopsAtTimeouts_data();
    void stopsAtTimeouts();
    void aSlowStreamIsNotIdle();
    void noticesCutAnswers_data();
    void noticesCutAnswers();
    void boundsTheAnswer();
    void cancelsBeforeTheStart();
    void cancelsBeforeTheFirstBodyByte();
    void cancelsWhileWaiting();
    void answersEverybodyWhenItDies();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void refusesLineBreaksInHeaders();
    void runsManyRequestsToOneHostAtOnce();
    void aHungHostDoesNotHoldUpOthers();

private:
    HttpRequest request(
        const QString& path, const QByteArray& method = "POST", const QByteArray& body = "{}") const
    {
        HttpRequest result;
        result.method = method;
        result.url = m_world->url(path);
        result.body = body;
        return result;
    }
    void faultEcho(const char* stage, const char* action, QJsonObject more = {})
    {
        more.insert(QStringLiteral("endpoint"), QStringLiteral("/echo"));
        more.insert(QStringLiteral("stage"), QString::fromLatin1(stage));
        more.insert(QStringLiteral("action"), QString::fromLatin1(action));
        m_world->fault(more);
    }
    HttpExchange run(HttpRequest what, CancelToken token = {}, HttpObserver observer = {})
    {
        return QCoro::waitFor(
            m_client.send(std::move(what), std::move(token), std::move(observer)));
    }

    std::unique_ptr<test::World> m_world;
    http::NetworkHttpClient m_client;
};

void TestHttpClient::sendsExactlyWhatItWasGiven()
{
    HttpRequest what = request(QStringLiteral("/echo"), "POST", "{\"a\":\"\xC3\xA4\"}");
    what.headers = { { "Authorization", "Bearer key-1" }, { "X-Twice", "a, b" } };
    const HttpExchange exchange = run(what);
    QCOMPARE(exchange.phase, HttpPhase::Answered);
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.response.status, 200);
    QCOMPARE(exchange.response.body, what.body);
    QCOMPARE(exchange.response.header("x-method"), QByteArray("POST"));
    const QJsonObject headers = m_world->requests(QStringLiteral("/echo"))
                                    .first()
                                    .value(QStringLiteral("headers"))
                                    .toObject();
    QCOMPARE(
        headers.value(QStringLiteral("authorization")).toString(), QStringLiteral("Bearer key-1"));
    QCOMPARE(headers.value(QStringLiteral("content-type")).toString(),
        QStringLiteral("application/json"));
    QCOMPARE(headers.value(QStringLiteral("content-length")).toString(),
        QString::number(what.body.size()));
    QVERIFY(!headers.contains(QStringLiteral("upgrade")));
}

void TestHttpClient::keepsNoCookies()
{
    run(request(QStringLiteral("/echo")));
    run(request(QStringLiteral("/echo")));
    const auto rows = m_world->requests(QStringLiteral("/echo"));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.last()
                 .value(QStringLiteral("headers"))
                 .toObject()
                 .contains(QStringLiteral("cookie")));
}

void TestHttpClient::answersAnyStatusAsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 200, 201, 204, 301, 304, 400, 401, 403, 404, 405, 407, 408, 409, 410,
             413, 418, 422, 429, 500, 501, 502, 503, 504, 529, 599 })
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::answersAnyStatusAsAnAnswer()
{
    QFETCH(int, status);
    const HttpExchange exchange = run(request(QStringLiteral("/status/%1").arg(status)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->detail) : "");
    QCOMPARE(exchange.response.status, status);
    QCOMPARE(exchange.phase, HttpPhase::Answered);
    QCOMPARE(m_world->requestCount(QStringLiteral("/status/%1").arg(status)), 1);
}

void TestHttpClient::reportsPhasesInOrder_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("post") << QByteArray("POST") << QByteArray("{}");
    QTest::newRow("large post") << QByteArray("POST") << QByteArray(500'000, 'x');
    QTest::newRow("empty post") << QByteArray("POST") << QByteArray();
    QTest::newRow("get") << QByteArray("GET") << QByteArray();
}

void TestHttpClient::reportsPhasesInOrder()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QList<HttpPhase> phases;
    HttpObserver observer;
    observer.onPhase = [&](HttpPhase phase) { phases.append(phase); };
    run(request(QStringLiteral("/echo"), method, body), {}, observer);
    const QList<HttpPhase> expected { HttpPhase::NothingSent, HttpPhase::BodyStarted,
        HttpPhase::BodySent, HttpPhase::Answered };
    QCOMPARE(phases, expected);
}

void TestHttpClient::streamsTheBodyOfGoodAnswersOnly()
{
    QByteArray seen;
    HttpObserver observer;
    observer.onBody = [&](const QByteArray& bytes) { seen += bytes; };
    run(request(QStringLiteral("/bytes/100000")), {}, observer);
    QCOMPARE(seen.size(), 100'000);
    seen.clear();
    faultEcho("received", "status",
        { { QStringLiteral("status"), 500 }, { QStringLiteral("body"), QStringLiteral("oops") } });
    const HttpExchange exchange = run(request(QStringLiteral("/echo")), {}, observer);
    QCOMPARE(exchange.response.body, QByteArray("oops"));
    QVERIFY(seen.isEmpty());
}

void TestHttpClient::provesThatNothingWasSent_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("body");
    QTcpServer closed; // a port that was just free
    closed.listen(QHostAddress::LocalHost);
    const QUrl refused(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    QUrl noTls = m_world->url(QStringLiteral("/echo"));
    noTls.setScheme(QStringLiteral("https"));
    QTest::newRow("refused with body") << refused << QByteArray("{}");
    QTest::newRow("refused without body") << refused << QByteArray();
    // Longer than a name can be: the resolver refuses it without asking anybody.
    const QString tooLong = QStringLiteral("a.").repeated(150) + QStringLiteral("test");
    QTest::newRow("no such host") << QUrl(QStringLiteral("http://%1/").arg(tooLong))
                                  << QByteArray("{}");
    // Without a body only the kind of error could prove it, and Qt has none for this.
    QTest::newRow("no tls with body") << noTls << QByteArray("{}");
}

void TestHttpClient::provesThatNothingWasSent()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, body);
    HttpRequest what = request({}, "POST", body);
    what.url = url;
    what.totalTimeout = 400ms; // the plain server waits for more of the TLS greeting
    const HttpExchange exchange = run(what);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Network));
    QVERIFY2(exchange.error->message.contains(url.host()), qPrintable(exchange.error->message));
    QCOMPARE(exchange.phase, HttpPhase::NothingSent);
    QCOMPARE(m_world->requestCount(QStringLiteral("/echo")), 0);
}

void TestHttpClient::givesUpConnectingWithoutHavingSent()
{
    // A TLS server that never says a word: connected, but no body byte may leave before the
    // handshake.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpRequest what = request({});
    what.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort()));
    what.totalTimeout = 200ms;
    const HttpExchange exchange = run(what);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(exchange.phase, HttpPhase::NothingSent);
}

void TestHttpClient::stopsAtTimeouts_data()
{
    QTest::addColumn<int>("totalMs");
    QTest::addColumn<int>("idleMs");
    QTest::addColumn<QString>("detail");
    QTest::newRow("total") << 150 << 30'000 << QStringLiteral("total time-out");
    QTest::newRow("idle") << 30'000 << 150 << QStringLiteral("idle time-out");
}

void TestHttpClient::stopsAtTimeouts()
{
    QFETCH(int, totalMs);
    QFETCH(int, idleMs);
    faultEcho("effect", "hang");
    HttpRequest what = request(QStringLiteral("/echo"));
    what.totalTimeout = milliseconds(totalMs);
    what.idleTimeout = milliseconds(idleMs);
    QElapsedTimer timer;
    timer.start();
    const HttpExchange exchange = run(what);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Network));
    QTEST(exchange.error->detail, "detail");
    QVERIFY(exchange.phase >= HttpPhase::BodyStarted && exchange.phase < HttpPhase::Answered);
    QVERIFY(timer.elapsed() >= 140 && timer.elapsed() < 5000);
    QVERIFY(exchange.duration >= 140ms);
}

void TestHttpClient::aSlowStreamIsNotIdle()
{
    m_world->configure(
        { { QStringLiteral("model"), QJsonObject { { QStringLiteral("chunk_delay_ms"), 30 } } } });
    HttpRequest what = request(QStringLiteral("/v1/chat/completions"), "POST",
        "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}");
    what.idleTimeout = 400ms;
    const HttpExchange exchange = run(what);
    QVERIFY(!exchange.error);
    QVERIFY(exchange.duration > 400ms);
    QVERIFY(exchange.response.body.endsWith("data: [DONE]\n\n"));
}

void TestHttpClient::noticesCutAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("action");
    const QByteArray plain
        = "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}";
    const QByteArray stream
        = "{\"model\":\"m\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}";
    for (const char* action : { "close", "reset" }) {
        QTest::addRow("length %s", action)
            << QStringLiteral("/v1/chat/completions") << plain << QString::fromLatin1(action);
        QTest::addRow("chunked %s", action)
            << QStringLiteral("/v1/chat/completions") << stream << QString::fromLatin1(action);
    }
}

void TestHttpClient::noticesCutAnswers()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, action);
    m_world->fault({ { QStringLiteral("stage"), QStringLiteral("half_answer") },
        { QStringLiteral("action"), action } });
    const HttpExchange exchange = run(request(path, "POST", body));
    QVERIFY(exchange.error.has_value());
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Network));
    QCOMPARE(exchange.phase, HttpPhase::BodySent);
    // With FIN the first half is there to be looked at; RST may take it along.
    if (action == QStringLiteral("close")) {
        QCOMPARE(exchange.response.status, 200);
        QVERIFY(!exchange.response.body.isEmpty());
    }
}

void TestHttpClient::boundsTheAnswer()
{
    HttpRequest what = request(QStringLiteral("/bytes/30000000"), "GET", {});
    what.maxAnswerBytes = 1'000'000;
    const HttpExchange exchange = run(what);
    QVERIFY(exchange.error.has_value());
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Network));
    QCOMPARE(exchange.response.body.size(), 1'000'000);
    QCOMPARE(exchange.phase, HttpPhase::BodySent);

    what.url = m_world->url(QStringLiteral("/bytes/1000000"));
    QVERIFY(!run(what).error);
}

void TestHttpClient::cancelsBeforeTheStart()
{
    CancelSource source;
    source.cancel();
    const HttpExchange exchange = run(request(QStringLiteral("/echo")), source.token());
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Cancelled));
    QCOMPARE(exchange.phase, HttpPhase::NothingSent);
    QCOMPARE(m_world->requestCount(QStringLiteral("/echo")), 0);
}

void TestHttpClient::cancelsBeforeTheFirstBodyByte()
{
    CancelSource source;
    auto task = m_client.send(request(QStringLiteral("/echo")), source.token(), {});
    source.cancel();
    const HttpExchange exchange = QCoro::waitFor(std::move(task));
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Cancelled));
    QCOMPARE(exchange.phase, HttpPhase::NothingSent);
    for (const QJsonObject& row : m_world->requests(QStringLiteral("/echo")))
        QVERIFY(!row.value(QStringLiteral("complete")).toBool());
}

void TestHttpClient::cancelsWhileWaiting()
{
    CancelSource source;
    faultEcho("effect", "pause");
    auto task = m_client.send(request(QStringLiteral("/echo")), source.token(), {});
    QTRY_COMPARE(m_world->requestCount(QStringLiteral("/echo")), 1);
    QVERIFY(m_world->waitForPause());
    QCoreApplication::processEvents();
    source.cancel();
    const HttpExchange exchange = QCoro::waitFor(std::move(task));
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Cancelled));
    QVERIFY(exchange.phase >= HttpPhase::BodyStarted);
    QTRY_COMPARE(m_client.running(), 0);
}

void TestHttpClient::answersEverybodyWhenItDies()
{
    faultEcho("effect", "hang", { { QStringLiteral("times"), 0 } });
    auto client = std::make_unique<http::NetworkHttpClient>();
    std::vector<QCoro::Task<HttpExchange>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(client->send(request(QStringLiteral("/echo")), {}, {}));
    QTRY_COMPARE(m_world->requestCount(QStringLiteral("/echo")), 10);
    client.reset();
    for (auto& task : tasks) {
        const HttpExchange exchange = QCoro::waitFor(std::move(task));
        QVERIFY(exchange.error.has_value());
        QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Cancelled));
        QVERIFY(exchange.phase >= HttpPhase::BodyStarted);
    }
}

void TestHttpClient::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("data") << QUrl(QStringLiteral("data:,x"));
    QTest::newRow("qrc") << QUrl(QStringLiteral("qrc:/x"));
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///x"));
    QTest::newRow("empty") << QUrl();
}

void TestHttpClient::refusesWhatIsNotHttp()
{
    QFETCH(QUrl, url);
    HttpRequest what = request({}, "GET", {});
    what.url = url;
    const HttpExchange exchange = run(what);
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Invalid));
    QCOMPARE(exchange.phase, HttpPhase::NothingSent);
}

void TestHttpClient::refusesLineBreaksInHeaders()
{
    HttpRequest what = request(QStringLiteral("/echo"));
    what.headers = { { "Authorization", "Bearer key\r\nX-Evil: 1" } };
    const HttpExchange exchange = run(what);
    QCOMPARE(toString(exchange.error->kind), toString(ErrorKind::Invalid));
    QVERIFY(!exchange.error->message.contains(QStringLiteral("key\r")));
    QCOMPARE(m_world->requestCount(QStringLiteral("/echo")), 0);
}

void TestHttpClient::runsManyRequestsToOneHostAtOnce()
{
    // 32 held answers: were there a queue, the server could not see all of them before the first is
    // released.
    faultEcho("effect", "pause", { { QStringLiteral("times"), 0 } });
    std::vector<QCoro::Task<HttpExchange>> tasks;
    for (int i = 0; i < 32; ++i)
        tasks.push_back(m_client.send(request(QStringLiteral("/echo")), {}, {}));
    QTRY_COMPARE(m_world->requestCount(QStringLiteral("/echo")), 32);
    m_world->release();
    for (auto& task : tasks) {
        auto exchange = QCoro::waitFor(std::move(task));
        QVERIFY(!exchange.error);
        m_world->release();
    }
}

void TestHttpClient::aHungHostDoesNotHoldUpOthers()
{
    faultEcho("effect", "hang", { { QStringLiteral("times"), 0 } });
    CancelSource source;
    std::vector<QCoro::Task<HttpExchange>> hung;
    for (int i = 0; i < 40; ++i)
        hung.push_back(m_client.send(request(QStringLiteral("/echo")), source.token(), {}));
    QTRY_COMPARE(m_world->requestCount(QStringLiteral("/echo")), 40);
    const HttpExchange exchange = run(request(QStringLiteral("/bytes/3"), "GET", {}));
    QVERIFY(!exchange.error);
    QVERIFY(exchange.duration < 1s);
    source.cancel();
    for (auto& task : hung)
        QCoro::waitFor(std::move(task));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
