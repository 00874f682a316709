// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/place_warning.h"
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace clara;
using namespace clara::test;
using namespace clara::storage;

/// What belongs to the file: who may open it, what is refused, and how it ends.
class SqliteStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void refusesANewerSchema();
    void refusesOtherMigrations();
    void refusesWithoutPermission_data();
    void refusesWithoutPermission();
    void startCutShortIsNoDamage();
    void newFileIsPrivate();
    void twoOwnersAreRefused();
    void linkedNameSharesTheLock();
    void lockIsRecoveredAfterAKill();
    void aTornLockIsRecovered();
    void waitsForTheLock();
    void fullDiskChangesNothing_data();
    void fullDiskChangesNothing();
    void closingAnswersWhatWaits();
    void closesWhileAnotherProgramHoldsTheFile();
    void fullQueueIsRefusedAtOnce();
    void waitingJobsFailAlone();
    void worksOnNamedThreads();
    void delaysEveryCall();
    void leavesOneFileBehind();
    void warnsAboutPlaces_data();
    void warnsAboutPlaces();

private:
    Result<std::unique_ptr<SqliteStore>> open(SqliteOptions options = {});
    void makeWorkspace();
    void runSql(const QString& sql);
    QByteArray digest() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void SqliteStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.clara"));
}

void SqliteStoreTest::cleanup() { m_folder.reset(); }

Result<std::unique_ptr<SqliteStore>> SqliteStoreTest::open(SqliteOptions options)
{
    if (options.path.isEmpty())
        options.path = m_path;
    options.fullSync = false;
    return SqliteStore::create(options);
}

void SqliteStoreTest::makeWorkspace()
{
    auto store = open();
    QVERIFY(store);
    Workspace(**store).addSetup(QStringLiteral("Harbour Lane"));
    QVERIFY((*store)->close(milliseconds(5000)));
}

void SqliteStoreTest::runSql(const QString& sql)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

/// The bytes of everything in the folder, by name; "absent" when there is no file.
QByteArray SqliteStoreTest::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& entry : QDir(m_folder->path()).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        hash.addData(entry.fileName().toUtf8());
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

void SqliteStoreTest::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence");
    for (const auto* what : { "text", "short", "foreign database" })
        QTest::newRow(what) << QString::fromLatin1(what)
                            << QStringLiteral("is not a Clara Console workspace");
    QTest::newRow("cut off") << QStringLiteral("cut off") << QStringLiteral("is damaged");
    QTest::newRow("bad first page")
        << QStringLiteral("bad first page") << QStringLiteral("is damaged");
    QTest::newRow("bad middle") << QStringLiteral("bad middle") << QStringLiteral("is damaged");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("is a folder");
    QTest::newRow("missing folder")
        << QStringLiteral("missing folder") << QStringLiteral("does not exist");
    QTest::newRow("no name") << QStringLiteral("no name") << QStringLiteral("is a folder");
}

void SqliteStoreTest::refusesWhatIsNoWorkspace()
{
    QFETCH(QString, what);
    QFETCH(QString, sentence);
    QFile file(m_path);
    SqliteOptions options;
    if (what == QStringLiteral("text") || what == QStringLiteral("short")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(what == QStringLiteral("short") ? QByteArray("SQLite") : QByteArray(5000, 'x'));
        file.close();
    } else if (what == QStringLiteral("foreign database")) {
        runSql(QStringLiteral("CREATE TABLE clients (id)"));
    } else if (what == QStringLiteral("folder")) {
        QVERIFY(QDir().mkdir(m_path));
    } else if (what == QStringLiteral("missing folder")) {
        options.path = m_folder->filePath(QStringLiteral("no/such/test.clara"));
    } else if (what == QStringLiteral("no name")) {
        options.path = QStringLiteral(" ");
    } else {
        makeWorkspace();
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (what == QStringLiteral("cut off"))
            file.resize(file.size() - 4096);
        else
            file.seek(what == QStringLiteral("bad middle") ? file.size() / 2 : 100);
        if (what != QStringLiteral("cut off"))
            file.write(QByteArray(9000, '\x5a'));
        file.close();
    }
    const auto before = digest();
    const auto store = open(options);
    QVERIFY(!store);
    QVERIFY(store.error().kind == ErrorKind::Storage);
    QVERIFY2(store.error().message.contains(sentence), qPrintable(store.error().message));
    QCOMPARE(digest(), before);
}

