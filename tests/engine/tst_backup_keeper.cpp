// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backup_keeper.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace clara;
using namespace std::chrono_literals;

namespace {

/// A store that only tells of changes.
class QuietStore final : public Store {
public:
    bool isShared() const override { return false; }
    QString displayName() const override { return {}; }
    QString placeWarning() const override { return {}; }
    void change() { Q_EMIT changed(Entity::Post); }

protected:
    void enqueue(Access, std::unique_ptr<StorageJob> job) override { job->fail({}); }
};

/// Backups in memory, by the product's rules of retention.
class FakeBackups final : public Backups {
public:
    explicit FakeBackups(const Clock& clock)
        : m_clock(clock)
    {
    }
    Future<Backup> make(BackupKind kind) override
    {
        ++tries;
        if (!problem.isEmpty())
            return readyFuture<Backup>(failure(problemKind, problem));
        const Backup backup { QString::number(++count), kind, m_clock.now(), 1 };
        list.prepend(backup);
        for (const auto& expired : expiredBackups(list, m_clock.now()))
            list.removeOne(expired);
        return readyFuture<Backup>(backup);
    }
    Future<BackupOverview> overview() override
    {
        return readyFuture<BackupOverview>(BackupOverview { list, {}, {} });
    }
    Future<BackupContents> exportTo(QString, SecretPtr) override
    {
        return readyFuture<BackupContents>({});
    }
    Future<RestorePreview> preview(QString, SecretPtr) override
    {
        return readyFuture<RestorePreview>({});
    }
    Future<RestoreReport> restoreTo(QString, SecretPtr, QString) override
    {
        return readyFuture<RestoreReport>({});
    }

    QList<Backup> list;
    QString problem;
    ErrorKind problemKind = ErrorKind::Storage;
    int tries = 0;
    int count = 0;
    int of(BackupKind kind) const { return int(std::ranges::count(list, kind, &Backup::kind)); }

private:
    const Clock& m_clock;
};

} // namespace

/// When backups are made, and that thirty days of them stay few. No test waits: the clock is moved.
class BackupKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void backsUpAfterAChangeOnly();
    void waitsFifteenMinutes();
    void makesOneEachNight();
    void nightIsMadeUpForAfterSleep();
    void knowsTheTimesOfAnEarlierProcess();
    void failureIsToldOnceAndTriedAgain();
    void turnOfAnotherComputerIsNoTrouble();
    void clockSetBackStopsNothing();
    void thirtyDaysStayFew();

private:
    void pass(milliseconds by, bool changes = false);

    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<QuietStore> m_store;
    std::unique_ptr<FakeBackups> m_backups;
    std::unique_ptr<engine::BackupKeeper> m_keeper;
    QStringList m_troubles;
};

void BackupKeeperTest::init()
{
    m_keeper.reset();
    m_troubles.clear();
    m_clock
        = std::make_unique<test::FakeClock>(*parseInstant(QStringLiteral("2026-03-27T12:00:00Z")));
    m_store = std::make_unique<QuietStore>();
    m_backups = std::make_unique<FakeBackups>(*m_clock);
    m_keeper = std::make_unique<engine::BackupKeeper>(
        *m_store, *m_backups, *m_clock, QTimeZone("Europe/Berlin"));
    connect(m_keeper.get(), &engine::BackupKeeper::troubled, this,
        [this](const QString& text) { m_troubles.append(text); });
}

