// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backup_control.h"

#include "ports/backups.h"
#include "session/commands.h"

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
    // On the thread of the backups, which may wait for storage.
    return m_backups.exportTo(file, shared(std::move(passphrase)))
        .then(QtFuture::Launch::Sync,
            [file, commands = m_commands](
                Result<BackupContents> written) -> Result<BackupContents> {
                if (!written || !commands)
                    return written;
                const Result<bool> noted = commands->noteExport(file).result();
                if (!noted)
                    return std::unexpected(noted.error());
                return written;
            });
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
