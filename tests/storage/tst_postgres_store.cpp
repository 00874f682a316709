// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_store.h"
#include "storage/store_fixture.h"
#include "support/private_postgres.h"

#include <QSignalSpy>

#include <ctime>
#include <future>

using namespace clara;
using namespace clara::storage;
using namespace clara::test;
using std::chrono::hours;
using std::chrono::minutes;

/// What only a shared workspace does: several stores at once, the server's clock, lost connections.
class PostgresStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fourStoresNeverClaimTwice();
    void fourStoresNeverLoseAnUpdate();
    void leasesGoByTheServersClock();
    void instantsSurviveTheFoldOfAZone();
    void anotherStoreHearsOfChanges();
    void changesAreFoundWithoutNotifications();
    void comesBackAfterALostConnection();
    void twoMakersMakeOneWorkspace();
    void historyIsAppendOnly_data();
    void historyIsAppendOnly();
    void hugeAndOddTexts();
    void closingAnswersWhatWaits();

private:
    std::unique_ptr<PostgresStore> open(PostgresOptions options = {});

    QString m_schema;
    std::unique_ptr<PostgresStore> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

std::unique_ptr<PostgresStore> PostgresStoreTest::open(PostgresOptions options)
{
    options.address = PrivatePostgres::instance().address(m_schema);
    auto store = PostgresStore::create(options);
    if (!store)
        throw std::runtime_error((store.error().message + store.error().detail).toStdString());
    return std::move(*store);
}

void PostgresStoreTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    m_schema = PrivatePostgres::instance().freshSchema();
    m_store = open({ .purpose = PostgresPurpose::Make, .lookInterval = hours(1) });
    m_workspace = std::make_unique<Workspace>(*m_store);
}

void PostgresStoreTest::cleanup()
{
    m_workspace.reset();
    m_store.reset();
}

void PostgresStoreTest::fourStoresNeverClaimTwice()
{
    auto& w = *m_workspace;
    constexpr int clients = 6;
    constexpr int perClient = 20;
    for (int c = 0; c < clients; ++c) {
        const auto setup = w.addSetup(QStringLiteral("Client %1").arg(c));
        QList<Run> runs;
        for (int i = 0; i < perClient; ++i)
            runs.append(w.planned(setup, w.now + minutes(i)));
        w.write([&](UnitOfWork& u) { return u.runs().insertOccurrences(runs); });
    }
    std::vector<std::unique_ptr<PostgresStore>> stores;
    for (int i = 0; i < 4; ++i)
        stores.push_back(open());
    QSet<RunId> claimed;
    int answers = 0;
    while (w.read([](UnitOfWork& u) { return u.runs().nextDue(); })) {
        std::vector<Future<QList<Run>>> pending;
        for (size_t i = 0; i < stores.size(); ++i) {
            const ClaimRequest request { w.now, QString::number(i), minutes(2), 10, {}, 3 };
            pending.push_back(stores[i]->write<QList<Run>>(
                [request](UnitOfWork& u) { return u.runs().claimDue(request); }));
        }
        for (const auto& future : pending) {
            for (const auto& run : value(future)) {
                QVERIFY(!claimed.contains(run.id));
                QCOMPARE(run.fence, 1);
                claimed.insert(run.id);
            }
        }
        QVERIFY(++answers < 200);
    }
    QCOMPARE(claimed.size(), clients * perClient);
}

void PostgresStoreTest::fourStoresNeverLoseAnUpdate()
{
    std::vector<std::unique_ptr<PostgresStore>> stores;
    for (int i = 0; i < 4; ++i)
        stores.push_back(open({ .repeats = 200 }));
    std::vector<Future<bool>> pending;
    const QString key = QStringLiteral("count");
    for (int i = 0; i < 15; ++i) {
        for (const auto& store : stores) {
            pending.push_back(store->write<bool>([key](UnitOfWork& u) -> Result<bool> {
                const auto before = u.settings().value(key);
                if (!before)
                    return std::unexpected(before.error());
                CLARA_TRY(u.settings().set(key, QString::number(before->toInt() + 1)));
                return true;
            }));
        }
    }
    for (const auto& future : pending)
        value(future);
    QCOMPARE(m_workspace->read([&](UnitOfWork& u) { return u.settings().value(key); }),
        QStringLiteral("60"));
}

