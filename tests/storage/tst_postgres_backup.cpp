// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_world.h"
#include "storage/move/move_end.h"
#include "storage/move/workspace_marks.h"
#include "storage/postgres/postgres_backup.h"
#include "storage/postgres/postgres_backups.h"
#include "storage/postgres/postgres_restore.h"
#include "storage/postgres/postgres_schema.h"
#include "storage/sql/workspace_copy.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/workspace_schema.h"
#include "support/private_postgres.h"

using namespace clara;
using namespace clara::test;
using namespace clara::storage;
using namespace Qt::StringLiterals;

/// Backups of a shared workspace: files like those of any other, and back again.
class PostgresBackupTest : public QObject, private BackupWorld {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void backupIsAFileLikeOthers();
    void exportsAndCompares();
    void oneComputerPerInterval();
    void failedTurnIsGivenBack();
    void onlyOwnersBackUp();
    void restoresIntoAnEmptySchema();
    void replacesInOneTransaction();
    void failedReplaceLeavesEverything();
    void replacingNeedsToBeAlone();
    void updateIsPrecededByABackup();

private:
    MovePlace place() const;
    QString rows(const QString& sql) const;
    std::unique_ptr<PostgresBackups> computer(const char* shelf, const QString& user = {}) const;
    QString shelf(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    template <class T> Result<T> wait(Future<T> future) const
    {
        future.waitForFinished();
        return future.result();
    }
    Result<RestoreReport> restore(const QString& file, Existing existing) const;
    QString addOwner() const;
    QByteArray databaseDump();

    QString m_schema;
};

void PostgresBackupTest::init()
{
    if (!PrivatePostgres::missing().isEmpty())
        QSKIP(qPrintable(PrivatePostgres::missing()));
    startOver();
    m_schema = PrivatePostgres::instance().freshSchema();
    makeWorkspace();
    const auto source = MoveEnd::open({ m_path, {} }, MoveRole::Look, m_clock);
    const auto target = MoveEnd::open(place(), MoveRole::Target, m_clock);
    QVERIFY(source && target && (*source)->begin() && (*target)->begin());
    QVERIFY(copyWorkspace((*source)->session(), (*target)->session()));
    QVERIFY((*target)->commit());
}

MovePlace PostgresBackupTest::place() const
{
    return { u"postgresql://clara@127.0.0.1:%1/postgres?schema=%2"_s
                 .arg(PrivatePostgres::instance().address({}).port)
                 .arg(m_schema),
        {} };
}

QString PostgresBackupTest::rows(const QString& sql) const
{
    return PrivatePostgres::instance().sql(QString(sql).replace(u"%1"_s, m_schema + u'.'));
}

std::unique_ptr<PostgresBackups> PostgresBackupTest::computer(
    const char* shelfName, const QString& user) const
{
    PostgresBackups::Setup setup { PrivatePostgres::instance().address(m_schema), {},
        shelf(shelfName) };
    if (!user.isEmpty())
        setup.address.user = user;
    return std::make_unique<PostgresBackups>(setup, m_clock);
}

Result<RestoreReport> PostgresBackupTest::restore(const QString& file, Existing existing) const
{
    return restoreIntoDatabase(file, nullptr, place(), existing, shelf("one"), m_clock);
}

/// A member who owns everything and did not make it; gives the sign-in.
QString PostgresBackupTest::addOwner() const
{
    rows(u"INSERT INTO %1members VALUES ('01890000-0000-7000-8000-000000000009', 'Mia', 'mia', "
         "'person', now())"_s);
    rows(u"INSERT INTO %1memberships VALUES ('01890000-0000-7000-8000-00000000000a', "
         "'01890000-0000-7000-8000-000000000009', NULL, 'owner', now())"_s);
    return rows(u"SELECT %1add_login('01890000-0000-7000-8000-000000000009', '')"_s);
}

/// Everything in the database, as a backup of it shows it.
QByteArray PostgresBackupTest::databaseDump()
{
    const auto made = wait(computer("look")->make(BackupKind::Manual));
    return made ? dump(made->path) : made.error().message.toUtf8();
}

void PostgresBackupTest::backupIsAFileLikeOthers()
{
    const auto made = wait(computer("one")->make(BackupKind::Manual));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    QCOMPARE(dump(made->path), dump(m_path));
    const auto contents = verifyBackup(made->path, nullptr);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().message));
    QVERIFY(contents->checksummed);
    QVERIFY(!QFile::exists(made->path + u"-wal"_s));
    QCOMPARE(listBackups(shelf("one")).size(), 1);
    const auto overview = wait(computer("one")->overview());
    QVERIFY(overview && overview->backups.size() == 1 && overview->problem.isEmpty());
}

