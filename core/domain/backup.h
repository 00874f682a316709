// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace clara {

/// Why a backup was made, which decides how long it stays.
enum class BackupKind { Recent, Nightly, Manual, BeforeMigration, BeforeRestore };
QString toString(BackupKind kind);
std::optional<BackupKind> backupKindFromString(QStringView text);

/// One verified copy of a workspace.
struct Backup {
    QString path {};
    BackupKind kind = BackupKind::Manual;
    Instant madeAt {};
    qint64 bytes = 0;

    bool operator==(const Backup&) const = default;
};

inline constexpr std::chrono::minutes recentBackupInterval { 15 };
inline constexpr std::chrono::hours recentBackupsStay { 24 };
inline constexpr std::chrono::hours nightlyBackupsStay { 14 * 24 };
inline constexpr int changeBackupsKept
    = 3; ///< newest ones before a migration, and before a restore

/// Those that may go at `now`. Made by hand: never, and neither does the newest of all, however
/// old. A clock that was set back makes nothing older.
QList<Backup> expiredBackups(QList<Backup> backups, Instant now);

/// The backups of a workspace, newest first, and what went wrong last (empty: nothing).
struct BackupOverview {
    QList<Backup> backups {};
    QString folder {};
    QString problem {};
    bool shared = false; ///< several computers share the workspace, and one of them makes each copy

    bool operator==(const BackupOverview&) const = default;
};

struct TableCount {
    QString table {};
    qint64 rows = 0;

    bool operator==(const TableCount&) const = default;
};

/// What a backup file holds, after all of it was checked.
struct BackupContents {
    QString workspace {}; ///< name of the file it was made of; empty: unknown
    Instant madeAt {}; ///< 1970: unknown
    int schema = 0; ///< number of the last migration
    bool encrypted = false;
    bool checksummed
        = false; ///< false: nothing tells whether a value was changed by a fault of the disk
    QList<TableCount> tables {};

    bool operator==(const BackupContents&) const = default;
};

/// What a restore would change in one table.
struct TableDifference {
    QString table {};
    qint64 onlyInBackup = 0; ///< rows that would come back
    qint64 onlyInWorkspace = 0; ///< rows that would be lost
    qint64 different = 0; ///< rows that would go back to what they were
    qint64 same = 0;
    std::optional<Instant> newestInBackup {}; ///< newest change; nothing: the table knows no times
    std::optional<Instant> newestInWorkspace {};

    bool operator==(const TableDifference&) const = default;
};

struct RestorePreview {
    BackupContents backup {};
    QList<TableDifference> tables {};
};

struct RestoreReport {
    QString path {}; ///< the workspace as it is now
    QString previous {}; ///< backup of what was there before, empty: nothing was
    QList<TableCount> tables {};
};

} // namespace clara
