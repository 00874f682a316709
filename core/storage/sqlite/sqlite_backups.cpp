// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_backups.h"

#include "base/logging.h"
#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_restore.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace clara::storage {

SqliteBackups::SqliteBackups(QString workspacePath, const Clock& clock)
    : m_path(QFileInfo(workspacePath).canonicalFilePath()) // as the store calls it
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("clara-backups"));
}

SqliteBackups::~SqliteBackups()
{
    m_abort = true;
    m_pool.waitForDone();
}

Result<Backup> SqliteBackups::makeNow(BackupKind kind)
{
    auto made = backUpWorkspaceFile(m_path, kind, m_clock.now(), m_abort);
    if (!made && made.error().kind == ErrorKind::Cancelled)
        return made; // the program ends: no trouble
    const std::scoped_lock lock(m_mutex);
    m_problem = made ? QString() : made.error().message;
    if (!made)
        logging::storage().error("no backup: {} ({})", made.error().message, made.error().detail);
    return made;
}

Future<Backup> SqliteBackups::make(BackupKind kind)
{
    return QtConcurrent::run(&m_pool, [this, kind] { return makeNow(kind); });
}

Future<BackupOverview> SqliteBackups::overview()
{
    // Not on the pool: a list is there at once while a large backup is being made.
    return QtConcurrent::run([path = m_path, problem = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_problem;
    }()]() -> Result<BackupOverview> {
        return BackupOverview { listBackups(path), backupFolder(path), problem };
    });
}

Future<BackupContents> SqliteBackups::exportTo(QString file, SecretPtr passphrase)
{
    return QtConcurrent::run(&m_pool, [this, file, passphrase]() -> Result<BackupContents> {
        const auto plain = makeNow(BackupKind::Recent);
        if (!plain)
            return std::unexpected(plain.error());
        return exportBackup(
            plain->path, QFileInfo(m_path).fileName(), file, *passphrase, {}, plain->madeAt);
    });
}

Future<RestorePreview> SqliteBackups::preview(QString file, SecretPtr passphrase)
{
    return QtConcurrent::run(&m_pool,
        [this, file, passphrase] { return previewRestore(file, passphrase.get(), m_path); });
}

Future<RestoreReport> SqliteBackups::restoreTo(QString file, SecretPtr passphrase, QString target)
{
    return QtConcurrent::run(&m_pool, [this, file, passphrase, target] {
        return restoreWorkspace(file, passphrase.get(), { target }, m_clock);
    });
}

} // namespace clara::storage