void PostgresBackupTest::exportsAndCompares()
{
    const auto backups = computer("one");
    const QString file = m_folder->filePath(u"out.clarabackup"_s);
    const auto passphrase = std::make_shared<const Secret>(rightPassphrase());
    const auto written = wait(backups->exportTo(file, passphrase));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY(written->encrypted);
    rows(u"UPDATE %1clients SET city = 'Bonn'"_s);
    const auto preview = wait(backups->preview(file, passphrase));
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message + preview.error().detail));
    for (const auto& table : preview->tables)
        QCOMPARE(table.different, table.table == u"clients" ? 1 : 0);
}

void PostgresBackupTest::oneComputerPerInterval()
{
    const auto one = computer("one");
    const auto two = computer("two");
    QVERIFY(wait(one->makeInTurn(BackupKind::Recent)));
    const auto late = wait(two->makeInTurn(BackupKind::Recent));
    QVERIFY(!late && late.error().kind == ErrorKind::Rejected);
    QVERIFY(wait(two->overview())->problem.isEmpty()); // that is no trouble
    QVERIFY(wait(two->makeInTurn(BackupKind::Nightly))); // another interval
    QVERIFY(wait(two->make(BackupKind::Manual))); // a person may always
    rows(u"UPDATE %1settings SET value = to_char(now() AT TIME ZONE 'UTC' - interval '15 minutes', "
         "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') WHERE name = 'backup.turn.recent'"_s);
    QVERIFY(wait(two->makeInTurn(BackupKind::Recent)));
    QVERIFY(!wait(one->makeInTurn(BackupKind::Recent)));
}

void PostgresBackupTest::failedTurnIsGivenBack()
{
    QFile blocked(shelf("bad.backups")); // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const auto failed = wait(computer("bad")->makeInTurn(BackupKind::Recent));
    QVERIFY(!failed && failed.error().kind == ErrorKind::Storage);
    QVERIFY(wait(computer("one")->makeInTurn(BackupKind::Recent)));
}

void PostgresBackupTest::onlyOwnersBackUp()
{
    const QString owner = addOwner();
    QVERIFY(wait(computer("one", owner)->make(BackupKind::Manual)));
    QVERIFY(wait(computer("one", owner)->makeInTurn(BackupKind::Recent)));
    // A workspace keeps an owner: another one takes over.
    rows(u"INSERT INTO %1members VALUES ('01890000-0000-7000-8000-00000000000b', 'Ann', 'ann', "
         "'person', now())"_s);
    rows(u"INSERT INTO %1memberships VALUES ('01890000-0000-7000-8000-00000000000c', "
         "'01890000-0000-7000-8000-00000000000b', NULL, 'owner', now())"_s);
    rows(u"UPDATE %1memberships SET role = 'operator' WHERE member_id = "
         "'01890000-0000-7000-8000-000000000009'"_s);
    const auto backups = computer("one", owner);
    const auto byHand = wait(backups->make(BackupKind::Manual));
    QVERIFY(!byHand && byHand.error().kind == ErrorKind::Auth);
    const auto byItself = wait(computer("two", owner)->makeInTurn(BackupKind::Nightly));
    QVERIFY(!byItself && byItself.error().kind == ErrorKind::Rejected);
}

void PostgresBackupTest::restoresIntoAnEmptySchema()
{
    const auto made = wait(computer("one")->make(BackupKind::Manual));
    QVERIFY(made);
    const QByteArray before = databaseDump();
    m_schema = PrivatePostgres::instance().freshSchema();
    const auto report = restore(made->path, Existing::Refuse);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QVERIFY(report->previous.isEmpty());
    QVERIFY(!rows(u"SELECT value FROM %1settings WHERE name = 'publishing.stopped'"_s).isEmpty());
    QVERIFY(rows(u"SELECT summary FROM %1audit_events WHERE verb = 'workspace.restore'"_s)
                .contains(u"-manual.clara"_s));
    QCOMPARE(rows(u"SELECT count(*) FROM %1posts"_s), u"3"_s);
    const auto again = restore(made->path, Existing::Refuse);
    QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
}

