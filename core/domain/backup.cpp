// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara {

QString toString(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Recent:
        return u"recent"_s;
    case BackupKind::Nightly:
        return u"nightly"_s;
    case BackupKind::Manual:
        return u"manual"_s;
    case BackupKind::BeforeMigration:
        return u"before_migration"_s;
    case BackupKind::BeforeRestore:
        return u"before_restore"_s;
    }
    return {};
}

std::optional<BackupKind> backupKindFromString(QStringView text)
{
    for (const auto kind : { BackupKind::Recent, BackupKind::Nightly, BackupKind::Manual,
             BackupKind::BeforeMigration, BackupKind::BeforeRestore }) {
        if (toString(kind) == text)
            return kind;
    }
    return std::nullopt;
}

QList<Backup> expiredBackups(QList<Backup> backups, Instant now)
{
    std::ranges::sort(backups, std::ranges::greater(), &Backup::madeAt);
    QList<Backup> expired;
    int beforeMigration = 0;
    int beforeRestore = 0;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const Backup& backup = backups[i];
        const milliseconds age = now - backup.madeAt;
        bool goes = false;
        switch (backup.kind) {
        case BackupKind::Recent:
            goes = age > recentBackupsStay;
            break;
        case BackupKind::Nightly:
            goes = age > nightlyBackupsStay;
            break;
        case BackupKind::BeforeMigration:
            goes = ++beforeMigration > changeBackupsKept;
            break;
        case BackupKind::BeforeRestore:
            goes = ++beforeRestore > changeBackupsKept;
            break;
        case BackupKind::Manual:
            break;
        }
        if (goes && i > 0)
            expired.append(backup);
    }
    return expired;
}

} // namespace clara
