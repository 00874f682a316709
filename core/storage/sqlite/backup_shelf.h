// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/backup.h"

/// Where the plain backups of a SQLite workspace lie: in the folder "<workspace>.backups" beside
/// it, as "<moment>-<kind>.clara", each with a "….sha256" as `sha256sum -c` reads it. SQLite does
/// not notice a changed letter in a text, so only the checksum proves that a copy is what was
/// written.
namespace clara::storage {

QString backupFolder(const QString& workspacePath);
QString backupPath(const QString& workspacePath, BackupKind kind, Instant madeAt);

/// Newest first. What is not named like a backup is passed over.
QList<Backup> listBackups(const QString& workspacePath);

/// Writes the checksum of `content` as that of the file which will be called `path`.
Status writeChecksum(const QString& content, const QString& path);

enum class Checksum { Fits, Missing };
/// Storage: the file is not what was written, or cannot be read.
Result<Checksum> compareChecksum(const QString& path);

/// Removes what may go by the rules, and what a backup left that was cut short.
void removeExpired(const QString& workspacePath, Instant now);

/// "….part": a backup before it was verified.
QString unfinishedPath(const QString& path);

} // namespace clara::storage
