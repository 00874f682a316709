// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_world.h"
#include "storage/sql/table_catalogue.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/sqlite/workspace_schema.h"

#include <QDir>
#include <QProcess>

using namespace clara;
using namespace clara::test;
using namespace clara::storage;

/// Restores and their previews: all or nothing.
class SqliteRestoreTest : public QObject, private BackupWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { startOver(); }
    void exportAndRestoreGiveEqualRows();
    void plainRestoreGivesEqualRows();
    void restoredPublishingWaitsForAPerson();
    void searchFindsRestoredPosts();
    void previewSaysWhatWouldChange();
    void replacesAfterABackup();
    void failedRestoreLeavesEverythingAsItWas_data();
    void failedRestoreLeavesEverythingAsItWas();
    void newerBackupIsRefused();
    void openWorkspaceIsNotReplaced();
    void oldSchemaIsBroughtForward();
    void fullDiskWhileRestoringLosesNothing();
    void replacesAWorkspaceThatCrashed();
};

void SqliteRestoreTest::exportAndRestoreGiveEqualRows()
{
    makeWorkspace(20);
    const QString file = exported();
    const Secret passphrase = rightPassphrase();
    const QString target = m_folder->filePath(QStringLiteral("again.clara"));
    const auto report = restoreWorkspace(
        file, &passphrase, { target, Existing::Refuse, RestoredPublishing::Keep }, m_clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    const QByteArray before = dump(m_path);
    QVERIFY(before.contains("pretzels, batch 19"));
    QCOMPARE(dump(target), before);
    QCOMPARE(report->tables.size(), tableCatalogue().size());
    SqliteOptions options;
    options.path = target;
    QVERIFY(SqliteStore::create(options)); // it is a workspace like any other
}

void SqliteRestoreTest::plainRestoreGivesEqualRows()
{
    makeWorkspace(20);
    const Backup backup = backUp();
    const QString target = m_folder->filePath(QStringLiteral("again.clara"));
    QVERIFY(restoreWorkspace(
        backup.path, nullptr, { target, Existing::Refuse, RestoredPublishing::Keep }, m_clock));
    QCOMPARE(dump(target), dump(m_path));
}

void SqliteRestoreTest::restoredPublishingWaitsForAPerson()
{
    makeWorkspace();
    const QString target = m_folder->filePath(QStringLiteral("again.clara"));
    QVERIFY(restoreWorkspace(backUp().path, nullptr, { target }, m_clock));
    SqliteOptions options;
    options.path = target;
    auto store = SqliteStore::create(options);
    QVERIFY(store);
    QVERIFY(Workspace(**store)
                .read([](UnitOfWork& work) {
                    return work.settings().value(QStringLiteral("publishing.stopped"));
                })
                .contains(QStringLiteral("2026-01-01T00:00:00Z")));
}

void SqliteRestoreTest::searchFindsRestoredPosts()
{
    makeWorkspace();
    const QString target = m_folder->filePath(QStringLiteral("again.clara"));
    QVERIFY(restoreWorkspace(backUp().path, nullptr, { target }, m_clock));
    SqliteOptions options;
    options.path = target;
    auto store = SqliteStore::create(options);
    QVERIFY(store);
    PostFilter filter;
    filter.states = { PostState::InReview };
    filter.search = QStringLiteral("BATCH 2");
    QCOMPARE(Workspace(**store)
                 .read([filter](UnitOfWork& work) { return work.posts().list(filter); })
                 .posts.size(),
        1);
}

void SqliteRestoreTest::previewSaysWhatWouldChange()
{
    makeWorkspace();
    const QString file = exported();
    runSql(m_path,
        QStringLiteral("UPDATE clients SET city = 'Bonn', updated_at = updated_at + 60000"));
    runSql(m_path,
        QStringLiteral(
            "INSERT INTO audit_events VALUES ('x', NULL, NULL, '', '', '', '', '', 1767225700000)"));
    runSql(m_path,
        QStringLiteral("DELETE FROM publications WHERE id = (SELECT min(id) FROM publications)"));
    const auto before = digest();
    const Secret passphrase = rightPassphrase();
    const auto preview = previewRestoreOfClosed(file, &passphrase, m_path);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message + preview.error().detail));
    QCOMPARE(digest(), before);
    QVERIFY(preview->backup.encrypted);
    QCOMPARE(preview->backup.workspace, QStringLiteral("test.clara"));
    const auto of = [&](const char* name) {
        for (const auto& table : preview->tables) {
            if (table.table == QLatin1String(name))
                return table;
        }
        return TableDifference();
    };
    const Instant start = instantFromMs(1'767'225'600'000);
    QVERIFY(of("clients")
        == (TableDifference {
            QStringLiteral("clients"), 0, 0, 1, 0, start, start + milliseconds(60000) }));
    QVERIFY(of("audit_events")
        == (TableDifference {
            QStringLiteral("audit_events"), 0, 1, 0, 0, {}, start + milliseconds(100'000) }));
    QVERIFY(of("publications")
        == (TableDifference { QStringLiteral("publications"), 1, 0, 0, 2, start, start }));
    QVERIFY(of("posts") == (TableDifference { QStringLiteral("posts"), 0, 0, 0, 3, start, start }));
}

void SqliteRestoreTest::replacesAfterABackup()
{
    makeWorkspace();
    const QString file = exported();
    const QByteArray before = dump(m_path);
    runSql(m_path, QStringLiteral("UPDATE clients SET city = 'Bonn'"));
    const QByteArray changed = dump(m_path);
    const Secret passphrase = rightPassphrase();
    m_clock.advance(std::chrono::hours(1));
    const auto report = restoreWorkspace(
        file, &passphrase, { m_path, Existing::Replace, RestoredPublishing::Keep }, m_clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(dump(m_path), before);
    QCOMPARE(dump(report->previous), changed);
    QVERIFY(listBackups(m_path).first().kind == BackupKind::BeforeRestore);
    QVERIFY(verifyBackup(report->previous, nullptr));
    QCOMPARE(QDir(m_folder->path()).entryList({ QStringLiteral("*.restoring*") }).size(), 0);
}

void SqliteRestoreTest::failedRestoreLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("what");
    for (const auto* what :
        { "last byte", "half", "wrong passphrase", "no passphrase", "missing", "text" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SqliteRestoreTest::failedRestoreLeavesEverythingAsItWas()
{
    QFETCH(QString, what);
    makeWorkspace();
    QString name = exported();
    QFile file(name);
    Secret passphrase = rightPassphrase();
    if (what == QStringLiteral("last byte")) {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1));
        file.putChar('\x7f');
    } else if (what == QStringLiteral("half")) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (what == QStringLiteral("wrong passphrase")) {
        passphrase = Secret(QByteArray("another passphrase"));
    } else if (what == QStringLiteral("no passphrase")) {
        passphrase = Secret();
    } else if (what == QStringLiteral("missing")) {
        name += QStringLiteral(".not");
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
    }
    file.close();
    runSql(m_path, QStringLiteral("UPDATE clients SET city = 'Bonn'"));
    const auto before = digest();
    const qsizetype backups = listBackups(m_path).size();
    const auto report = restoreWorkspace(name, &passphrase, { m_path, Existing::Replace }, m_clock);
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QCOMPARE(digest(), before);
    QCOMPARE(listBackups(m_path).size(), backups);
}

void SqliteRestoreTest::newerBackupIsRefused()
{
    makeWorkspace();
    const QString newer = m_folder->filePath(QStringLiteral("newer.clara"));
    QVERIFY(QFile::copy(m_path, newer));
    runSql(newer, QStringLiteral("INSERT INTO schema_migrations VALUES (999, 'future', 'x', 0)"));
    const auto before = digest();
    const auto report = restoreWorkspace(newer, nullptr, { m_path, Existing::Replace }, m_clock);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QStringLiteral("newer version")),
        qPrintable(report.error().message));
    QCOMPARE(digest(), before);
}

void SqliteRestoreTest::openWorkspaceIsNotReplaced()
{
    makeWorkspace();
    const Backup backup = backUp();
    SqliteOptions options;
    options.path = m_path;
    const auto store = SqliteStore::create(options);
    QVERIFY(store);
    const auto report
        = restoreWorkspace(backup.path, nullptr, { m_path, Existing::Replace }, m_clock);
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Conflict);
    QVERIFY(report.error().message.contains(QStringLiteral("in use by another process")));
}

void SqliteRestoreTest::oldSchemaIsBroughtForward()
{
    // A backup of the first schema, whatever the newest is: it goes the way its workspace would
    // have gone.
    const auto all = workspaceMigrations();
    QVERIFY(createWorkspaceFile(m_path));
    {
        auto session = openWorkspace(
            { m_path, QStringLiteral("old"), SqliteRole::Writer }, all.first(1), m_clock, m_goOn);
        QVERIFY(session);
        QVERIFY((*session)->execute(QStringLiteral(
            "INSERT INTO members VALUES ('01890000-0000-7000-8000-000000000001', 'Mia', 'mia', 'person', 5)")));
    }
    const QString target = m_folder->filePath(QStringLiteral("again.clara"));
    const auto report = restoreWorkspace(backUp().path, nullptr, { target }, m_clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    SqliteOptions options;
    options.path = target;
    const auto store = SqliteStore::create(options);
    QVERIFY(store);
    QCOMPARE(
        Workspace(**store).read([](UnitOfWork& work) { return work.members().list(); }).size(), 1);
}

void SqliteRestoreTest::fullDiskWhileRestoringLosesNothing()
{
    makeWorkspace();
    const Backup backup = backUp();
    runSql(m_path, QStringLiteral("UPDATE clients SET city = 'Bonn'"));
    const auto before = digest();
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS),
        { QStringLiteral("restore"), m_path, QStringLiteral("65536"), backup.path });
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(
        said.startsWith(QStringLiteral("storage: The backup was not restored: the disk is full")),
        qPrintable(said));
    QCOMPARE(digest(), before);
}

void SqliteRestoreTest::replacesAWorkspaceThatCrashed()
{
    // Its log still holds commits. Played into the restored file it would destroy it.
    makeWorkspace();
    const Backup backup = backUp();
    const QString crashed = m_folder->filePath(QStringLiteral("crashed.clara"));
    {
        SqliteOptions options;
        options.path = m_path;
        options.fullSync = false;
        auto store = SqliteStore::create(options);
        QVERIFY(store);
        Workspace(**store).addSetup(QStringLiteral("Only in the log"));
        QVERIFY(QFile::copy(m_path, crashed));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
    }
    QVERIFY(QFileInfo(crashed + QStringLiteral("-wal")).size() > 0);
    const auto report = restoreWorkspace(
        backup.path, nullptr, { crashed, Existing::Replace, RestoredPublishing::Keep }, m_clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QVERIFY(!QFile::exists(crashed + QStringLiteral("-wal")));
    QCOMPARE(dump(crashed), dump(backup.path));
    QVERIFY(dump(report->previous).contains("Only in the log"));
}

QTEST_GUILESS_MAIN(SqliteRestoreTest)
#include "tst_sqlite_restore.moc"
