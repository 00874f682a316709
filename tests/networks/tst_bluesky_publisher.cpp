// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "http/network_http_client.h"
#include "networks/bluesky_publisher.h"
#include "support/memory_secret_store.h"
#include "support/world.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace clara;
using namespace Qt::StringLiterals;

namespace {
class SettableClock final : public Clock {
public:
    Instant now() const override { return time; }
    milliseconds monotonic() const override { return time.time_since_epoch(); }
    Instant time = *parseInstant(u"2026-01-01T12:00:00Z"_s);
};
const QString putRecord = u"com.atproto.repo.putRecord"_s;
const QString createSession = u"com.atproto.server.createSession"_s;
const QString refreshSession = u"com.atproto.server.refreshSession"_s;
} // namespace

class TestBlueskyPublisher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = test::World::start();
        QVERIFY(m_world);
    }
    void init();
    void publishesExactlyTheFrozenBytes();
    void asksForEverythingBeforeTheIntent();
    void resendingChangesNothing();
    void keepsAFrozenPayloadWhateverTheTextSays();
    void givesUpPreparingWhenMentionsCannotBeResolved();
    void signsInOnceForManyPosts();
    void takesTheSessionUpAfterARestart();
    void refreshesAnExpiredTokenAndStoresThePair();
    void refreshesInTimeByItself();
    void signsInAgainWhenTheRefreshIsRefused();
    void saysWhatToDoAboutAWrongPassword();
    void saysWhatToDoAboutAMissingPassword();
    void passesALockedKeychainOn();
    void worksOnWhenTheSessionCannotBeStored();
    void sendsTokensOnlyWhereTheyMayGo_data();
    void sendsTokensOnlyWhereTheyMayGo();
    void findsAndMisses();
    void cannotTellWithoutAClearAnswer_data();
    void cannotTellWithoutAClearAnswer();
    void checksTheAccount();
    void keepsSecretsOutOfReports();

private:
    Account account() const;
    Publication publication(const QString& text) const;
    Result<PreparedSend> prepare(const Publication& what)
    {
        return QCoro::waitFor(m_publisher->prepare(account(), what, {}));
    }
    SendReport send(const PreparedSend& prepared)
    {
        return QCoro::waitFor(m_publisher->send(prepared, {}, {}));
    }
    void restart()
    {
        m_publisher = std::make_unique<networks::BlueskyPublisher>(m_client, *m_secrets, m_clock);
    }
    void configure(const QJsonObject& options)
    {
        m_world->configure({ { u"bluesky"_s, options } });
    }

    std::unique_ptr<test::World> m_world;
    http::NetworkHttpClient m_client;
    SettableClock m_clock;
    std::unique_ptr<test::MemorySecretStore> m_secrets;
    std::unique_ptr<networks::BlueskyPublisher> m_publisher;
    SecretRef m_password;
    const AccountId m_accountId = AccountId::create(Instant());
};

void TestBlueskyPublisher::init()
{
    m_world->reset();
    m_secrets = std::make_unique<test::MemorySecretStore>();
    m_password = m_secrets->put(u"password"_s, "app-password");
    restart();
}

Account TestBlueskyPublisher::account() const
{
    Account result;
    result.id = m_accountId;
    result.network = network::bluesky;
    result.handle = u"clara.test"_s;
    result.server = m_world->baseUrl() + u'/';
    result.secret = m_password;
    return result;
}

Publication TestBlueskyPublisher::publication(const QString& text) const
{
    Publication result;
    result.id = PublicationId::create(m_clock.now());
    result.accountId = m_accountId;
    result.text = text;
    result.remoteKey = u"3k2aexample22"_s;
    result.createdAtFrozen = m_clock.now();
    return result;
}

