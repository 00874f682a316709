// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/network_http_client.h"
#include "support/world.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

/// The judge is judged: what the world server says it saw and did is what was sent.
class TestWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = test::World::start();
        QVERIFY(m_world);
    }
    void init() { m_world->reset(); }
    void logsEveryRequest();
    void keepsTheEffectOfALostAnswer();
    void hasNoEffectBeforeIt();
    void countsFaultsByRule();
    void releasesPausesWithTheClientGone();
    void forgetsPauses();
    void holdsABodyHalfRead();
    void supersedesRefreshTokens();
    void upsertsByKey();
    void refusesBadRecords_data();
    void refusesBadRecords();
    void listsKeylessPostsInPages();
    void derivesAnswersFromThePrompt();
    void playsTheScript();
    void streamsWhatItWouldAnswer();
    void wantsTheKey();
    void faultsByProbabilityRepeatWithTheSeed();

private:
    HttpExchange post(const QString& path, const QJsonObject& body, const QByteArray& token = "t",
        CancelToken cancel = {})
    {
        HttpRequest request;
        request.method = "POST";
        request.url = m_world->url(path);
        request.headers = { { "Authorization", "Bearer " + token } };
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return QCoro::waitFor(m_client.send(request, cancel, {}));
    }
    HttpExchange read(const QString& path)
    {
        HttpRequest request;
        request.url = m_world->url(path);
        request.headers = { { "Authorization", "Bearer t" } };
        return QCoro::waitFor(m_client.send(request, {}, {}));
    }
    static QJsonObject object(const HttpExchange& exchange)
    {
        return QJsonDocument::fromJson(exchange.response.body).object();
    }
    QJsonObject signIn()
    {
        return object(post(u"/xrpc/com.atproto.server.createSession"_s,
            { { u"identifier"_s, u"clara.test"_s }, { u"password"_s, u"app-password"_s } }));
    }
    static QJsonObject record(const QString& text, QJsonObject more = {})
    {
        more.insert(u"$type"_s, u"app.bsky.feed.post"_s);
        more.insert(u"text"_s, text);
        if (!more.contains(u"createdAt"_s))
            more.insert(u"createdAt"_s, u"2026-01-01T00:00:00Z"_s);
        return { { u"repo"_s, u"did:plc:clara"_s }, { u"collection"_s, u"app.bsky.feed.post"_s },
            { u"rkey"_s, u"3k2a"_s }, { u"record"_s, more } };
    }
    const QString m_put = u"/xrpc/com.atproto.repo.putRecord"_s;
    std::unique_ptr<test::World> m_world;
    http::NetworkHttpClient m_client;
};

