// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_connection.h"

#include "storage/postgres/plain_messages.h"
#include "storage/postgres/postgres_errors.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

const QString postgresDriver = QStringLiteral("QPSQL");

QString quotedOption(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

QString postgresConnectOptions(const PostgresConnectionOptions& options)
{
    // A peer that went silent is noticed within these seconds, also in the middle of a statement.
    QString text
        = QStringLiteral("sslmode=%1 connect_timeout=%2 application_name=clara keepalives=1 "
                         "keepalives_idle=10 keepalives_interval=5 keepalives_count=3 "
                         "tcp_user_timeout=20000")
              .arg(options.address.effectiveSslMode())
              .arg(std::max<qint64>(1, options.connectTimeout.count() / 1000));
    if (!options.address.sslRootCert.isEmpty())
        text += QStringLiteral(" sslrootcert=") + quotedOption(options.address.sslRootCert);
    return text;
}

Status runPlain(SqlSession& session, const QString& sql)
{
    const auto done = session.execute(sql);
    return done ? Status() : std::unexpected(done.error());
}

Status setUpPostgres(SqlSession& session, const PostgresConnectionOptions& options)
{
    const auto version = session.first(
        QStringLiteral("SELECT CAST(current_setting('server_version_num') AS integer)"),
        [](Row& row) { return row.number(); });
    if (!version)
        return std::unexpected(version.error());
    CLARA_TRY(checkServerVersion(version->value_or(0)));
    // One round trip: they may be long where the server is far away. pg_temp last, so that nobody
    // can put a table of their own in front of ours.
    return runPlain(session,
        QStringLiteral("SET client_min_messages = error; SET TIME ZONE 'UTC'; "
                       "SET search_path = \"%1\", pg_temp; SET statement_timeout = %2; "
                       "SET lock_timeout = %2; SET idle_in_transaction_session_timeout = 60000; "
                       "SET standard_conforming_strings = on")
            .arg(options.address.schema)
            .arg(options.statementTimeout.count()));
}

} // namespace

Result<std::unique_ptr<SqlSession>> openPostgres(
    const PostgresConnectionOptions& options, const Dialect& dialect, const std::atomic_bool& abort)
{
    const auto& address = options.address;
    CLARA_TRY(checkPooler(address));
    if (!QSqlDatabase::isDriverAvailable(postgresDriver)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "This computer lacks Qt's driver for PostgreSQL. Install it (libqt6sql6-psql on "
                "Debian) and try again."));
    }
    {
        auto database = QSqlDatabase::addDatabase(postgresDriver, options.name);
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setDatabaseName(address.database);
        database.setUserName(address.user);
        database.setConnectOptions(postgresConnectOptions(options));
        if (options.password)
            database.setPassword(QString::fromUtf8(options.password->reveal()));
    }
    auto session = std::make_unique<SqlSession>(options.name, dialect, abort);
    {
        const PlainMessages plain;
        const bool isOpen = session->database().open();
        session->database().setPassword({});
        if (!isOpen)
            return std::unexpected(
                connectionError(address, session->database().lastError().databaseText()));
    }
    CLARA_TRY(setUpPostgres(*session, options));
    return session;
}

} // namespace clara::storage
