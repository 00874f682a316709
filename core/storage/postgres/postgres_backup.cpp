// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_backup.h"

#include "storage/move/database_end.h"
#include "storage/sql/transaction.h"
#include "storage/sql/workspace_copy.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_schema.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

/// Both databases count their migrations alike, so the file gets the very schema that is copied.
Result<QList<Migration>> sameSchema(SqlSession& session)
{
    const auto version = session.first(QStringLiteral("SELECT max(version) FROM schema_migrations"),
        [](Row& row) { return row.number(); });
    if (!version)
        return std::unexpected(version.error());
    QList<Migration> migrations;
    for (const auto& migration : workspaceMigrations()) {
        if (migration.version <= version->value_or(0))
            migrations.append(migration);
    }
    return migrations;
}

/// A backup needs nothing beside it: everything in the file, and no log when somebody looks at it.
Status makeOneFile(SqlSession& file)
{
    const auto mode = file.first(
        QStringLiteral("PRAGMA journal_mode = DELETE"), [](Row& row) { return row.text(); });
    if (!mode)
        return std::unexpected(mode.error());
    if (*mode == QStringLiteral("delete"))
        return {};
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "The backup is not complete, so it was thrown away and everything was left as it "
            "is. Check the disk and try again."),
        QStringLiteral("the log stayed"));
}

Status writeDatabaseCopy(SqlSession& session, const QString& part, const Clock& clock)
{
    const auto migrations = sameSchema(session);
    if (!migrations)
        return std::unexpected(migrations.error());
    CLARA_TRY(createWorkspaceFile(part));
    {
        const std::atomic_bool goOn = false;
        const auto file = openWorkspace(
            { part, backupConnectionName(), SqliteRole::Writer }, *migrations, clock, goOn);
        if (!file)
            return std::unexpected(file.error());
        Transaction transaction(**file);
        CLARA_TRY(transaction.begin(Transaction::Mode::Write));
        const auto copied = copyWorkspace(session, **file);
        if (!copied)
            return std::unexpected(copied.error());
        CLARA_TRY(transaction.commit());
        CLARA_TRY(checkSqlite(**file, QStringLiteral("PRAGMA integrity_check(1)")));
        CLARA_TRY(makeOneFile(**file));
    }
    return {};
}

} // namespace

Result<bool> seesEverything(SqlSession& session)
{
    const auto rank = session.first(QStringLiteral("SELECT rank_everywhere(current_user)"),
        [](Row& row) { return row.number(); });
    if (!rank)
        return std::unexpected(rank.error());
    return rank->value_or(0) >= 4;
}

Result<Backup> backUpDatabase(
    SqlSession& session, const QString& shelf, BackupKind kind, const Clock& clock)
{
    return putOnShelf(shelf, kind, clock.now(), [&session, &clock](const QString& part) {
        return writeDatabaseCopy(session, part, clock);
    });
}

Result<Backup> backUpDatabaseNow(
    SqlSession& session, const QString& shelf, BackupKind kind, const Clock& clock)
{
    CLARA_TRY(waitWithoutLimit(session));
    Transaction moment(session);
    CLARA_TRY(moment.begin(Transaction::Mode::Read));
    return backUpDatabase(session, shelf, kind, clock);
}

} // namespace clara::storage
