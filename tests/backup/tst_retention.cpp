// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup.h"

#include <QTest>

using namespace clara;
using namespace std::chrono_literals;

/// Which backups may go, and when.
class RetentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsByKindAndAge_data();
    void keepsByKindAndAge();
    void keepsTheNewestThreeBeforeAChange();
    void neverRemovesTheNewest();
    void aClockSetBackRemovesNothing();
    void namesAreReadBack();

private:
    const Instant m_now = instantFromMs(1'767'225'600'000);
    Backup at(milliseconds age, BackupKind kind) const
    {
        return { QStringLiteral("%1").arg(age.count()), kind, m_now - age, 1 };
    }
};

void RetentionTest::keepsByKindAndAge_data()
{
    QTest::addColumn<BackupKind>("kind");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<bool>("stays");
    const auto row = [](const char* name, BackupKind kind, std::chrono::minutes age, bool stays) {
        QTest::newRow(name) << kind << qint64(age.count()) << stays;
    };
    row("recent for a day", BackupKind::Recent, 24h, true);
    row("recent after a day", BackupKind::Recent, 24h + 1min, false);
    row("nightly for 14 days", BackupKind::Nightly, 14 * 24h, true);
    row("nightly after 14 days", BackupKind::Nightly, 14 * 24h + 1min, false);
    row("made by hand for ever", BackupKind::Manual, 10000h, true);
    row("before a migration for ever", BackupKind::BeforeMigration, 10000h, true);
}

void RetentionTest::keepsByKindAndAge()
{
    QFETCH(BackupKind, kind);
    QFETCH(qint64, minutes);
    QFETCH(bool, stays);
    const QList<Backup> all { at(0ms, BackupKind::Recent),
        at(std::chrono::minutes(minutes), kind) };
    QCOMPARE(expiredBackups(all, m_now).isEmpty(), stays);
}

void RetentionTest::keepsTheNewestThreeBeforeAChange()
{
    QList<Backup> all;
    for (int i = 0; i < 5; ++i)
        all.append(
            { at(i * 1h, BackupKind::BeforeMigration), at(i * 1h, BackupKind::BeforeRestore) });
    const auto expired = expiredBackups(all, m_now);
    QCOMPARE(expired.size(), 4);
    for (const auto& backup : expired)
        QVERIFY(m_now - backup.madeAt >= 3h);
}

void RetentionTest::neverRemovesTheNewest()
{
    QCOMPARE(expiredBackups({ at(9000h, BackupKind::Recent) }, m_now), QList<Backup>());
    QCOMPARE(expiredBackups({ at(9000h, BackupKind::Recent), at(9001h, BackupKind::Recent) }, m_now)
                 .size(),
        1);
}

void RetentionTest::aClockSetBackRemovesNothing()
{
    const QList<Backup> all { at(-400h, BackupKind::Recent), at(-500h, BackupKind::Nightly) };
    QVERIFY(expiredBackups(all, m_now).isEmpty());
}

void RetentionTest::namesAreReadBack()
{
    for (const auto kind : { BackupKind::Recent, BackupKind::Nightly, BackupKind::Manual,
             BackupKind::BeforeMigration, BackupKind::BeforeRestore })
        QVERIFY(backupKindFromString(toString(kind)) == kind);
    QVERIFY(!backupKindFromString(u"weekly"));
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