void TestBlueskyPublisher::publishesExactlyTheFrozenBytes()
{
    const auto prepared = prepare(publication(u"Grüße 🧀 @alice.test @nobody.test"_s));
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->account.remoteId, u"did:plc:clara"_s);
    QCOMPARE(toString(prepared->account.health), toString(AccountHealth::Connected));
    QCOMPARE(prepared->publication.payload, prepared->payload);
    const QString expected = QString::fromUtf8(
        R"({"collection":"app.bsky.feed.post","record":{"$type":"app.bsky.feed.post","createdAt":"2026-01-01T12:00:00Z",)"
        R"("facets":[{"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:alice"}],)"
        R"("index":{"byteEnd":24,"byteStart":13}}],"text":"Grüße 🧀 @alice.test @nobody.test"},)"
        R"("repo":"did:plc:clara","rkey":"3k2aexample22"})");
    QCOMPARE(QString::fromUtf8(prepared->payload), expected);

    const SendReport report = send(*prepared);
    QCOMPARE(toString(report.outcome), toString(SendOutcome::Published));
    QVERIFY(!report.error);
    QCOMPARE(report.remoteId, u"at://did:plc:clara/app.bsky.feed.post/3k2aexample22"_s);
    QCOMPARE(report.remoteUrl, u"https://bsky.app/profile/clara.test/post/3k2aexample22"_s);
    QCOMPARE(report.phase, u"answered"_s);
    QCOMPARE(report.httpStatus, 200);

    const auto rows = m_world->requests(putRecord);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].value(u"body"_s).toString(), expected);
    QCOMPARE(rows[0].value(u"method"_s).toString(), u"POST"_s);
    QCOMPARE(rows[0].value(u"target"_s).toString(), u"/xrpc/com.atproto.repo.putRecord"_s);
    const QJsonObject headers = rows[0].value(u"headers"_s).toObject();
    QCOMPARE(headers.value(u"content-type"_s).toString(), u"application/json"_s);
    QVERIFY(headers.value(u"authorization"_s).toString().startsWith(u"Bearer access."_s));
    QCOMPARE(m_world->records()[0].toObject().value(u"text"_s).toString(),
        u"Grüße 🧀 @alice.test @nobody.test"_s);
}

void TestBlueskyPublisher::asksForEverythingBeforeTheIntent()
{
    const auto prepared = prepare(publication(u"@alice.test @alice.test"_s));
    QCOMPARE(m_world->requestCount(u"com.atproto.identity.resolveHandle"_s), 1);
    const int before = m_world->truth().value(u"requests"_s).toArray().size();
    send(*prepared);
    QCOMPARE(m_world->truth().value(u"requests"_s).toArray().size(), before + 1);
}

void TestBlueskyPublisher::resendingChangesNothing()
{
    const auto prepared = prepare(publication(u"once"_s));
    QCOMPARE(toString(send(*prepared).outcome), toString(SendOutcome::Published));
    m_clock.time += std::chrono::hours(1);
    QCOMPARE(toString(send(*prepared).outcome), toString(SendOutcome::Published));
    QCOMPARE(m_world->records().size(), 1);
    QCOMPARE(m_world->records()[0].toObject().value(u"versions"_s).toInt(), 1);
    QVERIFY(m_publisher->profile().repeatIsNoOp);
}

void TestBlueskyPublisher::keepsAFrozenPayloadWhateverTheTextSays()
{
    Publication what = prepare(publication(u"first"_s))->publication;
    const QByteArray payload = what.payload;
    what.text = u"second @alice.test"_s;
    m_clock.time += std::chrono::minutes(5);
    QCOMPARE(prepare(what)->payload, payload);
    QCOMPARE(m_world->requestCount(u"com.atproto.identity.resolveHandle"_s), 0);
}

void TestBlueskyPublisher::givesUpPreparingWhenMentionsCannotBeResolved()
{
    m_world->fault({ { u"endpoint"_s, u"com.atproto.identity.resolveHandle"_s },
        { u"action"_s, u"status"_s }, { u"status"_s, 503 } });
    const auto prepared = prepare(publication(u"hi @alice.test"_s));
    QVERIFY(!prepared);
    QCOMPARE(toString(prepared.error().kind), u"network"_s);
    QCOMPARE(m_world->requestCount(putRecord), 0);
    QVERIFY(prepare(publication(u"hi @alice.test"_s))->payload.contains("did:plc:alice"));
}

void TestBlueskyPublisher::signsInOnceForManyPosts()
{
    for (int i = 0; i < 5; ++i) {
        Publication what = publication(u"post"_s);
        what.remoteKey = u"3k2aexample2%1"_s.arg(char(u'a' + i));
        QCOMPARE(toString(send(*prepare(what)).outcome), toString(SendOutcome::Published));
    }
    QCOMPARE(m_world->requestCount(createSession), 1);
}

void TestBlueskyPublisher::takesTheSessionUpAfterARestart()
{
    const auto prepared = prepare(publication(u"one"_s));
    QVERIFY(!prepared->account.session.isEmpty());
    QVERIFY(!m_secrets->valueOf(prepared->account.session).isEmpty());
    restart();
    QCOMPARE(
        toString(send(*prepare(publication(u"one"_s))).outcome), toString(SendOutcome::Published));
    QCOMPARE(m_world->requestCount(createSession), 1);
}

