// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_walk.h"
#include "engine/audit_keeper.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"
#include "support/memory_secret_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::engine;
using namespace std::chrono_literals;

/// When the history is sealed and anchored, and what happens without a key.
class AuditKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sealsInBatchesAndMakesItsKey();
    void goesOnAfterARestart();
    void restartInTheMiddleOfABatch();
    void waitsWithoutAKeyAndSaysSo();
    void makesNoSecondKey();
    void anchorsOnceADay();
    void sealsWhatWasCommittedLate();

private:
    void open();
    void close();
    void append(int count, milliseconds age = 0ms);
    bool round();
    AuditReport walk();
    QString fileOfAnchors() const
    {
        return m_folder->filePath(QStringLiteral("anchors/w.anchors"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeClock> m_clock;
    test::MemorySecretStore m_secrets;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TaskScope> m_scope;
    std::unique_ptr<CancelSource> m_cancel;
    std::unique_ptr<AuditKeeper> m_keeper;
    QStringList m_troubles;
};

void AuditKeeperTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>(instantFromMs(1'767'225'600'000));
    m_secrets.broken.reset();
    m_troubles.clear();
    open();
}

void AuditKeeperTest::cleanup()
{
    close();
    m_folder.reset();
}

void AuditKeeperTest::open()
{
    storage::SqliteOptions options;
    options.path = m_folder->filePath(QStringLiteral("w.clara"));
    options.fullSync = false;
    m_store = std::move(*storage::SqliteStore::create(options));
    m_scope = std::make_unique<TaskScope>();
    m_cancel = std::make_unique<CancelSource>();
    m_keeper = std::make_unique<AuditKeeper>(*m_store, *m_clock,
        AuditParts { &m_secrets, fileOfAnchors() }, *m_scope, m_cancel->token());
    connect(m_keeper.get(), &AuditKeeper::troubled, this,
        [this](const QString& message) { m_troubles.append(message); });
}

void AuditKeeperTest::close()
{
    m_cancel->cancel();
    QVERIFY(QTest::qWaitFor([this] { return m_scope->isEmpty(); }));
    m_keeper.reset();
    m_store.reset();
}

void AuditKeeperTest::append(int count, milliseconds age)
{
    auto pending = m_store->write<bool>([this, count, age](UnitOfWork& work) -> Result<bool> {
        for (int i = 0; i < count; ++i) {
            const Instant at = m_clock->now() - age;
            CLARA_TRY(work.audit().append(
                { AuditId::create(at), {}, {}, QStringLiteral("mia"), QStringLiteral("client.add"),
                    QStringLiteral("client"), QString::number(i), QStringLiteral("{}"), at }));
        }
        CLARA_TRY(work.settings().set(
            QStringLiteral("test"), QString::number(count))); // every verb changes something too
        return true;
    });
    QVERIFY(test::value(pending));
    QCoreApplication::processEvents(); // the news of the change
}

/// One tick and all that follows from it; false when it had nothing to do.
bool AuditKeeperTest::round()
{
    QSignalSpy rested(m_keeper.get(), &AuditKeeper::rested);
    m_keeper->tick();
    if (m_scope->isEmpty() && rested.isEmpty())
        return false;
    return !rested.isEmpty() || rested.wait();
}

AuditReport AuditKeeperTest::walk()
{
    const QString ref = test::value(m_store->read<QString>(
        [](UnitOfWork& work) { return work.settings().value(audit::keySetting); }));
    const auto key
        = audit::AuditKey::fromSecret(test::value(m_secrets.read(SecretRef::fromString(ref))));
    const auto anchors = audit::readAnchors(fileOfAnchors());
    return test::value(m_store->read<AuditReport>(
        [&](UnitOfWork& work) { return audit::walkChains(work.audit(), *key, *anchors); }));
}

void AuditKeeperTest::sealsInBatchesAndMakesItsKey()
{
    QVERIFY(round());
    QCOMPARE(m_secrets.writes, 0); // nothing to seal: no key yet
    append(2 * AuditKeeper::batchSize + 7);
    QVERIFY(round());
    const AuditReport report = walk();
    QVERIFY(report.isIntact());
    QCOMPARE(report.sealed, 2 * AuditKeeper::batchSize + 7);
    QCOMPARE(report.unsealed, 0);
    QCOMPARE(m_secrets.writes, 1);
    QCOMPARE(m_troubles, QStringList());
    round(); // the key's setting was a change as well
    QCoreApplication::processEvents();
    QVERIFY(!round());
}

void AuditKeeperTest::goesOnAfterARestart()
{
    append(3);
    QVERIFY(round());
    close();
    open();
    append(3);
    QVERIFY(round());
    QVERIFY(walk().isIntact());
    QCOMPARE(walk().sealed, 6);
}

void AuditKeeperTest::restartInTheMiddleOfABatch()
{
    append(AuditKeeper::batchSize + 5);
    m_keeper->tick(); // reads; the end comes before it has written
    close();
    const auto written = [this] {
        return test::value(
            m_store->read<qint64>([](UnitOfWork& work) { return work.audit().unsealedCount(); }));
    };
    open();
    const qint64 left = written();
    // Whole batches only; how many is up to the storage thread, which may even have answered before
    // it was waited for.
    const auto rest = AuditKeeper::batchSize + 5 - left;
    QVERIFY2(rest == 0 || rest == AuditKeeper::batchSize || left == 0,
        qPrintable(QString::number(left)));
    QVERIFY(round());
    QVERIFY(walk().isIntact());
    QCOMPARE(walk().sealed, AuditKeeper::batchSize + 5);
}

void AuditKeeperTest::waitsWithoutAKeyAndSaysSo()
{
    m_secrets.broken
        = Error { ErrorKind::Auth, QStringLiteral("The keychain is locked."), {}, {}, {} };
    append(2);
    QVERIFY(round());
    QCOMPARE(m_troubles.size(), 1);
    QVERIFY2(m_troubles.first().contains(QStringLiteral("The keychain is locked.")),
        qPrintable(m_troubles.first()));
    append(2); // nobody is kept from working
    QVERIFY(!round()); // and the keychain is not asked all the time
    m_clock->advance(5min);
    QVERIFY(round());
    QCOMPARE(m_troubles.size(), 1); // told once
    m_secrets.broken.reset();
    m_clock->advance(5min);
    QVERIFY(round());
    QVERIFY(walk().isIntact());
    QCOMPARE(walk().sealed, 4);
}

void AuditKeeperTest::makesNoSecondKey()
{
    append(2);
    QVERIFY(round());
    close();
    open();
    test::value(m_store->write<bool>([](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.settings().set(audit::keySetting, QString()));
        return true;
    }));
    append(1);
    QVERIFY(round());
    QCOMPARE(m_troubles.size(), 1);
    QVERIFY(test::value(m_store->read<QString>([](UnitOfWork& work) {
        return work.settings().value(audit::keySetting);
    })).isEmpty());
}

