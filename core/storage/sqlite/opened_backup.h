// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/backup.h"
#include "ports/tables.h"

#include <QString>

#include <memory>

namespace clara::storage {

/// A backup file of either form, opened and proven as far as that is possible before its rows are
/// read: a plain one by checksum and by SQLite's own check, an encrypted one by its header. One
/// thread; changes nothing.
class OpenedBackup {
public:
    /// Auth: the passphrase is missing or wrong. Storage: damaged, no backup, or made by a newer
    /// version. `passphrase` may be null for a plain one.
    static Result<std::unique_ptr<OpenedBackup>> open(
        const QString& file, const Secret* passphrase);
    virtual ~OpenedBackup() = default;

    virtual TableSource& tables() = 0;
    /// Without the counts.
    const BackupContents& contents() const { return m_contents; }

protected:
    OpenedBackup() = default;
    BackupContents m_contents;
};

/// Whether the file claims to be an encrypted backup; false when it cannot be read.
bool isEncryptedBackup(const QString& file);

/// Reads all of it: what is not whole is an error.
Result<BackupContents> verifyBackup(const QString& file, const Secret* passphrase);

} // namespace clara::storage