void TestBlueskyPublisher::refreshesAnExpiredTokenAndStoresThePair()
{
    const auto prepared = prepare(publication(u"one"_s));
    const QByteArray before = m_secrets->valueOf(prepared->account.session);
    configure({ { u"expire_access"_s, true } });
    const SendReport refused = send(*prepared);
    QCOMPARE(toString(refused.outcome), toString(SendOutcome::AuthExpired));
    QCOMPARE(
        m_world->requestCount(putRecord), 1); // one request: the refresh is not hidden in the send
    m_publisher->forgetSession(m_accountId);
    const auto again = prepare(prepared->publication);
    QCOMPARE(again->payload, prepared->payload);
    QCOMPARE(m_world->requestCount(refreshSession), 1);
    QVERIFY(m_secrets->valueOf(prepared->account.session) != before);
    QCOMPARE(toString(send(*again).outcome), toString(SendOutcome::Published));
    QCOMPARE(m_world->requestCount(createSession), 1);
    // What was stored is the new pair: after a restart it still refreshes.
    restart();
    m_publisher->forgetSession(m_accountId);
    QVERIFY(prepare(prepared->publication).has_value());
    QCOMPARE(m_world->truth().value(u"sessions"_s).toObject().value(u"refreshed"_s).toInt(), 2);
    QCOMPARE(m_world->requestCount(createSession), 1);
}

void TestBlueskyPublisher::refreshesInTimeByItself()
{
    prepare(publication(u"one"_s));
    m_clock.time += std::chrono::minutes(99);
    prepare(publication(u"one"_s));
    QCOMPARE(m_world->requestCount(refreshSession), 0);
    m_clock.time += std::chrono::minutes(2);
    prepare(publication(u"one"_s));
    QCOMPARE(m_world->requestCount(refreshSession), 1);
}

void TestBlueskyPublisher::signsInAgainWhenTheRefreshIsRefused()
{
    prepare(publication(u"one"_s));
    configure({ { u"expire_access"_s, true }, { u"revoke_refresh"_s, true } });
    m_publisher->forgetSession(m_accountId);
    QCOMPARE(
        toString(send(*prepare(publication(u"one"_s))).outcome), toString(SendOutcome::Published));
    QCOMPARE(m_world->requestCount(createSession), 2);
}

void TestBlueskyPublisher::saysWhatToDoAboutAWrongPassword()
{
    m_password = m_secrets->put(u"password"_s, "wrong-password");
    const auto prepared = prepare(publication(u"one"_s));
    QVERIFY(!prepared);
    QCOMPARE(toString(prepared.error().kind), u"auth"_s);
    QVERIFY(prepared.error().message.contains(u"clara.test"_s));
    QVERIFY(prepared.error().message.contains(u"app password"_s));
    QVERIFY(!(prepared.error().message + prepared.error().detail).contains(u"wrong-password"_s));
}

void TestBlueskyPublisher::saysWhatToDoAboutAMissingPassword()
{
    m_password = {};
    const auto prepared = prepare(publication(u"one"_s));
    QCOMPARE(toString(prepared.error().kind), u"auth"_s);
    QVERIFY(prepared.error().message.contains(u"app password"_s));
    QCOMPARE(m_world->requestCount(createSession), 0);
}

void TestBlueskyPublisher::passesALockedKeychainOn()
{
    m_secrets->broken = Error { ErrorKind::Storage, u"The keychain is locked."_s, {}, {}, {} };
    const auto prepared = prepare(publication(u"one"_s));
    QCOMPARE(prepared.error().message, u"The keychain is locked."_s);
}

void TestBlueskyPublisher::worksOnWhenTheSessionCannotBeStored()
{
    prepare(publication(u"one"_s));
    m_secrets->broken = Error { ErrorKind::Storage, u"The keychain is locked."_s, {}, {}, {} };
    m_publisher->forgetSession(m_accountId);
    QCOMPARE(
        toString(send(*prepare(publication(u"one"_s))).outcome), toString(SendOutcome::Published));
}

void TestBlueskyPublisher::sendsTokensOnlyWhereTheyMayGo_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("no document") << QString();
    QTest::newRow("plain http elsewhere") << u"http://example.com"_s;
    QTest::newRow("user info") << u"https://user@127.0.0.1"_s;
    QTest::newRow("no address") << u"nonsense"_s;
}

