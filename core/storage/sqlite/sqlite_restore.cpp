// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_restore.h"

#include "backup/table_compare.h"
#include "base/logging.h"
#include "storage/move/workspace_marks.h"
#include "storage/sql/sql_tables.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/companion_files.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_lock.h"
#include "storage/sqlite/workspace_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace clara::storage {

namespace {

QString restoreTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

std::unexpected<Error> notRestored(const QString& detail)
{
    return failure(ErrorKind::Storage,
        restoreTr(QT_TRANSLATE_NOOP("clara::Storage",
            "The backup was not restored: the disk is full or did not take the new workspace. "
            "Everything is as it was. Free some space, check the folder, and try again.")),
        detail);
}

/// The new workspace while it is being built; gone with its companions unless it was moved away.
class Building {
public:
    explicit Building(const QString& target)
        : m_path(target + QStringLiteral(".restoring"))
    {
        clear();
    }
    ~Building() { clear(); }
    Q_DISABLE_COPY_MOVE(Building)
    const QString& path() const { return m_path; }

private:
    void clear()
    {
        for (const auto* suffix : { "", "-wal", "-shm", "-journal" })
            QFile::remove(m_path + QLatin1String(suffix));
    }
    const QString m_path;
};

Result<QList<TableCount>> load(SqlSession& session, TableSource& source)
{
    SqlTableSink sink(session);
    Transaction transaction(session);
    CLARA_TRY(transaction.begin(Transaction::Mode::Write));
    auto counts = backup::copyTables(source, sink);
    if (!counts)
        return counts;
    CLARA_TRY(rebuildPostSearch(session));
    CLARA_TRY(transaction.commit());
    return counts;
}

/// The backup's rows in the backup's own schema, and then every later migration, as the workspace
/// itself would have gone.
Result<QList<TableCount>> build(
    OpenedBackup& backup, const QString& path, const RestoreNote* note, const Clock& clock)
{
    CLARA_TRY(createWorkspaceFile(path));
    const auto all = workspaceMigrations();
    QList<Migration> old;
    for (const auto& migration : all) {
        if (migration.version <= backup.contents().schema)
            old.append(migration);
    }
    const std::atomic_bool goOn = false;
    auto session
        = openWorkspace({ path, backupConnectionName(), SqliteRole::Writer }, old, clock, goOn);
    if (!session)
        return std::unexpected(session.error());
    auto counts = load(**session, backup.tables());
    if (!counts)
        return counts;
    Migrator migrator(**session, all, clock);
    const auto pending = migrator.pending();
    if (!pending)
        return std::unexpected(pending.error());
    CLARA_TRY(migrator.apply(*pending));
    if (note) {
        Transaction transaction(**session);
        CLARA_TRY(transaction.begin(Transaction::Mode::Write));
        CLARA_TRY(settleRestored(**session, *note, clock.now()));
        CLARA_TRY(transaction.commit());
    }
    CLARA_TRY(checkSqlite(**session, QStringLiteral("PRAGMA integrity_check(1)")));
    checkpointSqlite(**session, milliseconds(2000));
    return counts;
}

/// Brings what its last owner left in the write-ahead log into the file: a log that stayed behind
/// would be played into the restored file.
Status settleLog(const QString& path)
{
    {
        const std::atomic_bool goOn = false;
        auto session = openSqlite({ path, backupConnectionName(), SqliteRole::Writer }, goOn);
        if (!session)
            return std::unexpected(session.error());
        checkpointSqlite(**session, milliseconds(2000));
    }
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
        return failure(ErrorKind::Conflict,
            restoreTr(QT_TRANSLATE_NOOP("clara::Storage",
                "Another program holds the workspace file, so nothing was restored. Close it and "
                "try again.")));
    }
    for (const auto* suffix : { "-wal", "-shm" })
        QFile::remove(path + QLatin1String(suffix));
    return {};
}

