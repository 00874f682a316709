// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"
#include "storage/sql/sql_script.h"
#include "storage/sql/transaction.h"
#include "storage/sql/verdict_json.h"
#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_schema.h"
#include "support/fake_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace clara;
using namespace clara::storage;

/// Migrations, backups, and what the schema itself forbids.
class SqliteSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void splitsStatements();
    void shippedMigrationsAreNumbered();
    void migratesForward();
    void keepsThreeVerifiedBackups();
    void failedMigrationChangesNothing();
    void rowsAreAppendOnly_data();
    void rowsAreAppendOnly();
    void attemptKeepsItsIntent();
    void badRowIsAnError();
    void unknownSeverityReadsAsBlock();

private:
    Result<std::unique_ptr<SqlSession>> open(const QList<Migration>& migrations);
    QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    test::FakeClock m_clock { instantFromMs(1'767'225'600'000) };
    std::atomic_bool m_abort = false;
};

namespace {
const QList<Migration> steps {
    { 1, QStringLiteral("one"),
        QStringLiteral("CREATE TABLE a (x TEXT); INSERT INTO a VALUES ('1;2');") },
    { 2, QStringLiteral("two"),
        QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = x;") },
    { 3, QStringLiteral("three"), QStringLiteral("CREATE TABLE b (x TEXT);") },
    { 4, QStringLiteral("four"), QStringLiteral("CREATE TABLE c (x TEXT);") },
    { 5, QStringLiteral("five"), QStringLiteral("CREATE TABLE d (x TEXT);") },
};
} // namespace

void SqliteSchemaTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.clara"));
    QVERIFY(createWorkspaceFile(m_path));
}

void SqliteSchemaTest::cleanup() { m_folder.reset(); }

Result<std::unique_ptr<SqlSession>> SqliteSchemaTest::open(const QList<Migration>& migrations)
{
    m_clock.advance(std::chrono::hours(1));
    return openWorkspace({ m_path, QStringLiteral("schema-test"), SqliteRole::Writer }, migrations,
        m_clock, m_abort);
}

QStringList SqliteSchemaTest::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
}

void SqliteSchemaTest::splitsStatements()
{
    const auto statements = splitStatements(QStringLiteral(
        "-- a comment; with a semicolon\nCREATE TABLE t (x TEXT DEFAULT ';''--'); /* b; */\n"
        "CREATE TRIGGER g AFTER INSERT ON t WHEN new.x > 0 BEGIN\n"
        "  UPDATE t SET x = CASE WHEN 1 THEN 2 ELSE 3 END; DELETE FROM t;\nEND;\n"
        "INSERT INTO \"end;\" VALUES (1) ;;\n SELECT 1"));
    QCOMPARE(statements.size(), 4);
    QCOMPARE(statements.at(0), QStringLiteral("CREATE TABLE t (x TEXT DEFAULT ';''--')"));
    QVERIFY(statements.at(1).endsWith(QStringLiteral("DELETE FROM t;\nEND")));
    QCOMPARE(statements.at(2), QStringLiteral("INSERT INTO \"end;\" VALUES (1)"));
    QCOMPARE(statements.at(3), QStringLiteral("SELECT 1"));
}

void SqliteSchemaTest::shippedMigrationsAreNumbered()
{
    const auto migrations = workspaceMigrations();
    QVERIFY(!migrations.isEmpty());
    int before = 0; // rising, and not more: a number may be reserved for work that is not here yet
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        QVERIFY(migrations.at(i).version > before);
        before = migrations.at(i).version;
        QVERIFY(!migrations.at(i).name.isEmpty());
        QVERIFY(!migrations.at(i).script.isEmpty());
    }
}

void SqliteSchemaTest::migratesForward()
{
    QVERIFY(open(steps.first(1)));
    QCOMPARE(files(), QStringList { QStringLiteral("test.clara") }); // nothing to lose: no backup
    auto session = open(steps.first(2));
    QVERIFY(session);
    const auto y
        = (*session)->first(QStringLiteral("SELECT y FROM a"), [](Row& row) { return row.text(); });
    QCOMPARE(y->value(), QStringLiteral("1;2"));
    const auto versions = (*session)->list(
        QStringLiteral("SELECT version, applied_at FROM schema_migrations ORDER BY version"),
        [](Row& row) {
            const int version = row.number();
            return std::pair(version, row.instant());
        });
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->at(1).first, 2);
    QCOMPARE(versions->at(1).second, m_clock.now());
}

void SqliteSchemaTest::keepsThreeVerifiedBackups()
{
    for (int i = 1; i <= 5; ++i)
        QVERIFY(open(steps.first(i)));
    QVERIFY(open(steps)); // nothing new: no backup
    const auto backups = listBackups(m_path);
    QCOMPARE(backups.size(), 3);
    for (const auto& backup : backups) {
        QVERIFY(backup.kind == BackupKind::BeforeMigration);
        QVERIFY(compareChecksum(backup.path) == Checksum::Fits);
    }
    m_path = backups.first().path;
    auto session = open(steps.first(4)); // the newest one was made before the fifth step
    QVERIFY(session);
    QVERIFY(
        (*session)->first(QStringLiteral("SELECT x FROM c"), [](Row& row) { return row.text(); }));
}

