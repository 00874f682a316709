// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "domain/backup.h"
#include "ports/secret_store.h"

namespace clara {

/// The backups of one open workspace. Callable from any thread; the work is done on a thread of its
/// own, one piece after the other, and keeps no writer waiting. A failure is one sentence; what was
/// there before stays.
class Backups {
public:
    virtual ~Backups() = default;
    /// Makes one, proves that it is whole, and only then lets those go that are too old.
    virtual Future<Backup> make(BackupKind kind) = 0;
    /// The same for an engine. Where several computers share the workspace, one of them makes it:
    /// Rejected when another one did lately, or when this one may not.
    virtual Future<Backup> makeInTurn(BackupKind kind) { return make(kind); }
    virtual Future<BackupOverview> overview() = 0;
    /// Makes one and writes it as one encrypted file. `passphrase` is not kept.
    virtual Future<BackupContents> exportTo(QString file, SecretPtr passphrase) = 0;
    /// Reads all of a backup and says what restoring it would change. `passphrase` may be null for
    /// a plain one.
    virtual Future<RestorePreview> preview(QString file, SecretPtr passphrase) = 0;
    /// Makes a new workspace of a backup in a file; there must be none at `target` yet.
    virtual Future<RestoreReport> restoreTo(QString file, SecretPtr passphrase, QString target) = 0;
};

} // namespace clara