void SqliteStoreTest::refusesANewerSchema()
{
    makeWorkspace();
    runSql(QStringLiteral("INSERT INTO schema_migrations VALUES (999, 'future', 'x', 0)"));
    const auto before = digest();
    const auto store = open();
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(QStringLiteral("newer version")));
    QCOMPARE(digest(), before);
}

void SqliteStoreTest::refusesOtherMigrations()
{
    makeWorkspace();
    runSql(QStringLiteral("UPDATE schema_migrations SET checksum = 'x'"));
    const auto before = digest();
    const auto store = open();
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(QStringLiteral("different build")));
    QCOMPARE(digest(), before);
}

void SqliteStoreTest::refusesWithoutPermission_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unreadable") << 0x0000 << 0x7777 << QStringLiteral("may not be read");
    QTest::newRow("read-only file") << 0x4444 << 0x7777 << QStringLiteral("is read-only");
    QTest::newRow("read-only folder") << 0x6666 << 0x5555 << QStringLiteral("folder is read-only");
}

void SqliteStoreTest::refusesWithoutPermission()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    QFETCH(QString, sentence);
    makeWorkspace();
    QFile::setPermissions(m_path, QFileDevice::Permissions::fromInt(fileMode));
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions::fromInt(folderMode));
    const auto before = digest();
    // Root may do everything, so somebody else tries.
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS),
        { QStringLiteral("open"), m_path, QStringLiteral("nobody") });
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions::fromInt(0x7777));
    QVERIFY2(
        said.startsWith(QStringLiteral("storage: ")) && said.contains(sentence), qPrintable(said));
    QCOMPARE(digest(), before);
}

void SqliteStoreTest::startCutShortIsNoDamage()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly)); // created, and then the machine stopped
    file.close();
    QVERIFY(open());
    QVERIFY(open());
}

void SqliteStoreTest::newFileIsPrivate()
{
    makeWorkspace();
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void SqliteStoreTest::twoOwnersAreRefused()
{
    auto first = open();
    QVERIFY(first);
    const auto second = open();
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::Conflict);
    QVERIFY(second.error().message.contains(QStringLiteral("in use by another process")));
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS), { QStringLiteral("open"), m_path });
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().startsWith("conflict: "));
    QVERIFY((*first)->close(milliseconds(5000)));
    QVERIFY(open());
}

void SqliteStoreTest::linkedNameSharesTheLock()
{
    const auto first = open();
    QVERIFY(first);
    SqliteOptions other;
    other.path = m_folder->filePath(QStringLiteral("other.clara"));
    QVERIFY(QFile::link(m_path, other.path));
    QVERIFY(open(other).error().kind == ErrorKind::Conflict);
}

void SqliteStoreTest::lockIsRecoveredAfterAKill()
{
    makeWorkspace();
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS), { QStringLiteral("hold"), m_path });
    QVERIFY(process.waitForReadyRead());
    QVERIFY(open().error().kind == ErrorKind::Conflict);
    process.kill();
    QVERIFY(process.waitForFinished());
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(Workspace(**store).read([](UnitOfWork& u) { return u.clients().list(); }).size(), 1);
}