void TestWorld::logsEveryRequest()
{
    post(u"/echo?x=1"_s, { { u"a"_s, u"ä"_s } });
    const auto rows = m_world->requests(u"/echo"_s);
    QCOMPARE(rows.size(), 1);
    const QByteArray body
        = QJsonDocument(QJsonObject { { u"a"_s, u"ä"_s } }).toJson(QJsonDocument::Compact);
    QCOMPARE(rows[0].value(u"body"_s).toString().toUtf8(), body);
    QCOMPARE(rows[0].value(u"body_sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    QCOMPARE(rows[0].value(u"target"_s).toString(), u"/echo?x=1"_s);
    QVERIFY(rows[0].value(u"complete"_s).toBool());
    QVERIFY(!rows[0].value(u"effect"_s).toBool());
    QCOMPARE(rows[0].value(u"status"_s).toInt(), 200);
}

void TestWorld::keepsTheEffectOfALostAnswer()
{
    for (const QString& action : { u"close"_s, u"reset"_s, u"hang"_s, u"status"_s }) {
        m_world->reset();
        m_world->fault({ { u"endpoint"_s, u"/keyless/post"_s }, { u"stage"_s, u"effect"_s },
            { u"action"_s, action } });
        HttpRequest request;
        request.method = "POST";
        request.url = m_world->url(u"/keyless/post"_s);
        request.headers = { { "Authorization", "Bearer t" } };
        request.body = "{\"account\":\"a\",\"text\":\"x\"}";
        request.totalTimeout = milliseconds(200);
        QCoro::waitFor(m_client.send(request, {}, {}));
        QCOMPARE(m_world->keylessPosts().size(), 1);
        QVERIFY(m_world->requests(u"/keyless/post"_s)[0].value(u"effect"_s).toBool());
    }
}

void TestWorld::hasNoEffectBeforeIt()
{
    m_world->fault({ { u"endpoint"_s, u"/keyless/post"_s }, { u"stage"_s, u"received"_s },
        { u"action"_s, u"close"_s } });
    const HttpExchange exchange = post(u"/keyless/post"_s, { { u"text"_s, u"x"_s } });
    QVERIFY(exchange.error.has_value());
    QCOMPARE(m_world->keylessPosts().size(), 0);
    QVERIFY(m_world->requests(u"/keyless/post"_s)[0].value(u"complete"_s).toBool());
    QVERIFY(!m_world->requests(u"/keyless/post"_s)[0].value(u"effect"_s).toBool());
}

void TestWorld::countsFaultsByRule()
{
    m_world->fault({ { u"endpoint"_s, u"/echo"_s }, { u"action"_s, u"status"_s },
        { u"status"_s, 503 }, { u"skip"_s, 1 }, { u"times"_s, 2 } });
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(post(u"/echo"_s, {}).response.status);
    QCOMPARE(statuses, (QList<int> { 200, 503, 503, 200, 200 }));
}

void TestWorld::releasesPausesWithTheClientGone()
{
    m_world->fault({ { u"endpoint"_s, u"/keyless/post"_s }, { u"stage"_s, u"received"_s },
        { u"action"_s, u"pause"_s } });
    HttpRequest request;
    request.method = "POST";
    request.url = m_world->url(u"/keyless/post"_s);
    request.headers = { { "Authorization", "Bearer t" } };
    request.body = "{\"text\":\"x\"}";
    CancelSource source;
    auto task = m_client.send(request, source.token(), {});
    QTRY_COMPARE(m_world->requestCount(u"/keyless/post"_s), 1);
    QVERIFY(m_world->waitForPause());
    source.cancel();
    QCoro::waitFor(std::move(task));
    QCOMPARE(m_world->keylessPosts().size(), 0);
    m_world->release();
    QCOMPARE(m_world->keylessPosts().size(), 1);
}

void TestWorld::forgetsPauses()
{
    m_world->fault({ { u"stage"_s, u"received"_s }, { u"action"_s, u"pause"_s } });
    HttpRequest request;
    request.method = "POST";
    request.url = m_world->url(u"/keyless/post"_s);
    request.body = "{\"text\":\"x\"}";
    request.totalTimeout = milliseconds(300);
    QCoro::waitFor(m_client.send(request, {}, {}));
    QVERIFY(m_world->waitForPause());
    m_world->forgetPaused();
    QCOMPARE(m_world->keylessPosts().size(), 0);
}

void TestWorld::holdsABodyHalfRead()
{
    m_world->fault({ { u"endpoint"_s, u"/echo"_s }, { u"stage"_s, u"body"_s }, { u"bytes"_s, 1000 },
        { u"action"_s, u"pause"_s } });
    HttpRequest request;
    request.method = "POST";
    request.url = m_world->url(u"/echo"_s);
    request.body = QByteArray(20'000'000, 'x');
    auto task = m_client.send(request, {}, {});
    QTRY_COMPARE(m_world->requestCount(u"/echo"_s), 1);
    QVERIFY(m_world->waitForPause());
    QVERIFY(!m_world->requests(u"/echo"_s)[0].value(u"complete"_s).toBool());
    QCOMPARE(m_world->requests(u"/echo"_s)[0].value(u"body_bytes"_s).toInt(), 1000);
    m_world->release();
    QVERIFY(QCoro::waitFor(std::move(task))
                .error.has_value()); // the echo is longer than the answer may be
    QVERIFY(m_world->requests(u"/echo"_s)[0].value(u"complete"_s).toBool());
}

void TestWorld::supersedesRefreshTokens()
{
    const QString refresh = u"/xrpc/com.atproto.server.refreshSession"_s;
    const QByteArray first = signIn().value(u"refreshJwt"_s).toString().toUtf8();
    const HttpExchange good = post(refresh, {}, first);
    QCOMPARE(good.response.status, 200);
    QVERIFY(object(good).value(u"refreshJwt"_s).toString().toUtf8() != first);
    const HttpExchange again = post(refresh, {}, first);
    QCOMPARE(again.response.status, 400);
    QCOMPARE(object(again).value(u"error"_s).toString(), u"ExpiredToken"_s);
    m_world->configure({ { u"bluesky"_s, QJsonObject { { u"expire_access"_s, true } } } });
    const HttpExchange late
        = post(m_put, record(u"x"_s), object(good).value(u"accessJwt"_s).toString().toUtf8());
    QCOMPARE(late.response.status, 400);
    QCOMPARE(object(late).value(u"error"_s).toString(), u"ExpiredToken"_s);
}

void TestWorld::upsertsByKey()
{
    const QByteArray token = signIn().value(u"accessJwt"_s).toString().toUtf8();
    QCOMPARE(post(m_put, record(u"one"_s), token).response.status, 200);
    QCOMPARE(post(m_put, record(u"one"_s), token).response.status, 200);
    QCOMPARE(m_world->records().size(), 1);
    QCOMPARE(m_world->records()[0].toObject().value(u"versions"_s).toInt(), 1);
    QVERIFY(!m_world->requests(u"com.atproto.repo.putRecord"_s)[1].value(u"effect"_s).toBool());
    post(m_put, record(u"two"_s), token);
    QCOMPARE(m_world->records()[0].toObject().value(u"versions"_s).toInt(), 2);
    QCOMPARE(
        post(u"/xrpc/com.atproto.repo.createRecord"_s, record(u"one"_s), token).response.status,
        500);
    QCOMPARE(post(m_put, record(u"x"_s), "wrong").response.status, 400);
}

void TestWorld::refusesBadRecords_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<bool>("accepted");
    const auto facet = [](int start, int end, const QJsonObject& what) {
        const QJsonObject one {
            { u"index"_s, QJsonObject { { u"byteStart"_s, start }, { u"byteEnd"_s, end } } },
            { u"features"_s, QJsonArray { what } }
        };
        return QJsonObject { { u"facets"_s, QJsonArray { one } } };
    };
    const QJsonObject link { { u"$type"_s, u"app.bsky.richtext.facet#link"_s },
        { u"uri"_s, u"https://a.com"_s } };
    const QJsonObject mention { { u"$type"_s, u"app.bsky.richtext.facet#mention"_s },
        { u"did"_s, u"clara.test"_s } };
    QTest::newRow("300 graphemes") << record(QString(300, u'x')) << true;
    QTest::newRow("301 graphemes") << record(QString(301, u'x')) << false;
    QTest::newRow("300 families") << record(u"👨‍👩‍👧"_s.repeated(160)) << true;
    QTest::newRow("3001 bytes") << record(u"👨‍👩‍👧"_s.repeated(170)) << false;
    QTest::newRow("empty") << record(QString()) << true;
    QTest::newRow("no zone") << record(u"x"_s, { { u"createdAt"_s, u"2026-01-01T00:00:00"_s } })
                             << false;
    QTest::newRow("good facet") << record(u"äbc"_s, facet(2, 4, link)) << true;
    QTest::newRow("facet in a character") << record(u"äbc"_s, facet(1, 4, link)) << false;
    QTest::newRow("facet beyond the text") << record(u"äbc"_s, facet(2, 5, link)) << false;
    QTest::newRow("empty facet") << record(u"abc"_s, facet(1, 1, link)) << false;
    QTest::newRow("mention without did") << record(u"abc"_s, facet(0, 1, mention)) << false;
}

void TestWorld::refusesBadRecords()
{
    QFETCH(QJsonObject, body);
    QFETCH(bool, accepted);
    const QByteArray token = signIn().value(u"accessJwt"_s).toString().toUtf8();
    QCOMPARE(post(m_put, body, token).response.status, accepted ? 200 : 400);
    QCOMPARE(m_world->records().size(), accepted ? 1 : 0);
}

void TestWorld::listsKeylessPostsInPages()
{
    for (int i = 0; i < 5; ++i)
        post(u"/keyless/post"_s, { { u"account"_s, u"a"_s }, { u"text"_s, QString::number(i) } });
    post(u"/keyless/post"_s, { { u"account"_s, u"b"_s }, { u"text"_s, u"other"_s } });
    QStringList texts;
    QString cursor;
    int pages = 0;
    do {
        const QJsonObject page = object(read(
            u"/keyless/posts?account=a&limit=2&since=2020-01-01T00:00:00Z&cursor="_s + cursor));
        for (const QJsonValue& entry : page.value(u"posts"_s).toArray())
            texts.append(entry.toObject().value(u"text"_s).toString());
        cursor = page.value(u"cursor"_s).toString();
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(texts, (QStringList { u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s }));
    QCOMPARE(pages, 3);
    QVERIFY(object(read(u"/keyless/posts?account=a&since=2100-01-01T00:00:00Z"_s))
                .value(u"posts"_s)
                .toArray()
                .isEmpty());
}

namespace {
QJsonObject prompt(const QString& text, QJsonObject more = {})
{
    more.insert(u"model"_s, u"m"_s);
    more.insert(u"messages"_s,
        QJsonArray { QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, text } } });
    return more;
}

QString answerText(const HttpExchange& exchange)
{
    return QJsonDocument::fromJson(
        exchange.response.body)[u"choices"_s][0][u"message"_s][u"content"_s]
        .toString();
}
} // namespace

