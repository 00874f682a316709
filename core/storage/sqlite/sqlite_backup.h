// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "storage/sql/sql_session.h"

#include <functional>

namespace clara::storage {

/// Writes a whole workspace to the path it is given, and proves it.
using ShelfWriter = std::function<Status(const QString& part)>;

/// Puts what `write` makes on the shelf of `path`. It gets its name and its checksum only after it
/// was proven, and only then those that are too old go. A failure leaves nothing.
Result<Backup> putOnShelf(
    const QString& path, BackupKind kind, Instant now, const ShelfWriter& write);

/// Copies the open workspace at `path` to its shelf (see backup_shelf.h) from any connection: a
/// reader keeps no writer waiting. The copy gets its name only after it was opened, checked and
/// counted, and only then those that are too old go. A failure is one sentence and leaves nothing.
Result<Backup> backUpWorkspace(
    SqlSession& session, const QString& path, BackupKind kind, Instant now);

/// The same with a connection of its own that only reads.
Result<Backup> backUpWorkspaceFile(
    const QString& path, BackupKind kind, Instant now, const std::atomic_bool& abort);

/// "clara-backup-7": no second connection of this process is called so.
QString backupConnectionName();

} // namespace clara::storage
