// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_errors.h"
#include "storage/postgres/postgres_store.h"
#include "support/private_postgres.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clara;
using namespace clara::storage;
using clara::test::PrivatePostgres;

/// Every way in which a shared workspace cannot be opened, each with its own sentence.
class PostgresRefusalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void encryptsOverANetwork();
    void tellsMessagesApart_data();
    void tellsMessagesApart();
    void refusesOldServers();
    void refusesTheTransactionPooler();
    void tellsServersApart_data();
    void tellsServersApart();
    void takesThePasswordFromItsFile();
    void saysToRunInit();
    void tellsAboutRights();
    void makesAWorkspaceOnce();
    void refusesANewerSchema();
    void refusesAnOlderSchema();
    void whoWorkedBeforeStaysOwner();

private:
    Error refusal(const PostgresAddress& address, PostgresPurpose purpose = PostgresPurpose::Open);
    void make(const QString& schema);

    QTemporaryDir m_folder;
};

namespace {

bool skipWithoutServer()
{
    if (PrivatePostgres::missing().isEmpty())
        return false;
    QTest::qSkip(qPrintable(PrivatePostgres::missing()), __FILE__, __LINE__);
    return true;
}

} // namespace

Error PostgresRefusalsTest::refusal(const PostgresAddress& address, PostgresPurpose purpose)
{
    const auto store = PostgresStore::create({ .address = address, .purpose = purpose });
    if (!store)
        return store.error();
    QTest::qFail("a refusal was expected", __FILE__, __LINE__);
    return {};
}

void PostgresRefusalsTest::make(const QString& schema)
{
    const auto made
        = PostgresStore::create({ .address = PrivatePostgres::instance().socketAddress(schema),
            .purpose = PostgresPurpose::Make });
    if (!made)
        QTest::qFail(qPrintable(made.error().message + made.error().detail), __FILE__, __LINE__);
}

void PostgresRefusalsTest::readsAddresses()
{
    const auto address = PostgresAddress::fromString(QStringLiteral(
        "postgresql://mia%40x@db.example.org:6000/team?schema=north&sslmode=verify-full"));
    QVERIFY(address);
    QCOMPARE(address->host, QStringLiteral("db.example.org"));
    QCOMPARE(address->port, 6000);
    QCOMPARE(address->user, QStringLiteral("mia@x"));
    QCOMPARE(address->database, QStringLiteral("team"));
    QCOMPARE(address->schema, QStringLiteral("north"));
    QCOMPARE(address->effectiveSslMode(), QStringLiteral("verify-full"));
    QCOMPARE(address->displayName(), QStringLiteral("db.example.org/team/north"));
    const auto plain
        = PostgresAddress::fromString(QStringLiteral("postgres://[::1]/team?host=/run/sockets"));
    QVERIFY(plain);
    QCOMPARE(plain->host, QStringLiteral("/run/sockets"));
    QCOMPARE(plain->schema, QStringLiteral("clara"));
    QCOMPARE(plain->displayName(), QStringLiteral("localhost/team"));
    QVERIFY(!PostgresAddress::isAddress(QStringLiteral("postgres.clara")));
    PostgresAddress odd { QStringLiteral("db.example.org"), 6000, QStringLiteral("mia@x:y/z"),
        QStringLiteral("te am%"), QStringLiteral("north"), QStringLiteral("verify-full"),
        QStringLiteral("/home/mia/a & b+c.crt") };
    for (const auto& one : { *address, *plain, odd }) {
        const auto again = PostgresAddress::fromString(one.toString());
        QVERIFY2(again && *again == one, qPrintable(one.toString()));
    }
}

void PostgresRefusalsTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const QString password = QStringLiteral("PGPASSFILE");
    QTest::newRow("password") << QStringLiteral("postgresql://mia:hush@host/db") << password;
    QTest::newRow("password parameter")
        << QStringLiteral("postgresql://mia@host/db?password=hush") << password;
    QTest::newRow("unescaped password")
        << QStringLiteral("postgresql://mia:hu@sh/#[1@host:1/db") << password;
    QTest::newRow("no database") << QStringLiteral("postgresql://host")
                                 << QStringLiteral("no host");
    QTest::newRow("no host") << QStringLiteral("postgresql:///db") << QStringLiteral("no host");
    QTest::newRow("bad port") << QStringLiteral("postgresql://host:port/db")
                              << QStringLiteral("cannot be read");
    QTest::newRow("bad sslmode") << QStringLiteral("postgresql://host/db?sslmode=on")
                                 << QStringLiteral("sslmode");
    QTest::newRow("bad schema") << QStringLiteral("postgresql://host/db?schema=a%22b")
                                << QStringLiteral("schema");
    QTest::newRow("system schema")
        << QStringLiteral("postgresql://host/db?schema=pg_catalog") << QStringLiteral("schema");
    QTest::newRow("unknown parameter")
        << QStringLiteral("postgresql://host/db?options=-c") << QStringLiteral("options");
}