void PostgresStoreTest::leasesGoByTheServersClock()
{
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    w.write([&](UnitOfWork& u) { return u.runs().insert(w.planned(setup, w.now)); });
    const Instant wrong = w.now + hours(24 * 365 * 20); // what this computer believes
    const auto server = [] {
        return instantFromMs(
            PrivatePostgres::instance()
                .sql(QStringLiteral("SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)"))
                .toDouble());
    };
    const Instant before = server();
    const auto claimed = w.write([&](UnitOfWork& u) {
        return u.runs().claimDue({ wrong, QStringLiteral("me"), hours(1), 5, {}, 5 });
    });
    QCOMPARE(claimed.size(), 1);
    const Instant until = claimed.first().leaseUntil.value();
    QVERIFY(until >= before + hours(1) && until <= server() + hours(1));
    QCOMPARE(
        w.read([&](UnitOfWork& u) { return u.runs().find(claimed.first().id); }), claimed.first());
    const auto abandoned = [&](Instant now) {
        return w.read([&](UnitOfWork& u) { return u.runs().abandoned(now, {}); }).size();
    };
    QCOMPARE(abandoned(wrong), 0); // a fast clock takes nothing from others
    w.write([&](UnitOfWork& u) {
        return u.runs().extendLeases(
            QStringLiteral("me"), { claimed.first().id }, wrong, milliseconds(1));
    });
    QTRY_COMPARE(abandoned(w.now - hours(24)), 1); // a slow one does not keep anything for ever
}

void PostgresStoreTest::instantsSurviveTheFoldOfAZone()
{
    const QByteArray zone = qgetenv("TZ");
    for (const char* name : { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
             "Europe/Dublin", "Africa/Casablanca", "UTC" }) {
        qputenv("TZ", name);
        tzset();
        auto& w = *m_workspace;
        Client client = w.clientNamed(QString::fromLatin1(name));
        client.id = ClientId::create(w.now);
        w.write([&](UnitOfWork& u) { return u.clients().insert(client); });
        const Instant start = w.now;
        for (int i = 0; i < 2 * 24 * 370; i += 1) {
            // Every half hour near a change, every day otherwise.
            const Instant at = start + minutes(30) * i + milliseconds(123);
            const auto here = QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toLocalTime();
            const auto soon
                = QDateTime::fromMSecsSinceEpoch(toMs(at + hours(3)), Qt::UTC).toLocalTime();
            const auto past
                = QDateTime::fromMSecsSinceEpoch(toMs(at - hours(3)), Qt::UTC).toLocalTime();
            if (here.offsetFromUtc() == soon.offsetFromUtc()
                && here.offsetFromUtc() == past.offsetFromUtc())
                continue;
            client.updatedAt = at;
            client = w.write([&](UnitOfWork& u) { return u.clients().update(client); });
            QCOMPARE(toMs(client.updatedAt), toMs(at));
        }
    }
    qputenv("TZ", zone);
    tzset();
}

void PostgresStoreTest::anotherStoreHearsOfChanges()
{
    const auto other = open({ .lookInterval = hours(1) });
    QSignalSpy heard(other.get(), &Store::changed);
    QSignalSpy own(m_store.get(), &Store::changed);
    m_workspace->write(
        [](UnitOfWork& u) { return u.settings().set(QStringLiteral("a"), QStringLiteral("b")); });
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(heard.takeFirst().at(0).value<Entities>(), Entities(Entity::Setting));
    m_workspace->failWrite([](UnitOfWork& u) -> Status {
        CLARA_TRY(u.settings().set(QStringLiteral("a"), QStringLiteral("c")));
        return failure(ErrorKind::Rejected, QStringLiteral("no"));
    });
    m_workspace->addSetup(QStringLiteral("One"));
    QTRY_COMPARE(heard.count(), 1); // what was rolled back is not heard of
    QVERIFY(heard.first().at(0).value<Entities>() & Entity::Client);
    QCOMPARE(own.count(), 2); // each own commit once
}