void SqliteStoreTest::aTornLockIsRecovered()
{
    makeWorkspace();
    // What a process leaves that was killed between making its lock and writing its name into it.
    QFile torn(m_path + QStringLiteral(".lock"));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    QVERIFY(open().error().kind == ErrorKind::Conflict); // fresh: it may be about to be filled
    QVERIFY(torn.setFileTime(
        QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    torn.close();
    QVERIFY(open());
}

void SqliteStoreTest::waitsForTheLock()
{
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS), { QStringLiteral("hold"), m_path });
    QVERIFY(process.waitForReadyRead());
    process.write("\n"); // it ends by itself, a moment later
    QVERIFY(process.waitForBytesWritten());
    SqliteOptions options;
    options.lockWait = milliseconds(20'000);
    QVERIFY(open(options));
    QVERIFY(process.waitForFinished());
}

void SqliteStoreTest::fullDiskChangesNothing_data()
{
    QTest::addColumn<bool>("mounted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("limited files") << false << QStringLiteral("disk did not take");
    QTest::newRow("small disk") << true << QStringLiteral("disk is full");
}

void SqliteStoreTest::fullDiskChangesNothing()
{
    QFETCH(bool, mounted);
    QFETCH(QString, sentence);
    if (mounted
        && QProcess::execute(QStringLiteral("mount"),
               { QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                   QStringLiteral("size=3m"), QStringLiteral("clara-test"), m_folder->path() })
            != 0)
        QSKIP("a small disk cannot be mounted here");
    makeWorkspace();
    QProcess process;
    process.start(QStringLiteral(CLARA_STORE_PROCESS),
        { QStringLiteral("fill"), m_path,
            mounted ? QStringLiteral("0") : QStringLiteral("2000000") });
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    int stored = -1;
    if (mounted) // space is freed, as the sentence asks
        QProcess::execute(QStringLiteral("mount"),
            { QStringLiteral("-o"), QStringLiteral("remount,size=20m"), m_folder->path() });
    if (const auto store = open())
        stored
            = int(Workspace(**store).read([](UnitOfWork& u) { return u.clients().list(); }).size());
    if (mounted)
        QProcess::execute(QStringLiteral("umount"), { QStringLiteral("-l"), m_folder->path() });
    QVERIFY2(
        said.contains(QStringLiteral("storage: ")) && said.contains(sentence), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("committed %1 readable %2").arg(stored - 1).arg(stored)),
        qPrintable(said));
    QVERIFY(stored > 3);
}

void SqliteStoreTest::closingAnswersWhatWaits()
{
    auto opened = open();
    QVERIFY(opened);
    auto& store = **opened;
    const auto started = std::make_shared<QSemaphore>();
    const auto goOn = std::make_shared<QSemaphore>();
    auto running = store.write<bool>([=](UnitOfWork& u) -> Result<bool> {
        CLARA_TRY(u.settings().set(QStringLiteral("a"), QStringLiteral("b")));
        started->release();
        goOn->acquire();
        return true;
    });
    started->acquire();
    QList<Future<QString>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.append(store.write<QString>(
            [](UnitOfWork& u) { return u.settings().value(QStringLiteral("a")); }));
    const Status slow = store.close(milliseconds(0));
    QVERIFY(!slow); // the running job is not torn apart
    for (const auto& future : waiting) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result().error().kind == ErrorKind::Cancelled);
    }
    auto late = store.read<QString>(
        [](UnitOfWork& u) { return u.settings().value(QStringLiteral("a")); });
    QVERIFY(late.isFinished());
    QVERIFY(late.result().error().kind == ErrorKind::Cancelled);
    goOn->release();
    QVERIFY(store.close(milliseconds(5000)));
    QVERIFY(running.isFinished());
    opened->reset();
    QVERIFY(open());
}

void SqliteStoreTest::closesWhileAnotherProgramHoldsTheFile()
{
    makeWorkspace();
    SqliteOptions options;
    options.busyTimeout = milliseconds(300);
    auto store = open(options);
    QVERIFY(store);
    {
        auto database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other program"));
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        auto blocked = (*store)->write<bool>([](UnitOfWork& u) -> Result<bool> {
            CLARA_TRY(u.settings().set(QStringLiteral("a"), QStringLiteral("b")));
            return true;
        });
        const auto refused = error(blocked);
        QVERIFY(refused.kind == ErrorKind::Storage);
        QVERIFY(refused.message.contains(QStringLiteral("Another program holds")));
        QElapsedTimer timer;
        timer.start();
        QVERIFY((*store)->close(milliseconds(5000)));
        QVERIFY(timer.elapsed() < 3000);
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other program"));
}

void SqliteStoreTest::fullQueueIsRefusedAtOnce()
{
    SqliteOptions options;
    options.queueLimit = 3;
    const auto store = open(options);
    QVERIFY(store);
    const auto started = std::make_shared<QSemaphore>();
    const auto goOn = std::make_shared<QSemaphore>();
    const auto block = [=](UnitOfWork&) -> Result<bool> {
        started->release();
        goOn->acquire();
        return true;
    };
    QList<Future<bool>> accepted { (*store)->write<bool>(block) };
    started->acquire();
    for (int i = 0; i < 3; ++i)
        accepted.append((*store)->write<bool>(block));
    const auto refused = (*store)->write<bool>(block);
    QVERIFY(refused.isFinished());
    QVERIFY(refused.result().error().kind == ErrorKind::Storage);
    goOn->release(4);
    for (const auto& future : accepted)
        QVERIFY(value(future));
}

void SqliteStoreTest::worksOnNamedThreads()
{
    const auto store = open();
    QVERIFY(store);
    const auto thread
        = [](UnitOfWork&) -> Result<QString> { return QThread::currentThread()->objectName(); };
    QCOMPARE(value((*store)->write<QString>(thread)), QStringLiteral("storage-writer"));
    QVERIFY(value((*store)->read<QString>(thread)).startsWith(QStringLiteral("storage-reader")));
}

void SqliteStoreTest::delaysEveryCall()
{
    SqliteOptions options;
    options.artificialDelay = milliseconds(60);
    const auto store = open(options);
    QVERIFY(store);
    const auto nothing = [](UnitOfWork&) -> Result<bool> { return true; };
    QElapsedTimer timer;
    timer.start();
    value((*store)->read<bool>(nothing));
    value((*store)->write<bool>(nothing));
    QVERIFY(timer.elapsed() >= 120);
}

void SqliteStoreTest::leavesOneFileBehind()
{
    makeWorkspace();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
        QStringList { QStringLiteral("test.clara") });
}

