// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/secret.h"
#include "domain/backup.h"

namespace clara {
class Backups;
}

namespace clara::session {

class Commands;

/// What the window may ask of the backups of its workspace. Callable from any thread; answers come
/// from a thread of its own. A passphrase may be empty for a plain backup; it is not kept.
class BackupControl {
public:
    /// `commands` write the history; null only in pictures and tests.
    explicit BackupControl(Backups& backups, Commands* commands = nullptr)
        : m_backups(backups)
        , m_commands(commands)
    {
    }
    Future<Backup> backUpNow();
    Future<BackupOverview> overview();
    /// Invalid with the field "passphrase" when it is too short. Stands in the history.
    Future<BackupContents> exportTo(QString file, Secret passphrase);
    Future<RestorePreview> preview(QString file, Secret passphrase);
    /// Into a new workspace file; the open one is never touched.
    Future<RestoreReport> restoreTo(QString file, Secret passphrase, QString target);

private:
    Backups& m_backups;
    Commands* const m_commands;
};

} // namespace clara::session
