// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_connection.h"

#include "base/logging.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>

namespace clara::storage {

namespace {

const SqliteDialect& sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

Status setPragma(SqlSession& session, const QString& pragma)
{
    const auto done = session.execute(QStringLiteral("PRAGMA ") + pragma);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

/// The journal mode is asked for and checked: some file systems cannot do it.
Status useWriteAheadLog(SqlSession& session)
{
    const auto mode = session.first(
        QStringLiteral("PRAGMA journal_mode = WAL"), [](Row& row) { return row.text(); });
    if (!mode)
        return std::unexpected(mode.error());
    if (*mode != QStringLiteral("wal")) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The disk of the workspace cannot share memory between threads, as network drives "
                "often cannot. "
                "Move the workspace to a local disk."),
            QStringLiteral("journal mode %1").arg(mode->value_or(QString())));
    }
    return {};
}

Status setUp(SqlSession& session, const SqliteConnectionOptions& options)
{
    CLARA_TRY(setPragma(session, QStringLiteral("trusted_schema = OFF")));
    CLARA_TRY(setPragma(session, QStringLiteral("mmap_size = 0")));
    CLARA_TRY(setPragma(session, QStringLiteral("temp_store = MEMORY")));
    CLARA_TRY(setPragma(session, QStringLiteral("foreign_keys = ON")));
    CLARA_TRY(
        setPragma(session, QStringLiteral("cache_size = -16384"))); // KiB, taken as pages are read
    if (options.role != SqliteRole::Writer)
        return setPragma(session, QStringLiteral("query_only = ON"));
    CLARA_TRY(useWriteAheadLog(session));
    CLARA_TRY(setPragma(session, QStringLiteral("wal_autocheckpoint = 1000")));
    CLARA_TRY(setPragma(session, QStringLiteral("journal_size_limit = 67108864")));
    return setPragma(session,
        options.fullSync ? QStringLiteral("synchronous = FULL")
                         : QStringLiteral("synchronous = NORMAL"));
}

} // namespace

namespace {

Result<std::unique_ptr<SqlSession>> openBare(
    const SqliteConnectionOptions& options, const std::atomic_bool& abort)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), options.name);
        database.setDatabaseName(options.path);
        QString connect
            = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
        if (options.role == SqliteRole::Probe || options.role == SqliteRole::Frozen)
            connect += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (options.role == SqliteRole::Frozen) {
            database.setDatabaseName(QUrl::fromLocalFile(options.path).toString(QUrl::FullyEncoded)
                + QStringLiteral("?immutable=1"));
            connect += QStringLiteral(";QSQLITE_OPEN_URI");
        }
        database.setConnectOptions(connect);
    }
    auto session = std::make_unique<SqlSession>(options.name, sqliteDialect(), abort);
    if (!session->database().open())
        return std::unexpected(sqliteDialect().errorFrom(session->database().lastError()));
    return session;
}

} // namespace

Status markAsWorkspace(const SqliteConnectionOptions& options, const std::atomic_bool& abort)
{
    auto session = openBare(options, abort);
    if (!session)
        return std::unexpected(session.error());
    return setPragma(**session, QStringLiteral("application_id = %1").arg(applicationId));
}

Result<std::unique_ptr<SqlSession>> openSqlite(
    const SqliteConnectionOptions& options, const std::atomic_bool& abort)
{
    auto session = openBare(options, abort);
    if (!session)
        return session;
    CLARA_TRY(setUp(**session, options));
    return session;
}

Status checkSqlite(SqlSession& session, const QString& pragma)
{
    const auto verdict = session.first(pragma, [](Row& row) { return row.text(); });
    if (!verdict)
        return std::unexpected(verdict.error());
    if (*verdict != QStringLiteral("ok")) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The workspace file is damaged. Nothing was changed. Restore a backup of it."),
            verdict->value_or(QString()));
    }
    return {};
}

void checkpointSqlite(SqlSession& session, milliseconds limit)
{
    session.rollback(); // forgets a failure of the last job
    const auto waits = setPragma(session, QStringLiteral("busy_timeout = %1").arg(limit.count()));
    const auto done = setPragma(session, QStringLiteral("wal_checkpoint(TRUNCATE)"));
    if (!waits || !done)
        logging::storage().info("the write-ahead log stays for the next start");
}

} // namespace clara::storage
