// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backup_control.h"

#include "ports/backups.h"

namespace clara::session {

namespace {
SecretPtr shared(Secret passphrase)
{
    return std::make_shared<const Secret>(std::move(passphrase));
}
} // namespace

Future<Backup> BackupControl::backUpNow() { return m_backups.make(BackupKind::Manual); }

Future<BackupOverview> BackupControl::overview() { return m_backups.overview(); }

Future<BackupContents> BackupControl::exportTo(QString file, Secret passphrase)
{
    return m_backups.exportTo(std::move(file), shared(std::move(passphrase)));
}

Future<RestorePreview> BackupControl::preview(QString file, Secret passphrase)
{
    return m_backups.preview(std::move(file), shared(std::move(passphrase)));
}

Future<RestoreReport> BackupControl::restoreTo(QString file, Secret passphrase, QString target)
{
    return m_backups.restoreTo(std::move(file), shared(std::move(passphrase)), std::move(target));
}

} // namespace clara::session
