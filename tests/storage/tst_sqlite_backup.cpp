// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_world.h"
#include "storage/sql/table_catalogue.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/sqlite_backups.h"
#include "storage/sqlite/sqlite_store.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace clara;
using namespace clara::test;
using namespace clara::storage;

/// Plain backups and exports of a real workspace: whole, or refused.
class SqliteBackupTest : public QObject, private BackupWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { startOver(); }
    void catalogueHoldsEveryTable();
    void copiesWhileOthersWrite();
    void hundredFlippedBitsInPlainBackupsAreDetected();
    void hundredFlippedBitsInExportsAreDetected();
    void cutPlainBackupsAreDetected();
    void everyCutOfAnExportIsDetected();
    void oldOnesGoAndLeftoversToo();
    void fullDiskLosesNothing();
    void fullDiskWhileExportingLeavesNothing();
    void folderThatCannotBeMade();
};

void SqliteBackupTest::catalogueHoldsEveryTable()
{
    makeWorkspace();
    QStringList tables;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
        while (query.next())
            tables.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    // Made again by a restore, or by the migrations; who is on duty and who edits says nothing
    // about a copy.
    tables.removeIf([](const QString& name) {
        return name.startsWith(QStringLiteral("post_search"))
            || name == QStringLiteral("post_texts") || name == QStringLiteral("schema_migrations")
            || name == QStringLiteral("runners") || name == QStringLiteral("presence");
    });
    QStringList known;
    for (const auto& table : tableCatalogue())
        known.append(table.name);
    tables.sort();
    known.sort();
    QCOMPARE(known, tables);
}