void PostgresBackupTest::replacesInOneTransaction()
{
    const QString login = addOwner();
    const auto made = wait(computer("one")->make(BackupKind::Manual));
    QVERIFY(made);
    rows(u"UPDATE %1clients SET city = 'Bonn'"_s);
    rows(u"INSERT INTO %1audit_events VALUES ('01890000-0000-7000-8000-0000000000aa', NULL, NULL, "
         "'x', 'x.y', 'x', '', '{}', now())"_s);
    const QByteArray changed = databaseDump();
    const auto report = restore(made->path, Existing::Replace);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(rows(u"SELECT city FROM %1clients"_s), u"Köln"_s);
    QCOMPARE(rows(u"SELECT count(*) FROM %1audit_events WHERE verb = 'x.y'"_s), u"0"_s);
    QCOMPARE(dump(report->previous), changed);
    QVERIFY(listBackups(shelf("one")).first().kind == BackupKind::BeforeRestore);
    // Who could sign in still can, and the history is as protected as before.
    QVERIFY(wait(computer("two", login)->make(BackupKind::Manual)));
    QCOMPARE(
        rows(u"SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE "
             "NOT t.tgisinternal AND t.tgenabled = 'D' AND c.relnamespace = '%2'::regnamespace"_s
                 .replace(u"%2"_s, m_schema)),
        u"0"_s);
}

void PostgresBackupTest::failedReplaceLeavesEverything()
{
    const auto made = wait(computer("one")->make(BackupKind::Manual));
    QVERIFY(made);
    rows(u"UPDATE %1clients SET city = 'Bonn'"_s);
    rows(u"CREATE FUNCTION %1meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
         "new.topic := 'x'; RETURN new; END $$"_s);
    rows(u"CREATE TRIGGER meddle BEFORE INSERT ON %1posts FOR EACH ROW EXECUTE FUNCTION "
         "%1meddle()"_s);
    const QByteArray before = databaseDump();
    const auto report = restore(made->path, Existing::Replace);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"“posts”"_s), qPrintable(report.error().message));
    QCOMPARE(databaseDump(), before);
}

void PostgresBackupTest::replacingNeedsToBeAlone()
{
    const auto made = wait(computer("one")->make(BackupKind::Manual));
    QVERIFY(made);
    rows(u"INSERT INTO %1runners VALUES ('r', 'mara@laptop', 'console', now(), now())"_s);
    const auto report = restore(made->path, Existing::Replace);
    QVERIFY(!report && report.error().kind == ErrorKind::Conflict);
    QVERIFY(report.error().message.contains(u"mara@laptop"_s));
}

void PostgresBackupTest::updateIsPrecededByABackup()
{
    QList<Migration> later = postgresMigrations();
    later.append({ later.last().version + 1, u"more"_s,
        u"CREATE TABLE more (x text); UPDATE clients SET city = 'Bonn';"_s });
    const PostgresDialect dialect({}, LeaseClock::Database);
    int asked = 0;
    const auto open = [&](Status answer) {
        return openPostgresWorkspace({ PrivatePostgres::instance().address(m_schema), u"later"_s },
            PostgresPurpose::Make, later, dialect, m_clock, m_goOn,
            [&, answer](SqlSession& session) -> Status {
                ++asked;
                CLARA_TRY(answer);
                const auto backup = backUpDatabaseNow(
                    session, shelf("one"), BackupKind::BeforeMigration, m_clock);
                return backup ? Status() : std::unexpected(backup.error());
            });
    };
    const QByteArray before = databaseDump();
    QVERIFY(!open(failure(ErrorKind::Storage, u"no room"_s)));
    QCOMPARE(rows(u"SELECT city FROM %1clients"_s), u"Köln"_s); // no backup, no update
    const auto updated = open({});
    QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message + updated.error().detail));
    QCOMPARE(rows(u"SELECT city FROM %1clients"_s), u"Bonn"_s);
    QCOMPARE(asked, 2);
    const auto kept = listBackups(shelf("one"));
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().kind == BackupKind::BeforeMigration);
    QCOMPARE(dump(kept.first().path), before);
}

QTEST_GUILESS_MAIN(PostgresBackupTest)
#include "tst_postgres_backup.moc"
