// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"

#include <QTimeZone>

/// Backups in words. Pure.
namespace clara::ui {

/// "nightly", "before an update"
QString backupKindWords(BackupKind kind);
/// "Today 12:00 CEST, nightly"
QString lastBackupWords(const QList<Backup>& backups, Instant now, const QTimeZone& zone);
/// "12 copies, 24.1 MiB in all"
QString keptBackupsWords(const QList<Backup>& backups);
/// The name of a table for people: "Posts"; the table's own name when it has none.
QString tableWords(const QString& table);
/// One sentence over all tables.
QString previewWords(const QList<TableDifference>& tables);

} // namespace clara::ui