void PostgresStoreTest::changesAreFoundWithoutNotifications()
{
    std::atomic_int changes = 0;
    const std::atomic_bool goOn = false;
    const PostgresDialect dialect({}, LeaseClock::Database);
    // It listens where nobody speaks.
    PostgresListenerThread listener({ { QStringLiteral("silence"), QStringLiteral("x") },
        milliseconds(30),
        [&] {
            return openPostgres(
                { PrivatePostgres::instance().address(m_schema), QStringLiteral("deaf listener") },
                dialect, goOn);
        },
        [&](Entities touched) { changes += touched == allEntities ? 1 : 100; } });
    QVERIFY(listener.open());
    m_workspace->write(
        [](UnitOfWork& u) { return u.settings().set(QStringLiteral("a"), QStringLiteral("b")); });
    QTRY_COMPARE(changes.load(), 1);
}

void PostgresStoreTest::comesBackAfterALostConnection()
{
    auto& server = PrivatePostgres::instance();
    // One reader: each finds out by itself that the server is back.
    const auto store = open({ .readers = 1, .lookInterval = hours(1) });
    const auto listening = open({ .lookInterval = milliseconds(50) });
    const auto get = [&store] {
        auto pending = store->read<QString>(
            [](UnitOfWork& u) { return u.settings().value(QStringLiteral("a")); });
        pending.waitForFinished();
        return pending.result();
    };
    const auto set = [&store](const QString& value) {
        auto pending = store->write<bool>([value](UnitOfWork& u) -> Result<bool> {
            CLARA_TRY(u.settings().set(QStringLiteral("a"), value));
            return true;
        });
        pending.waitForFinished();
        return pending.result();
    };
    QVERIFY(set(QStringLiteral("before")));
    QCOMPARE(get().value(), QStringLiteral("before"));
    QSignalSpy changes(listening.get(), &Store::changed);
    const auto heard = [&changes](Entities entities) {
        return changes.contains(QVariantList { QVariant::fromValue(entities) });
    };
    server.stopImmediately();
    for (int i = 0; i < 6; ++i) {
        QVERIFY(get().error().kind == ErrorKind::Storage);
        const auto refused = set(QStringLiteral("lost"));
        QVERIFY(refused.error().kind == ErrorKind::Storage);
        QVERIFY(!refused.error().message.isEmpty());
    }
    server.start();
    QVERIFY(QTest::qWaitFor([&] { return get().has_value(); }, 20000));
    QVERIFY(QTest::qWaitFor([&] { return set(QStringLiteral("after")).has_value(); }, 20000));
    QCOMPARE(get().value(), QStringLiteral("after"));
    // It listens again, tells once that anything may have changed, and hears what comes then.
    QTRY_VERIFY_WITH_TIMEOUT(heard(allEntities), 20000);
    value(store->write<bool>([](UnitOfWork& u) -> Result<bool> {
        CLARA_TRY(u.members().insert({ MemberId::create(instantFromMs(1)), QStringLiteral("mia"),
            ActorKind::Person, instantFromMs(1) }));
        return true;
    }));
    QTRY_VERIFY(heard(Entities(Entity::Member)));
}

void PostgresStoreTest::twoMakersMakeOneWorkspace()
{
    const QString schema = PrivatePostgres::instance().freshSchema();
    const auto make = [schema] {
        const auto made
            = PostgresStore::create({ .address = PrivatePostgres::instance().address(schema),
                .purpose = PostgresPurpose::Make });
        return made ? Status() : std::unexpected(made.error());
    };
    auto first = std::async(std::launch::async, make);
    auto second = std::async(std::launch::async, make);
    const Status one = first.get();
    const Status two = second.get();
    QVERIFY(one.has_value() != two.has_value());
    QVERIFY((one ? two : one).error().kind == ErrorKind::Conflict);
}