void PostgresRefusalsTest::refusesAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    const auto address = PostgresAddress::fromString(text);
    QVERIFY(!address);
    QVERIFY(address.error().kind == ErrorKind::Invalid);
    QVERIFY2(address.error().message.contains(sentence), qPrintable(address.error().message));
    QVERIFY(!address.error().message.contains(QStringLiteral("hush")));
    QVERIFY(!address.error().message.contains(u'%'));
}

void PostgresRefusalsTest::encryptsOverANetwork()
{
    PostgresAddress address;
    address.host = QStringLiteral("db.example.org");
    QCOMPARE(address.effectiveSslMode(), QStringLiteral("require"));
    address.host = QStringLiteral("127.0.0.1");
    QCOMPARE(address.effectiveSslMode(), QStringLiteral("prefer"));
    address.sslMode = QStringLiteral("disable");
    QCOMPARE(address.effectiveSslMode(), QStringLiteral("disable"));
}

void PostgresRefusalsTest::tellsMessagesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* text, const char* sentence) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(sentence);
    };
    row("name", "could not translate host name \"h\" to address: Name or service not known",
        "was not found");
    row("time-out", "connection to server at \"h\", port 5432 failed: timeout expired",
        "cannot be reached");
    row("certificate", "connection to server at \"h\" failed: SSL error: certificate verify failed",
        "certificate");
    row("wrong host name", "server certificate for \"x\" does not match host name \"h\"",
        "certificate");
    row("full", "FATAL:  sorry, too many clients already", "no connection left");
    row("starting", "FATAL:  the database system is starting up", "starting or stopping");
    row("tenant", "FATAL:  Tenant or user not found", "name of the project");
    row("pooler", "FATAL:  unsupported startup parameter: options", "pooler");
    row("anything else", "what is this", "The log says why");
}

void PostgresRefusalsTest::tellsMessagesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    PostgresAddress address;
    address.host = QStringLiteral("h");
    const Error error = connectionError(address, text);
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QVERIFY(!error.message.contains(u'%'));
}

void PostgresRefusalsTest::refusesOldServers()
{
    QVERIFY(checkServerVersion(150000));
    const auto old = checkServerVersion(140011);
    QVERIFY(!old);
    QVERIFY(old.error().message.contains(QStringLiteral("PostgreSQL 14")));
}

void PostgresRefusalsTest::refusesTheTransactionPooler()
{
    PostgresAddress address;
    address.host = QStringLiteral("aws-0-eu.pooler.supabase.com");
    QVERIFY(checkPooler(address));
    address.port = 6543;
    QVERIFY(checkPooler(address).error().message.contains(QStringLiteral("5432")));
    const QSqlError missing(QString(), QStringLiteral("prepared statement does not exist"),
        QSqlError::StatementError, QStringLiteral("26000"));
    QVERIFY(statementError(missing).message.contains(QStringLiteral("pooler")));
}

void PostgresRefusalsTest::tellsServersApart_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("name") << QStringLiteral("name") << QStringLiteral("was not found");
    QTest::newRow("refused") << QStringLiteral("port") << QStringLiteral("No database answers");
    QTest::newRow("no encryption") << QStringLiteral("tls") << QStringLiteral("does not encrypt");
    QTest::newRow("no password") << QStringLiteral("guarded") << QStringLiteral("password");
    QTest::newRow("not let in") << QStringLiteral("stranger")
                                << QStringLiteral("let “stranger” in");
    QTest::newRow("unknown user") << QStringLiteral("nobody") << QStringLiteral("let “nobody” in");
    QTest::newRow("database") << QStringLiteral("database")
                              << QStringLiteral("no database “missing”");
}

void PostgresRefusalsTest::tellsServersApart()
{
    QFETCH(QString, change);
    QFETCH(QString, sentence);
    if (skipWithoutServer())
        return;
    qputenv("PGPASSFILE", qPrintable(m_folder.filePath(QStringLiteral("none"))));
    PostgresAddress address
        = PrivatePostgres::instance().address(PrivatePostgres::instance().freshSchema());
    if (change == QLatin1String("name"))
        address.host = QStringLiteral("not..a.name");
    else if (change == QLatin1String("port"))
        address.port = 1;
    else if (change == QLatin1String("tls"))
        address.sslMode = QStringLiteral("require");
    else if (change == QLatin1String("database"))
        address.database = QStringLiteral("missing");
    else
        address.user = change;
    const Error error = refusal(address);
    QVERIFY2(error.message.contains(sentence),
        qPrintable(error.message + QStringLiteral(" | ") + error.detail));
}