/// Time goes on, something may change, and the owner ticks; the answers are delivered.
void BackupKeeperTest::pass(milliseconds by, bool changes)
{
    m_clock->advance(by);
    if (changes)
        m_store->change();
    m_keeper->tick();
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void BackupKeeperTest::backsUpAfterAChangeOnly()
{
    pass(0ms);
    QCOMPARE(m_backups->count, 1); // what was before is not known
    for (int i = 0; i < 10; ++i)
        pass(1h);
    QCOMPARE(m_backups->count, 1);
    pass(1h, true);
    QCOMPARE(m_backups->count, 2);
    QVERIFY(m_backups->list.first().kind == BackupKind::Recent);
}

void BackupKeeperTest::waitsFifteenMinutes()
{
    pass(0ms);
    pass(14min + 59s, true);
    QCOMPARE(m_backups->count, 1);
    pass(1s, true);
    QCOMPARE(m_backups->count, 2);
    pass(1s);
    QCOMPARE(m_backups->count, 2);
}

void BackupKeeperTest::makesOneEachNight()
{
    pass(0ms);
    QVERIFY(m_backups->list.first().kind == BackupKind::Nightly);
    pass(13h + 59min, true); // 02:59 in Berlin
    QVERIFY(m_backups->list.first().kind == BackupKind::Recent);
    pass(1min);
    QVERIFY(m_backups->list.first().kind == BackupKind::Nightly);
    QCOMPARE(m_backups->of(BackupKind::Nightly), 2);
    pass(24h); // nothing changed: nothing to keep
    QCOMPARE(m_backups->of(BackupKind::Nightly), 2);
}

void BackupKeeperTest::nightIsMadeUpForAfterSleep()
{
    pass(0ms);
    m_clock->jump(5 * 24h);
    pass(0ms, true);
    QVERIFY(m_backups->list.first().kind == BackupKind::Nightly);
    QCOMPARE(m_backups->of(BackupKind::Nightly), 2);
}

void BackupKeeperTest::knowsTheTimesOfAnEarlierProcess()
{
    m_backups->list = { { QStringLiteral("r"), BackupKind::Recent, m_clock->now() - 10min, 1 },
        { QStringLiteral("n"), BackupKind::Nightly, m_clock->now() - 5h, 1 } };
    pass(0ms);
    QCOMPARE(m_backups->count, 0);
    pass(5min);
    QCOMPARE(m_backups->count, 1);
    QVERIFY(m_backups->list.first().kind == BackupKind::Recent);
}

void BackupKeeperTest::failureIsToldOnceAndTriedAgain()
{
    pass(0ms);
    m_backups->problem = QStringLiteral("The disk is full.");
    for (int i = 0; i < 60; ++i)
        pass(1min, true);
    QCOMPARE(m_troubles, QStringList { m_backups->problem });
    QCOMPARE(m_backups->tries, 11); // the good one, and every five minutes after the fifteenth
    QCOMPARE(m_backups->list.size(), 1);
    m_backups->problem.clear();
    pass(5min);
    QCOMPARE(m_backups->list.size(), 2);
    m_backups->problem = QStringLiteral("The disk is full.");
    pass(15min, true);
    QCOMPARE(m_troubles.size(), 2);
}

void BackupKeeperTest::turnOfAnotherComputerIsNoTrouble()
{
    m_backups->problem = QStringLiteral("Another computer made it.");
    m_backups->problemKind = ErrorKind::Rejected;
    for (int i = 0; i < 60; ++i)
        pass(1min, true);
    QVERIFY(m_troubles.isEmpty());
    QCOMPARE(m_backups->tries, 5); // the night's, and one in each interval of an hour
    m_backups->problem.clear(); // the other one went home
    pass(15min);
    QCOMPARE(m_backups->list.size(), 1);
    QVERIFY(m_backups->list.first().kind == BackupKind::Recent);
}

void BackupKeeperTest::clockSetBackStopsNothing()
{
    pass(0ms);
    m_clock->jump(-100 * 24h);
    pass(0ms, true);
    QCOMPARE(m_backups->count, 2);
    pass(15min, true);
    QCOMPARE(m_backups->count, 3);
}

void BackupKeeperTest::thirtyDaysStayFew()
{
    // Ticks of five minutes over the change to summer time, with changes all the time.
    for (int i = 0; i < 30 * 24 * 12; ++i) {
        pass(5min, true);
        QVERIFY(m_backups->of(BackupKind::Recent) <= 24 * 4 + 1);
        QVERIFY(m_backups->of(BackupKind::Nightly) <= 15);
    }
    QCOMPARE(m_backups->of(BackupKind::Nightly), 14);
    QVERIFY(m_backups->of(BackupKind::Recent) >= 24 * 4 - 2);
    const Instant now = m_clock->now();
    QVERIFY(now - m_backups->list.first().madeAt < 15min);
    QList<Instant> nights;
    for (const auto& backup : m_backups->list) {
        if (backup.kind == BackupKind::Nightly)
            nights.append(backup.madeAt);
    }
    for (qsizetype i = 1; i < nights.size(); ++i)
        QVERIFY(nights[i - 1] - nights[i] >= 22h && nights[i - 1] - nights[i] <= 26h);
    QVERIFY(m_backups->count > 2800);
}

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "tst_backup_keeper.moc"