void TestWorld::derivesAnswersFromThePrompt()
{
    const QString chat = u"/v1/chat/completions"_s;
    const QString one = answerText(post(chat, prompt(u"one"_s)));
    QVERIFY(one.size() > 20);
    QCOMPARE(answerText(post(chat, prompt(u"one"_s))), one);
    QVERIFY(answerText(post(chat, prompt(u"two"_s))) != one);
    const QJsonDocument cut = QJsonDocument::fromJson(
        post(chat, prompt(u"one"_s, { { u"max_tokens"_s, 3 } })).response.body);
    QCOMPARE(cut[u"choices"_s][0][u"finish_reason"_s].toString(), u"length"_s);
    QCOMPARE(cut[u"usage"_s][u"completion_tokens"_s].toInt(), 3);
    QCOMPARE(m_world->truth().value(u"completions"_s).toInt(), 4);
}

void TestWorld::playsTheScript()
{
    m_world->configure({ { u"model"_s,
        QJsonObject { { u"script"_s,
            QJsonArray { u"first"_s,
                QJsonObject { { u"text"_s, u"second"_s }, { u"finish_reason"_s, u"length"_s } },
                QJsonObject { { u"status"_s, 503 }, { u"error"_s, u"overloaded"_s } } } } } } });
    const QString chat = u"/v1/chat/completions"_s;
    QCOMPARE(answerText(post(chat, prompt(u"x"_s))), u"first"_s);
    QCOMPARE(answerText(post(chat, prompt(u"x"_s))), u"second"_s);
    QCOMPARE(post(chat, prompt(u"x"_s)).response.status, 503);
    QVERIFY(answerText(post(chat, prompt(u"x"_s))).size() > 20);
}