void SqliteBackupTest::copiesWhileOthersWrite()
{
    makeWorkspace();
    SqliteOptions options;
    options.path = m_path;
    options.fullSync = false;
    auto store = SqliteStore::create(options);
    QVERIFY(store);
    SqliteBackups backups(m_path, m_clock);
    Workspace workspace(**store);
    QList<Future<Backup>> made;
    for (int i = 0; i < 40; ++i) {
        if (i % 8 == 0)
            made.append(backups.make(BackupKind::Manual));
        const auto client = workspace.clientNamed(QStringLiteral("client %1").arg(i));
        workspace.write([client](UnitOfWork& work) { return work.clients().insert(client); });
    }
    for (auto& future : made) {
        const Backup backup = value(future);
        const auto contents = verifyBackup(backup.path, nullptr);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().message));
        QVERIFY(contents->checksummed);
    }
    const auto overview = value(backups.overview());
    QCOMPARE(overview.backups.size(), 5);
    QVERIFY(overview.problem.isEmpty());
    QVERIFY(!(QFile::permissions(overview.backups.first().path)
        & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void SqliteBackupTest::hundredFlippedBitsInPlainBackupsAreDetected()
{
    makeWorkspace();
    const Backup backup = backUp();
    QVERIFY(verifyBackup(backup.path, nullptr));
    QFile file(backup.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    int detected = 0;
    for (int i = 0; i < 100; ++i) {
        const qsizetype at = good.size() * i / 100 + i % 13;
        file.seek(at);
        file.putChar(char(good.at(at) ^ (1 << (i % 8))));
        file.flush();
        detected += verifyBackup(backup.path, nullptr) ? 0 : 1;
        file.seek(at);
        file.putChar(good.at(at));
        file.flush();
    }
    QCOMPARE(detected, 100);
    QVERIFY(verifyBackup(backup.path, nullptr)); // it was the bit each time
}

void SqliteBackupTest::hundredFlippedBitsInExportsAreDetected()
{
    makeWorkspace();
    QFile file(exported());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    const Secret passphrase = rightPassphrase();
    int detected = 0;
    for (int i = 0; i < 100; ++i) {
        const qsizetype at = good.size() * i / 100 + i % 13;
        file.seek(at);
        file.putChar(char(good.at(at) ^ (1 << (i % 8))));
        file.flush();
        detected += verifyBackup(file.fileName(), &passphrase) ? 0 : 1;
        file.seek(at);
        file.putChar(good.at(at));
        file.flush();
    }
    QCOMPARE(detected, 100);
    QVERIFY(verifyBackup(file.fileName(), &passphrase));
}

void SqliteBackupTest::cutPlainBackupsAreDetected()
{
    makeWorkspace();
    const Backup backup = backUp();
    QFile file(backup.path);
    for (const qint64 size :
        { backup.bytes - 1, backup.bytes - 4096, backup.bytes / 2, qint64(100), qint64(0) }) {
        QVERIFY(file.resize(size));
        const auto contents = verifyBackup(backup.path, nullptr);
        QVERIFY(!contents);
        QVERIFY2(contents.error().message.contains(QStringLiteral("checksum")),
            qPrintable(contents.error().message));
    }
}

void SqliteBackupTest::everyCutOfAnExportIsDetected()
{
    makeWorkspace(1);
    QFile file(exported());
    const Secret passphrase = rightPassphrase();
    QVERIFY(verifyBackup(file.fileName(), &passphrase));
    for (qint64 size = file.size() - 1; size >= 0; --size) {
        QVERIFY(file.resize(size));
        QVERIFY2(!verifyBackup(file.fileName(), &passphrase),
            qPrintable(QStringLiteral("cut at %1").arg(size)));
    }
}

void SqliteBackupTest::oldOnesGoAndLeftoversToo()
{
    makeWorkspace();
    const Backup old = backUp(BackupKind::Recent);
    const Backup kept = backUp(BackupKind::Manual);
    QFile left(unfinishedPath(old.path));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    m_clock.advance(std::chrono::hours(25));
    const Backup fresh = backUp(BackupKind::Recent);
    QCOMPARE(listBackups(m_path).size(), 2);
    QVERIFY(!QFile::exists(old.path));
    QVERIFY(!QFile::exists(old.path + QStringLiteral(".sha256")));
    QVERIFY(!left.exists());
    QVERIFY(QFile::exists(kept.path) && QFile::exists(fresh.path));
}

void SqliteBackupTest::fullDiskLosesNothing()
{
    makeWorkspace();
    const Backup earlier = backUp(BackupKind::Recent);
    const auto before = digest();
    m_clock.advance(std::chrono::hours(48));
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS),
        { QStringLiteral("backup"), m_path, QStringLiteral("65536") });
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.startsWith(QStringLiteral("storage: No backup could be made: the disk is full")),
        qPrintable(said));
    QCOMPARE(digest(), before);
    QCOMPARE(listBackups(m_path), QList<Backup> { earlier }); // however old
    QVERIFY(verifyBackup(earlier.path, nullptr));
    QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files).size(), 2);
}

void SqliteBackupTest::fullDiskWhileExportingLeavesNothing()
{
    makeWorkspace();
    const Backup backup = backUp();
    const QString file = m_folder->filePath(QStringLiteral("out.clarabackup"));
    QFile older(file);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("an older export") > 0);
    older.close();
    const auto before = digest();
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS),
        { QStringLiteral("export"), file, QStringLiteral("4096"), backup.path });
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(said.startsWith(QStringLiteral("storage: The encrypted backup could not be written")),
        qPrintable(said));
    QCOMPARE(digest(), before);
}

void SqliteBackupTest::folderThatCannotBeMade()
{
    makeWorkspace();
    QFile inTheWay(backupFolder(m_path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SqliteBackups backups(m_path, m_clock);
    const Error refused = error(backups.make(BackupKind::Recent));
    QVERIFY2(
        refused.message.contains(QStringLiteral("cannot be written")), qPrintable(refused.message));
    QCOMPARE(value(backups.overview()).problem, refused.message);
    inTheWay.close();
    QVERIFY(inTheWay.remove());
    value(backups.make(BackupKind::Recent));
    QVERIFY(value(backups.overview()).problem.isEmpty());
}

QTEST_GUILESS_MAIN(SqliteBackupTest)
#include "tst_sqlite_backup.moc"