void PostgresRefusalsTest::takesThePasswordFromItsFile()
{
    if (skipWithoutServer())
        return;
    PostgresAddress address
        = PrivatePostgres::instance().address(PrivatePostgres::instance().freshSchema());
    address.user = QStringLiteral("guarded");
    for (const auto& password : { QByteArray("wrong"), QByteArray("right") }) {
        QFile file(m_folder.filePath(QString::fromLatin1(password)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("*:*:*:guarded:" + password + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.close();
        qputenv("PGPASSFILE", qPrintable(file.fileName()));
        const Error error = refusal(address); // with the right one it gets as far as the schema
        QVERIFY(error.kind == (password == "right" ? ErrorKind::NotFound : ErrorKind::Auth));
        QVERIFY(!error.detail.contains(QString::fromLatin1(password) + u'\''));
    }
}

void PostgresRefusalsTest::saysToRunInit()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    const Error error = refusal(server.address(schema));
    QVERIFY(error.kind == ErrorKind::NotFound);
    QVERIFY(error.message.contains(QStringLiteral("clara init")));
    server.sql(QStringLiteral("CREATE SCHEMA ") + schema); // empty: no workspace either
    QVERIFY(refusal(server.address(schema)).kind == ErrorKind::NotFound);
}

void PostgresRefusalsTest::tellsAboutRights()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    make(schema);
    PostgresAddress address = server.address(schema);
    address.user = QStringLiteral("reader");
    QVERIFY(refusal(address).message.contains(QStringLiteral("may not use")));
    server.sql(QStringLiteral("GRANT USAGE ON SCHEMA %1 TO reader").arg(schema));
    QVERIFY(refusal(address).message.contains(QStringLiteral("no right")));
    address.schema = server.freshSchema();
    QVERIFY(refusal(address, PostgresPurpose::Make).message.contains(QStringLiteral("no right")));
}

void PostgresRefusalsTest::makesAWorkspaceOnce()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    make(schema);
    const Error error = refusal(server.address(schema), PostgresPurpose::Make);
    QVERIFY(error.kind == ErrorKind::Conflict);
    QVERIFY(PostgresStore::create({ .address = server.address(schema) }));
}

void PostgresRefusalsTest::refusesANewerSchema()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    make(schema);
    server.sql(
        QStringLiteral("INSERT INTO %1.schema_migrations VALUES (99, 'x', 'y', 0)").arg(schema));
    QVERIFY(refusal(server.address(schema)).message.contains(QStringLiteral("newer version")));
}

void PostgresRefusalsTest::refusesAnOlderSchema()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    make(schema);
    QList<Migration> later = postgresMigrations();
    later.append({ later.last().version + 1, QStringLiteral("more"),
        QStringLiteral("CREATE TABLE more (x text);") });
    const SystemClock clock;
    const std::atomic_bool goOn = false;
    const PostgresDialect dialect({}, LeaseClock::Database);
    const auto open = [&](PostgresPurpose purpose) {
        return openPostgresWorkspace({ server.address(schema), QStringLiteral("older") }, purpose,
            later, dialect, clock, goOn);
    };
    QVERIFY(open(PostgresPurpose::Open).error().message.contains(QStringLiteral("older version")));
    QVERIFY(open(PostgresPurpose::Make)); // its owner updates it
    QVERIFY(open(PostgresPurpose::Open));
    QVERIFY(refusal(server.address(schema)).message.contains(QStringLiteral("newer version")));
}

void PostgresRefusalsTest::whoWorkedBeforeStaysOwner()
{
    if (skipWithoutServer())
        return;
    auto& server = PrivatePostgres::instance();
    const QString schema = server.freshSchema();
    const auto all = postgresMigrations();
    const SystemClock clock;
    const std::atomic_bool goOn = false;
    const PostgresDialect dialect({}, LeaseClock::Database);
    const auto make = [&](const QList<Migration>& migrations) {
        return openPostgresWorkspace({ server.address(schema), QStringLiteral("before") },
            PostgresPurpose::Make, migrations, dialect, clock, goOn);
    };
    QVERIFY(make(all.first(5))); // before members were managed
    server.sql(
        QStringLiteral("INSERT INTO %1.members VALUES (gen_random_uuid(), 'Mara', 'mara', "
                       "'person', now()), (gen_random_uuid(), 'Tom', 'tom', 'person', now()), "
                       "(gen_random_uuid(), 'policy', 'policy', 'policy', now())")
            .arg(schema));
    QVERIFY(make(all));
    QCOMPARE(server.sql(QStringLiteral("SELECT string_agg(m.name || ' ' || s.role, ',' ORDER BY "
                                       "m.name) FROM %1.memberships s JOIN %1.members m ON m.id = "
                                       "s.member_id WHERE s.client_id IS NULL")
                            .arg(schema)),
        QStringLiteral("Mara owner,Tom owner"));
}

QTEST_GUILESS_MAIN(PostgresRefusalsTest)
#include "tst_postgres_refusals.moc"
