// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_postgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <stdexcept>

namespace clara::test {

namespace {

constexpr int limitMs = 60000;

std::unique_ptr<PrivatePostgres>& theOne()
{
    static std::unique_ptr<PrivatePostgres> one;
    return one;
}

/// The folder of initdb and postgres; Debian keeps them out of the path.
QString findPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const auto names
        = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const auto& name : names) {
        const QString folder = versions.filePath(name + QStringLiteral("/bin"));
        if (name.toInt() >= 15 && QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (!initdb.isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("postgres")).isEmpty())
        return QFileInfo(initdb).absolutePath();
    QProcess config;
    config.start(QStringLiteral("pg_config"), { QStringLiteral("--bindir") });
    const bool answered = config.waitForFinished(limitMs);
    const QString folder = QString::fromUtf8(config.readAllStandardOutput()).trimmed();
    return answered && QFile::exists(folder + QStringLiteral("/initdb")) ? folder : QString();
}

bool isRoot()
{
    QProcess who;
    who.start(QStringLiteral("id"), { QStringLiteral("-u") });
    who.waitForFinished(limitMs);
    return who.readAllStandardOutput().trimmed() == "0";
}

int freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        throw std::runtime_error("no free port");
    return server.serverPort();
}

/// What the server does not do as it does by itself.
QStringList& settings()
{
    static QStringList all { QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"),
        QStringLiteral("shared_buffers=32MB"), QStringLiteral("max_connections=60"),
        QStringLiteral("log_min_messages=fatal"), QStringLiteral("autovacuum=off") };
    return all;
}

} // namespace

QString PrivatePostgres::missing()
{
    static const QString programs = findPrograms();
    return programs.isEmpty() ? QStringLiteral("PostgreSQL is not installed: there is no initdb")
                              : QString();
}

PrivatePostgres& PrivatePostgres::instance()
{
    if (!theOne()) {
        theOne().reset(new PrivatePostgres);
        qAddPostRoutine([] { theOne().reset(); });
    }
    return *theOne();
}

void PrivatePostgres::useDefaults() { settings() = {}; }

PrivatePostgres::PrivatePostgres()
    : m_programs(findPrograms())
    , m_port(freePort())
{
    QByteArray folder;
    run(QStringLiteral("mktemp"),
        { QStringLiteral("-d"), QDir::tempPath() + QStringLiteral("/clara-pg-XXXXXX") }, &folder);
    m_folder = QString::fromUtf8(folder).trimmed();
    // Programs remember a workspace by its address, and another run may get the same port.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder + QStringLiteral("/programs")));
    run(m_programs + QStringLiteral("/initdb"),
        { QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-U"),
            QStringLiteral("clara"), QStringLiteral("--auth=trust"),
            QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync") });
    QFile access(m_folder + QStringLiteral("/data/pg_hba.conf"));
    if (!access.open(QIODevice::ReadWrite))
        throw std::runtime_error("pg_hba.conf cannot be written");
    const QByteArray rules = access.readAll();
    access.seek(0);
    access.write(
        "host all guarded,+sworn 127.0.0.1/32 scram-sha-256\nhost all stranger 127.0.0.1/32 reject\n"
        + rules);
    access.close();
    start();
    sql(QStringLiteral("CREATE ROLE guarded LOGIN PASSWORD 'right'"));
    sql(QStringLiteral("CREATE ROLE sworn"));
    sql(QStringLiteral("CREATE ROLE stranger LOGIN"));
    sql(QStringLiteral("CREATE ROLE reader LOGIN"));
}

PrivatePostgres::~PrivatePostgres()
{
    stopImmediately();
    QDir(m_folder).removeRecursively();
}

QStringList PrivatePostgres::asServerUser(
    const QString& program, const QStringList& arguments) const
{
    // The server refuses to run as root. It ends when this program does, however that ends.
    QStringList command { QStringLiteral("setpriv") };
    static const bool root = isRoot();
    if (root)
        command += { QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
            QStringLiteral("--init-groups") };
    command += { QStringLiteral("--pdeathsig"), QStringLiteral("QUIT"), program };
    return command + arguments;
}

void PrivatePostgres::run(
    const QString& program, const QStringList& arguments, QByteArray* output) const
{
    QProcess process;
    process.setWorkingDirectory(QDir::tempPath());
    QStringList command = asServerUser(program, arguments);
    const QString first = command.takeFirst();
    process.start(first, command);
    if (!process.waitForFinished(limitMs) || process.exitCode() != 0)
        throw std::runtime_error(
            program.toStdString() + ": " + process.readAllStandardError().toStdString());
    if (output)
        *output = process.readAllStandardOutput();
}

bool PrivatePostgres::isReady() const
{
    QFile state(m_folder + QStringLiteral("/data/postmaster.pid"));
    return state.open(QIODevice::ReadOnly) && state.readAll().contains("ready");
}

void PrivatePostgres::start()
{
    QStringList arguments { QStringLiteral("-D"), m_folder + QStringLiteral("/data"),
        QStringLiteral("-k"), m_folder, QStringLiteral("-p"), QString::number(m_port) };
    arguments += { QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1") };
    for (const auto& setting : settings())
        arguments += { QStringLiteral("-c"), setting };
    QStringList command = asServerUser(m_programs + QStringLiteral("/postgres"), arguments);
    const QString first = command.takeFirst();
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(QDir::tempPath());
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->start(first, command);
    QElapsedTimer timer;
    timer.start();
    while (!isReady()) {
        if (m_server->waitForFinished(10) || timer.elapsed() > limitMs)
            throw std::runtime_error("the test server did not start");
    }
}

void PrivatePostgres::stopImmediately()
{
    if (!m_server)
        return;
    try {
        run(m_programs + QStringLiteral("/pg_ctl"),
            { QStringLiteral("stop"), QStringLiteral("-s"), QStringLiteral("-m"),
                QStringLiteral("immediate"), QStringLiteral("-D"),
                m_folder + QStringLiteral("/data") });
    } catch (const std::exception&) {
        m_server->kill();
    }
    m_server->waitForFinished(limitMs);
    m_server.reset();
}

storage::PostgresAddress PrivatePostgres::address(const QString& schema) const
{
    storage::PostgresAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    address.user = QStringLiteral("clara");
    address.database = QStringLiteral("postgres");
    address.schema = schema;
    return address;
}

storage::PostgresAddress PrivatePostgres::socketAddress(const QString& schema) const
{
    auto local = address(schema);
    local.host = m_folder;
    return local;
}

QString PrivatePostgres::freshSchema() { return QStringLiteral("case_%1").arg(++m_schemas); }

QString PrivatePostgres::sql(const QString& statement)
{
    const QString name = QStringLiteral("private-postgres");
    QString value;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(m_folder);
        database.setPort(m_port);
        database.setUserName(QStringLiteral("clara"));
        database.setDatabaseName(QStringLiteral("postgres"));
        if (!database.open())
            throw std::runtime_error(database.lastError().text().toStdString());
        QSqlQuery query(database);
        if (!query.exec(statement))
            throw std::runtime_error(query.lastError().text().toStdString());
        if (query.next())
            value = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace clara::test