void TestBlueskyPublisher::sendsTokensOnlyWhereTheyMayGo()
{
    QFETCH(QString, endpoint);
    configure({ { u"did_doc_endpoint"_s, endpoint } });
    QCOMPARE(
        toString(send(*prepare(publication(u"one"_s))).outcome), toString(SendOutcome::Published));
    QCOMPARE(m_world->requestCount(putRecord), 1);
}

void TestBlueskyPublisher::findsAndMisses()
{
    const auto prepared = prepare(publication(u"one"_s));
    QCOMPARE(
        QCoro::waitFor(m_publisher->find(prepared->account, prepared->publication, {})).sighting,
        Sighting::Absent);
    send(*prepared);
    const SightingReport seen
        = QCoro::waitFor(m_publisher->find(prepared->account, prepared->publication, {}));
    QCOMPARE(seen.sighting, Sighting::Present);
    QCOMPARE(seen.remoteId, u"at://did:plc:clara/app.bsky.feed.post/3k2aexample22"_s);
    QCOMPARE(seen.remoteUrl, u"https://bsky.app/profile/clara.test/post/3k2aexample22"_s);
}

void TestBlueskyPublisher::cannotTellWithoutAClearAnswer_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("500") << QJsonObject { { u"action"_s, u"status"_s }, { u"status"_s, 500 } };
    QTest::newRow("429") << QJsonObject { { u"action"_s, u"status"_s }, { u"status"_s, 429 } };
    QTest::newRow("404 of a proxy") << QJsonObject { { u"action"_s, u"status"_s },
        { u"status"_s, 404 }, { u"body"_s, u"<html>not found</html>"_s } };
    QTest::newRow("another 400") << QJsonObject { { u"action"_s, u"status"_s },
        { u"status"_s, 400 }, { u"body"_s, u"{\"error\":\"InvalidRequest\"}"_s } };
    QTest::newRow("close") << QJsonObject { { u"action"_s, u"close"_s } };
    QTest::newRow("reset") << QJsonObject { { u"action"_s, u"reset"_s } };
    QTest::newRow("malformed") << QJsonObject { { u"action"_s, u"malformed"_s },
        { u"stage"_s, u"effect"_s } };
    QTest::newRow("no id") << QJsonObject { { u"action"_s, u"no_id"_s },
        { u"stage"_s, u"effect"_s } };
    QTest::newRow("truncated") << QJsonObject { { u"action"_s, u"close"_s },
        { u"stage"_s, u"half_answer"_s } };
}

void TestBlueskyPublisher::cannotTellWithoutAClearAnswer()
{
    QFETCH(QJsonObject, fault);
    const auto prepared = prepare(publication(u"one"_s));
    send(*prepared);
    fault.insert(u"endpoint"_s, u"com.atproto.repo.getRecord"_s);
    m_world->fault(fault);
    const SightingReport report
        = QCoro::waitFor(m_publisher->find(prepared->account, prepared->publication, {}));
    QCOMPARE(report.sighting, Sighting::CannotTell);
    QCOMPARE(m_world->requestCount(u"com.atproto.repo.getRecord"_s), 1);
}

void TestBlueskyPublisher::checksTheAccount()
{
    const auto identity = QCoro::waitFor(m_publisher->check(account(), {}));
    QVERIFY(identity.has_value());
    QCOMPARE(identity->remoteId, u"did:plc:clara"_s);
    QCOMPARE(identity->handle, u"clara.test"_s);
    QCOMPARE(identity->displayName, u"Clara"_s);
    m_world->fault({ { u"endpoint"_s, u"app.bsky.actor.getProfile"_s },
        { u"action"_s, u"status"_s }, { u"status"_s, 501 } });
    QVERIFY(QCoro::waitFor(m_publisher->check(account(), {})).has_value());
    m_secrets->put(u"password"_s, "wrong-password");
    QCOMPARE(toString(QCoro::waitFor(m_publisher->check(account(), {})).error().kind), u"auth"_s);
}

void TestBlueskyPublisher::keepsSecretsOutOfReports()
{
    const auto prepared = prepare(publication(u"one"_s));
    const QString access
        = QJsonDocument::fromJson(m_secrets->valueOf(prepared->account.session))[u"access"_s]
              .toString();
    m_world->fault({ { u"endpoint"_s, putRecord }, { u"action"_s, u"status"_s },
        { u"status"_s, 500 }, { u"body"_s, u"your token was "_s + access } });
    const SendReport report = send(*prepared);
    QVERIFY(report.evidence.contains(u"your token was"_s));
    QVERIFY(!report.evidence.contains(access));
}

QTEST_GUILESS_MAIN(TestBlueskyPublisher)
#include "tst_bluesky_publisher.moc"
