// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_restore.h"
#include "storage/store_fixture.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

namespace clara::test {

/// Deriving a key takes no time; never for a real file.
inline constexpr backup::ExportCost cheapExport { 1, 8192 };
inline Secret rightPassphrase() { return Secret(QByteArray("four unrelated words")); }

/// A SQLite workspace in a folder of its own, to be backed up and restored.
class BackupWorld {
protected:
    /// An empty folder; the one before goes.
    void startOver();
    void makeWorkspace(int posts = 3);
    Backup backUp(BackupKind kind = BackupKind::Manual);
    /// Path of an encrypted export of the workspace.
    QString exported();
    /// Every row of every table of the catalogue, as SQLite itself writes its values.
    static QByteArray dump(const QString& path);
    /// The bytes of everything in the folder, by name.
    QByteArray digest() const;
    static void runSql(const QString& path, const QString& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeClock m_clock { instantFromMs(1'767'225'600'000) };
    const std::atomic_bool m_goOn = false;
};

} // namespace clara::test