Result<QString> keepPresent(const QString& target, const Clock& clock)
{
    const std::atomic_bool goOn = false;
    const CompanionFiles companions(target);
    const auto kept = backUpWorkspaceFile(target, BackupKind::BeforeRestore, clock.now(), goOn);
    if (!kept) {
        Error error = kept.error();
        error.message = restoreTr(
            QT_TRANSLATE_NOOP("clara::Storage",
                "Nothing was restored, because the present workspace could not be backed up before: "
                "%1 With --to the backup can be restored into a new file."))
                            .arg(error.message);
        return std::unexpected(error);
    }
    CLARA_TRY(settleLog(target));
    return kept->path;
}

} // namespace

Result<RestoreReport> restoreWorkspace(const QString& file, const Secret* passphrase,
    const RestoreOptions& options, const Clock& clock)
{
    const auto target = resolveWorkspacePath(options.target);
    if (!target)
        return std::unexpected(target.error());
    const auto lock = WorkspaceLock::acquire(*target, 0);
    if (!lock)
        return std::unexpected(lock.error());
    const bool exists = QFile::exists(*target);
    if (exists && options.existing == Existing::Refuse) {
        return failure(ErrorKind::Conflict,
            restoreTr(
                QT_TRANSLATE_NOOP("clara::Storage",
                    "There is a file at “%1” already, so nothing was restored. Name a new file."))
                .arg(*target));
    }
    const auto backup = OpenedBackup::open(file, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    const Building building(*target);
    const RestoreNote note { QFileInfo(file).fileName(), (*backup)->contents().madeAt };
    const auto counts = build(**backup, building.path(),
        options.publishing == RestoredPublishing::Stop ? &note : nullptr, clock);
    if (!counts) {
        const bool isOurs = counts.error().kind == ErrorKind::Auth
            || !counts.error().detail.startsWith(QStringLiteral("sqlite"));
        return isOurs ? Result<RestoreReport>(std::unexpected(counts.error()))
                      : notRestored(counts.error().detail);
    }
    if (QFileInfo(building.path() + QStringLiteral("-wal")).size() > 0)
        return notRestored(QStringLiteral("the log of the new file stayed"));
    RestoreReport report { *target, {}, *counts };
    if (exists) {
        const auto previous = keepPresent(*target, clock);
        if (!previous)
            return std::unexpected(previous.error());
        report.previous = *previous;
    }
    // QFile does not replace; this does, in one step.
    std::error_code failed;
    std::filesystem::rename(building.path().toStdU16String(), target->toStdU16String(), failed);
    if (failed)
        return notRestored(QString::fromStdString(failed.message()));
    return report;
}

Result<RestorePreview> previewRestore(
    const QString& file, const Secret* passphrase, const QString& workspacePath)
{
    const std::atomic_bool goOn = false;
    const auto session
        = openSqlite({ workspacePath, backupConnectionName(), SqliteRole::Probe }, goOn);
    if (!session)
        return std::unexpected(session.error());
    return previewRestoreOver(file, passphrase, **session);
}

Result<RestorePreview> previewRestoreOver(
    const QString& file, const Secret* passphrase, SqlSession& session)
{
    const auto backup = OpenedBackup::open(file, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    Transaction moment(session);
    CLARA_TRY(moment.begin(Transaction::Mode::Read));
    const auto workspace = SqlTableSource::create(session);
    if (!workspace)
        return std::unexpected(workspace.error());
    auto tables = backup::compareTables((*backup)->tables(), **workspace);
    if (!tables)
        return std::unexpected(tables.error());
    RestorePreview preview { (*backup)->contents(), *tables };
    for (const auto& table : *tables)
        preview.backup.tables.append(
            { table.table, table.onlyInBackup + table.different + table.same });
    return preview;
}

Result<RestorePreview> previewRestoreOfClosed(
    const QString& file, const Secret* passphrase, const QString& workspacePath)
{
    const auto path = resolveWorkspacePath(workspacePath);
    if (!path)
        return std::unexpected(path.error());
    const auto lock = WorkspaceLock::acquire(*path, 0);
    if (!lock)
        return std::unexpected(lock.error());
    const CompanionFiles companions(*path);
    return previewRestore(file, passphrase, *path);
}

} // namespace clara::storage