void TestWorld::streamsWhatItWouldAnswer()
{
    const QString chat = u"/v1/chat/completions"_s;
    const QString whole = answerText(post(chat, prompt(u"one"_s)));
    const HttpExchange stream = post(chat, prompt(u"one"_s, { { u"stream"_s, true } }));
    QString joined;
    for (const QByteArray& line : stream.response.body.split('\n')) {
        if (line.startsWith("data: {"))
            joined
                += QJsonDocument::fromJson(line.mid(6))[u"choices"_s][0][u"delta"_s][u"content"_s]
                       .toString();
    }
    QCOMPARE(joined, whole);
    QVERIFY(stream.response.body.endsWith("data: [DONE]\n\n"));
}

void TestWorld::wantsTheKey()
{
    m_world->configure({ { u"model"_s, QJsonObject { { u"key"_s, u"sk-1"_s } } } });
    QCOMPARE(post(u"/v1/chat/completions"_s, prompt(u"x"_s), "sk-2").response.status, 401);
    QCOMPARE(post(u"/v1/chat/completions"_s, prompt(u"x"_s), "sk-1").response.status, 200);
}

void TestWorld::faultsByProbabilityRepeatWithTheSeed()
{
    QList<QList<int>> rounds;
    for (int round = 0; round < 2; ++round) {
        m_world->reset();
        m_world->configure({ { u"seed"_s, 42 } });
        m_world->fault({ { u"endpoint"_s, u"/echo"_s }, { u"action"_s, u"status"_s },
            { u"status"_s, 503 }, { u"times"_s, 0 }, { u"probability"_s, 0.5 } });
        QList<int> statuses;
        for (int i = 0; i < 20; ++i)
            statuses.append(post(u"/echo"_s, {}).response.status);
        rounds.append(statuses);
    }
    QCOMPARE(rounds[0], rounds[1]);
    QVERIFY(rounds[0].contains(200) && rounds[0].contains(503));
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