void AuditKeeperTest::anchorsOnceADay()
{
    const auto anchors = [this] { return audit::readAnchors(fileOfAnchors())->size(); };
    QVERIFY(round());
    QCOMPARE(anchors(), 0); // nothing to hold on to
    append(1);
    QVERIFY(round());
    QCOMPARE(anchors(), 1);
    for (int hour = 0; hour < 23; ++hour) {
        m_clock->advance(1h);
        append(1);
        QVERIFY(round());
    }
    QCOMPARE(anchors(), 1);
    m_clock->advance(1h);
    QVERIFY(round());
    QCOMPARE(anchors(), 2);
    close(); // the file is remembered, not the process
    open();
    append(1);
    QVERIFY(round());
    QCOMPARE(anchors(), 2);
    m_clock->jump(25h); // slept
    QVERIFY(round());
    QCOMPARE(anchors(), 3);
    m_clock->advance(24h); // nothing happened: nothing to write
    QVERIFY(round());
    QCOMPARE(anchors(), 3);
    QVERIFY(walk().isIntact());
    QCOMPARE(walk().anchors, 3);
}

void AuditKeeperTest::sealsWhatWasCommittedLate()
{
    append(1);
    QVERIFY(round());
    append(1, 3h); // by a clock that is wrong
    QVERIFY(round());
    QCOMPARE(walk().unsealed, 1);
    m_clock->advance(1h);
    QVERIFY(round());
    QCOMPARE(walk().unsealed, 0);
    QVERIFY(walk().isIntact());
}

QTEST_GUILESS_MAIN(AuditKeeperTest)
#include "tst_audit_keeper.moc"
