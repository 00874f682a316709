// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/workspace_schema.h"

#include "base/logging.h"
#include "storage/sqlite/companion_files.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QFile>
#include <QFileInfo>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(storage_sqlite); // a static library does not do it by itself
}

namespace clara::storage {

namespace {

/// Larger files are checked by their backups: reading them whole would delay each start.
constexpr qint64 checkedAtStart = 16 * 1024 * 1024;

Status lookAt(const SqliteConnectionOptions& options, const QList<Migration>& migrations,
    const Clock& clock, const std::atomic_bool& abort)
{
    const CompanionFiles companions(options.path);
    SqliteConnectionOptions probe = options;
    probe.role = SqliteRole::Probe;
    auto session = openSqlite(probe, abort);
    if (!session)
        return std::unexpected(session.error());
    if (QFileInfo(options.path).size() <= checkedAtStart)
        CLARA_TRY(checkSqlite(**session, QStringLiteral("PRAGMA quick_check(1)")));
    const auto pending = Migrator(**session, migrations, clock).pending();
    if (!pending)
        return std::unexpected(pending.error());
    return {};
}

} // namespace

QList<Migration> workspaceMigrations()
{
    initMigrationResources();
    return migrationsIn(QStringLiteral(":/clara/storage/sqlite/migrations"));
}

Result<std::unique_ptr<SqlSession>> openWorkspace(const SqliteConnectionOptions& options,
    const QList<Migration>& migrations, const Clock& clock, const std::atomic_bool& abort)
{
    // A rollback journal exists only while the mark is being written: a start that was cut short
    // there.
    const bool isNew = QFileInfo(options.path).size() == 0
        || QFile::exists(options.path + QStringLiteral("-journal"));
    if (isNew) {
        // Before anything else, so that the mark is in the file whenever the file is not empty.
        CLARA_TRY(markAsWorkspace(options, abort));
    } else {
        CLARA_TRY(lookAt(options, migrations, clock, abort));
    }
    auto session = openSqlite(options, abort);
    if (!session)
        return session;
    Migrator migrator(**session, migrations, clock);
    const auto pending = migrator.pending();
    if (!pending)
        return std::unexpected(pending.error());
    const bool hasSchema = pending->size() < migrations.size();
    if (hasSchema && !pending->isEmpty()) {
        const auto backup
            = backUpWorkspace(**session, options.path, BackupKind::BeforeMigration, clock.now());
        if (!backup)
            return std::unexpected(backup.error());
        logging::storage().info("workspace backed up to {}", backup->path);
    }
    CLARA_TRY(migrator.apply(*pending));
    return session;
}

} // namespace clara::storage