void SqliteStoreTest::warnsAboutPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fileSystem");
    QTest::addColumn<QString>("word");
    QTest::newRow("local") << QStringLiteral("/home/mia/Clara/a.clara") << QStringLiteral("ext4")
                           << QString();
    for (const auto* type : { "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs" })
        QTest::newRow(type) << QStringLiteral("/mnt/a.clara") << QString::fromLatin1(type)
                            << QString::fromLatin1(type);
    const auto folder
        =
            [](const char* name, const char* service) {
                QTest::newRow(name)
                    << QStringLiteral("/home/mia/%1/work/a.clara").arg(QString::fromLatin1(name))
                    << QStringLiteral("btrfs") << QString::fromLatin1(service);
            };
    folder("Dropbox", "Dropbox");
    folder("Dropbox (Agency)", "Dropbox");
    folder("OneDrive - Agency", "OneDrive");
    folder("Mobile Documents", "iCloud");
    folder("Google Drive", "Google Drive");
    folder("Nextcloud", "Nextcloud");
    QTest::newRow("only in the file's name")
        << QStringLiteral("/home/mia/Dropbox.clara") << QStringLiteral("ext4") << QString();
}

void SqliteStoreTest::warnsAboutPlaces()
{
    QFETCH(QString, path);
    QFETCH(QString, fileSystem);
    QFETCH(QString, word);
    const QString warning = placeWarningFor(path, fileSystem);
    QCOMPARE(warning.isEmpty(), word.isEmpty());
    QVERIFY(warning.contains(word));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".stfolder")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("deep/er")));
    QVERIFY(placeWarning(m_folder->filePath(QStringLiteral("deep/er/a.clara")))
                .contains(QStringLiteral("Syncthing")));
}

// Jobs that wait behind each other share a transaction; to each of them it looks like its own.
void SqliteStoreTest::waitingJobsFailAlone()
{
    const auto store = open();
    QVERIFY(store);
    const Workspace workspace(**store);
    QSemaphore entered;
    QSemaphore goOn;
    auto first = (*store)->write<bool>([&](UnitOfWork&) -> Result<bool> {
        entered.release();
        goOn.acquire();
        return true;
    });
    entered.acquire(); // what comes now waits together
    const auto add = [&](const QString& name, bool thenFail, bool thenThrow) {
        const Client client = workspace.clientNamed(name);
        return (*store)->write<bool>([=](UnitOfWork& work) -> Result<bool> {
            CLARA_TRY(work.clients().insert(client));
            if (thenThrow)
                throw std::runtime_error("on purpose");
            if (thenFail)
                return failure(ErrorKind::Rejected, QStringLiteral("changed its mind"));
            return true;
        });
    };
    auto kept = add(QStringLiteral("Kept"), false, false);
    auto failed = add(QStringLiteral("Failed"), true, false);
    auto thrown = add(QStringLiteral("Thrown"), false, true);
    auto taken
        = add(QStringLiteral("Kept"), false, false); // the name is there, though not committed yet
    auto last = add(QStringLiteral("Last"), false, false);
    goOn.release();
    QVERIFY(value(first));
    QVERIFY(value(kept));
    QCOMPARE(error(failed).message, QStringLiteral("changed its mind"));
    QVERIFY(error(thrown).kind == ErrorKind::Internal);
    QVERIFY(error(taken).kind == ErrorKind::Conflict);
    QVERIFY(value(last));
    QStringList names;
    for (const Client& client :
        workspace.read([](UnitOfWork& work) { return work.clients().list(); }))
        names.append(client.name);
    QCOMPARE(names, (QStringList { QStringLiteral("Kept"), QStringLiteral("Last") }));
}

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "tst_sqlite_store.moc"
