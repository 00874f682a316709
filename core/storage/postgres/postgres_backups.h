// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/backups.h"
#include "storage/postgres/postgres_address.h"
#include "storage/postgres/postgres_dialect.h"

#include <QThreadPool>

#include <mutex>

namespace clara::storage {

/// The backups of a shared workspace, on a shelf of this computer. Owners of everything may make
/// them, because others do not see all rows. Each piece of work opens a connection of its own, on
/// one thread of its own; the destructor waits for the one under way.
class PostgresBackups final : public Backups {
public:
    struct Setup {
        PostgresAddress address {};
        SecretPtr password {}; ///< null: from the file that PGPASSFILE names
        QString shelf {}; ///< as backup_shelf.h takes the path of a workspace
    };
    PostgresBackups(Setup setup, const Clock& clock);
    ~PostgresBackups() override;
    Q_DISABLE_COPY_MOVE(PostgresBackups)

    Future<Backup> make(BackupKind kind) override;
    /// Whose turn it is stands in the settings of the workspace, by the clock of the database.
    Future<Backup> makeInTurn(BackupKind kind) override;
    Future<BackupOverview> overview() override;
    Future<BackupContents> exportTo(QString file, SecretPtr passphrase) override;
    Future<RestorePreview> preview(QString file, SecretPtr passphrase) override;
    Future<RestoreReport> restoreTo(QString file, SecretPtr passphrase, QString target) override;

private:
    Result<std::unique_ptr<SqlSession>> connect();
    Result<Backup> makeNow(BackupKind kind);
    Result<Backup> takeTurnAndMake(BackupKind kind);
    Result<Backup> remember(Result<Backup> made);

    const Setup m_setup;
    const Clock& m_clock;
    const PostgresDialect m_dialect;
    std::atomic_bool m_abort = false;
    std::mutex m_mutex;
    QString m_problem; ///< under m_mutex: of the last one, empty when it succeeded
    QThreadPool m_pool;
};

} // namespace clara::storage