void PostgresStoreTest::historyIsAppendOnly_data()
{
    QTest::addColumn<QString>("statement");
    for (const auto& table : { QStringLiteral("prompt_versions"), QStringLiteral("audit_events"),
             QStringLiteral("audit_seals"), QStringLiteral("post_revisions") }) {
        QTest::newRow(qPrintable(QStringLiteral("delete ") + table))
            << QStringLiteral("DELETE FROM ") + table;
        QTest::newRow(qPrintable(QStringLiteral("empty ") + table))
            << QStringLiteral("TRUNCATE %1 CASCADE").arg(table);
    }
    QTest::newRow("update prompt_versions")
        << QStringLiteral("UPDATE prompt_versions SET note = 'x'");
    QTest::newRow("update audit_events") << QStringLiteral("UPDATE audit_events SET verb = 'x'");
    QTest::newRow("update audit_seals") << QStringLiteral("UPDATE audit_seals SET key_id = 'x'");
    QTest::newRow("update post_revisions")
        << QStringLiteral("UPDATE post_revisions SET note = 'x'");
}

void PostgresStoreTest::historyIsAppendOnly()
{
    QFETCH(QString, statement);
    auto& w = *m_workspace;
    const auto setup = w.addSetup(QStringLiteral("One"));
    w.stored(w.draft(setup, QStringLiteral("a")));
    w.write([&](UnitOfWork& u) {
        return u.audit().append(
            { AuditId::create(w.now), setup.client.id, {}, {}, {}, {}, {}, {}, w.now });
    });
    w.write([&](UnitOfWork& u) {
        return u.audit().seal({ { setup.client.id, 1, AuditId::create(w.now), QString(64, u'0'),
            QStringLiteral("k"), w.now } });
    });
    const std::atomic_bool goOn = false;
    const PostgresDialect dialect({}, LeaseClock::Database);
    auto session = openPostgres(
        { PrivatePostgres::instance().address(m_schema), QStringLiteral("forger") }, dialect, goOn);
    QVERIFY(session);
    const auto done = (*session)->execute(statement);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == ErrorKind::Rejected, qPrintable(done.error().detail));
    QVERIFY(done.error().message.contains(QStringLiteral("History")));
}

void PostgresStoreTest::hugeAndOddTexts()
{
    auto& w = *m_workspace;
    const auto key = QStringLiteral("k");
    for (const auto& text :
        { QStringLiteral("it's \\ 'quoted' \\' $1 ? \" ; -- x"), QString(300'000, u'ä'),
            QStringLiteral("E'\\x00'"), QStringLiteral("👩‍👩‍👧"), QString() }) {
        w.write([&](UnitOfWork& u) { return u.settings().set(key, text); });
        QCOMPARE(w.read([&](UnitOfWork& u) { return u.settings().value(key); }), text);
    }
    // What PostgreSQL cannot store is refused, never cut off.
    const QString nul = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    const auto refused = w.failWrite([&](UnitOfWork& u) { return u.settings().set(key, nul); });
    QVERIFY(refused.kind == ErrorKind::Internal);
    w.addSetup(QStringLiteral("One")); // the writer goes on
}

void PostgresStoreTest::closingAnswersWhatWaits()
{
    QList<Future<QList<Client>>> waiting;
    for (int i = 0; i < 300; ++i)
        waiting.append(
            m_store->write<QList<Client>>([](UnitOfWork& u) { return u.clients().list(); }));
    QVERIFY(m_store->close(std::chrono::seconds(10)));
    for (auto& future : waiting) {
        future.waitForFinished();
        const auto answer = future.result();
        QVERIFY(answer || answer.error().kind == ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(PostgresStoreTest)
#include "tst_postgres_store.moc"
