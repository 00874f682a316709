// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/secret.h"
#include "domain/backup.h"

namespace clara {
class Backups;
}

namespace clara::session {

/// What the window may ask of the backups of its workspace. Callable from any thread; answers come
/// from a thread of its own. A passphrase may be empty for a plain backup; it is not kept.
class BackupControl {
public:
    explicit BackupControl(Backups& backups)
        : m_backups(backups)
    {
    }
    Future<Backup> backUpNow();
    Future<BackupOverview> overview();
    /// Invalid with the field "passphrase" when it is too short.
    Future<BackupContents> exportTo(QString file, Secret passphrase);
    Future<RestorePreview> preview(QString file, Secret passphrase);
    /// Into a new workspace file; the open one is never touched.
    Future<RestoreReport> restoreTo(QString file, Secret passphrase, QString target);

private:
    Backups& m_backups;
};

} // namespace clara::session