void SqliteSchemaTest::failedMigrationChangesNothing()
{
    QVERIFY(open(steps.first(1)));
    QList<Migration> broken = steps.first(1);
    broken.append({ 2, QStringLiteral("broken"),
        QStringLiteral("CREATE TABLE b (x TEXT); DROP TABLE nowhere;") });
    QVERIFY(!open(broken));
    auto session = open(steps.first(1));
    QVERIFY(session);
    const auto tables
        = (*session)->list(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"),
            [](Row& row) { return row.text(); });
    QVERIFY(!tables->contains(QStringLiteral("b")));
}

void SqliteSchemaTest::rowsAreAppendOnly_data()
{
    QTest::addColumn<QString>("insert");
    QTest::addColumn<QString>("change");
    const auto audit = QStringLiteral(
        "INSERT INTO audit_events VALUES ('1', NULL, NULL, '', '', '', '', '', 0)");
    QTest::newRow("audit changed") << audit << QStringLiteral("UPDATE audit_events SET verb = 'x'");
    const auto seal = QStringLiteral("INSERT INTO audit_seals VALUES ('c', 1, 'e', '%1', 'k', 0)")
                          .arg(QString(64, u'0'));
    QTest::newRow("seal changed") << seal << QStringLiteral("UPDATE audit_seals SET key_id = 'x'");
    QTest::newRow("seal removed") << seal << QStringLiteral("DELETE FROM audit_seals");
    QTest::newRow("audit removed") << audit << QStringLiteral("DELETE FROM audit_events");
    const auto version
        = QStringLiteral("INSERT INTO prompt_versions VALUES ('1', '1', '1', 1, '', '', '', 0)");
    QTest::newRow("prompt changed")
        << version << QStringLiteral("UPDATE prompt_versions SET template_text = 'x'");
    QTest::newRow("prompt removed") << version << QStringLiteral("DELETE FROM prompt_versions");
    const auto revision
        = QStringLiteral("INSERT INTO post_revisions VALUES ('1', '1', 1, '', '{}', '', '', 0)");
    QTest::newRow("revision changed")
        << revision << QStringLiteral("UPDATE post_revisions SET note = 'x'");
    QTest::newRow("revision removed") << revision << QStringLiteral("DELETE FROM post_revisions");
    const auto attempt = QStringLiteral(
        "INSERT INTO publish_attempts VALUES ('1', '1', '1', 1, 1, 'send', 5, 6, '', 0, '', '')");
    QTest::newRow("attempt changed")
        << attempt << QStringLiteral("UPDATE publish_attempts SET outcome = 'x'");
    QTest::newRow("attempt removed") << attempt << QStringLiteral("DELETE FROM publish_attempts");
}

void SqliteSchemaTest::rowsAreAppendOnly()
{
    QFETCH(QString, insert);
    QFETCH(QString, change);
    auto session = open(workspaceMigrations());
    QVERIFY(session);
    QVERIFY((*session)->execute(
        QStringLiteral("PRAGMA foreign_keys = OFF"))); // the row alone is looked at
    QVERIFY((*session)->execute(insert));
    const auto changed = (*session)->execute(change);
    QVERIFY(!changed);
    QVERIFY(changed.error().kind == ErrorKind::Rejected);
}

void SqliteSchemaTest::attemptKeepsItsIntent()
{
    auto session = open(workspaceMigrations());
    QVERIFY(session);
    QVERIFY((*session)->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    QVERIFY((*session)->execute(QStringLiteral("INSERT INTO publish_attempts VALUES ('1', '1', "
                                               "'1', 1, 1, 'send', 5, NULL, '', 0, '', '')")));
    QVERIFY((*session)->execute(
        QStringLiteral("UPDATE publish_attempts SET ended_at = 7, outcome = 'published'")));
    QVERIFY(!(*session)->execute(QStringLiteral("UPDATE publish_attempts SET ended_at = 8")));
}

void SqliteSchemaTest::badRowIsAnError()
{
    auto session = open(steps.first(1));
    QVERIFY(session);
    const auto asNumber = (*session)->first(
        QStringLiteral("SELECT x FROM a"), [](Row& row) { return row.integer(); });
    QVERIFY(!asNumber);
    QVERIFY(asNumber.error().kind == ErrorKind::Storage);
    const auto null
        = (*session)->first(QStringLiteral("SELECT NULL"), [](Row& row) { return row.text(); });
    QVERIFY(!null);
    const auto state = (*session)->list(QStringLiteral("SELECT 'dancing'"),
        [](Row& row) { return row.name(clientStatusFromString); });
    QVERIFY(!state);
}

void SqliteSchemaTest::unknownSeverityReadsAsBlock()
{
    const auto verdict
        = verdictFromJson(u"{\"rules\":[{\"rule\":\"r\",\"severity\":\"dancing\"}]}");
    QVERIFY(verdict);
    QVERIFY(verdict->rules.first().severity == Severity::Block);
    QVERIFY(!verdictFromJson(u"not json"));
}

QTEST_GUILESS_MAIN(SqliteSchemaTest)
#include "tst_sqlite_schema.moc"
