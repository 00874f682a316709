// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/sealed_header.h"
#include "base/clock.h"
#include "domain/backup.h"

#include <QString>

#include <atomic>

namespace clara::storage {

class SqlSession;

/// What to do with a file that lies at the target already.
enum class Existing { Refuse, Replace };
/// A restored workspace does not know what was published since its backup was made: with Stop
/// nothing goes out until a person resumes publishing. Keep leaves every row as it was, for tests
/// and tools.
enum class RestoredPublishing { Stop, Keep };

struct RestoreOptions {
    QString target {};
    Existing existing = Existing::Refuse;
    RestoredPublishing publishing = RestoredPublishing::Stop;
};

/// Makes a workspace of a backup. Built beside the target, proven, and moved there in one step;
/// what was there is backed up before. Any failure leaves the target as it was. Conflict: another
/// process has it open, or there is a file and `existing` refuses. Blocks for long.
Result<RestoreReport> restoreWorkspace(const QString& file, const Secret* passphrase,
    const RestoreOptions& options, const Clock& clock);

/// What restoring `file` over the workspace would change. The caller owns the workspace, or it is a
/// file that nobody changes. Reads only.
Result<RestorePreview> previewRestore(
    const QString& file, const Secret* passphrase, const QString& workspacePath);

/// The same for any open workspace.
Result<RestorePreview> previewRestoreOver(
    const QString& file, const Secret* passphrase, SqlSession& session);

/// The same for a workspace that nobody has open. Conflict: somebody has.
Result<RestorePreview> previewRestoreOfClosed(
    const QString& file, const Secret* passphrase, const QString& workspacePath);

/// Writes the tables of a plain backup as one encrypted file, and reads it back before it gets its
/// name. An existing file is replaced then, not before.
Result<BackupContents> exportBackup(const QString& plainBackup, const QString& workspaceName,
    const QString& file, const Secret& passphrase, const backup::ExportCost& cost, Instant now);

} // namespace clara::storage
