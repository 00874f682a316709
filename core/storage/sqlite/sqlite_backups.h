// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/backups.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace clara::storage {

/// The backups of the SQLite workspace that this process owns, on one thread of its own. Made after
/// the store and destroyed before it; the destructor waits for the piece of work under way.
class SqliteBackups final : public Backups {
public:
    SqliteBackups(QString workspacePath, const Clock& clock);
    ~SqliteBackups() override;
    Q_DISABLE_COPY_MOVE(SqliteBackups)

    Future<Backup> make(BackupKind kind) override;
    Future<BackupOverview> overview() override;
    Future<BackupContents> exportTo(QString file, SecretPtr passphrase) override;
    Future<RestorePreview> preview(QString file, SecretPtr passphrase) override;
    Future<RestoreReport> restoreTo(QString file, SecretPtr passphrase, QString target) override;

private:
    Result<Backup> makeNow(BackupKind kind);

    const QString m_path;
    const Clock& m_clock;
    std::atomic_bool m_abort = false;
    std::mutex m_mutex;
    QString m_problem; ///< under m_mutex: of the last one, empty when it succeeded
    QThreadPool m_pool;
};

} // namespace clara::storage
