// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_restore.h"

#include "base/logging.h"
#include "storage/move/database_end.h"
#include "storage/move/workspace_marks.h"
#include "storage/postgres/postgres_backup.h"
#include "storage/sql/workspace_copy.h"
#include "storage/sqlite/opened_backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace clara::storage {

namespace {

/// The backup as a workspace of today, in a folder that only this user can enter and that goes
/// again: an old backup goes the way of every old workspace.
Result<RestoreReport> unpack(
    const QString& file, const Secret* passphrase, const QTemporaryDir& folder, const Clock& clock)
{
    return restoreWorkspace(file, passphrase,
        { folder.filePath(QStringLiteral("unpacked.clara")), Existing::Refuse,
            RestoredPublishing::Keep },
        clock);
}

/// Empties the schema when that is wanted, after a backup; gives the path of that.
Result<QString> makeRoom(
    MoveEnd& target, Existing existing, const QString& shelf, const Clock& clock)
{
    SqlSession& session = target.session();
    const auto isEmpty = isEmptyWorkspace(session);
    if (!isEmpty)
        return std::unexpected(isEmpty.error());
    if (*isEmpty)
        return QString();
    if (existing == Existing::Refuse) {
        return failure(ErrorKind::Conflict,
            QCoreApplication::translate("clara::Storage",
                "There is a workspace in “%1” already, so nothing was restored. Look at what would "
                "change with --preview, then repeat it with --yes, or name an empty schema.")
                .arg(target.name()));
    }
    CLARA_TRY(refuseWhileOnDuty(session, target.name(), clock.now()));
    const auto kept = backUpDatabase(session, shelf, BackupKind::BeforeRestore, clock);
    if (!kept)
        return std::unexpected(kept.error());
    CLARA_TRY(target.empty());
    return kept->path;
}

Result<RestoreReport> fill(MoveEnd& target, MoveEnd& source, Existing existing,
    const QString& shelf, const RestoreNote& note, const Clock& clock)
{
    CLARA_TRY(target.begin());
    const auto previous = makeRoom(target, existing, shelf, clock);
    if (!previous)
        return std::unexpected(previous.error());
    SqlSession& session = target.session();
    const auto tables = copyWorkspace(source.session(), session);
    if (!tables)
        return std::unexpected(tables.error());
    if (!previous->isEmpty()) {
        const auto lost = bringLoginsBack(session);
        if (!lost)
            return std::unexpected(lost.error());
        if (*lost > 0)
            logging::storage().info("{} sign-ins belong to nobody in the backup", *lost);
    }
    CLARA_TRY(settleRestored(session, note, clock.now()));
    CLARA_TRY(target.commit());
    RestoreReport report { target.name(), *previous, {} };
    for (const auto& table : *tables)
        report.tables.append({ table.table, table.rows });
    return report;
}

} // namespace

Result<RestoreReport> restoreIntoDatabase(const QString& file, const Secret* passphrase,
    const MovePlace& target, Existing existing, const QString& shelf, const Clock& clock)
{
    RestoreNote note { QFileInfo(file).fileName(), {} };
    {
        const auto backup = OpenedBackup::open(file, passphrase);
        if (!backup)
            return std::unexpected(backup.error());
        note.madeAt = (*backup)->contents().madeAt;
    }
    auto end = MoveEnd::open(target, MoveRole::Target, clock); // before the work, to know who asks
    if (!end)
        return std::unexpected(end.error());
    const QTemporaryDir folder;
    const auto unpacked = unpack(file, passphrase, folder, clock);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    auto source = MoveEnd::open({ unpacked->path, {} }, MoveRole::Look, clock);
    if (!source)
        return std::unexpected(source.error());
    CLARA_TRY((*source)->begin());
    auto report = fill(**end, **source, existing, shelf, note, clock);
    if (!report)
        (*end)->undo();
    return report;
}

} // namespace clara::storage
