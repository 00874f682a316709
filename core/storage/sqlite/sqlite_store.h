// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/store.h"
#include "storage/sql/storage_thread.h"
#include "storage/sqlite/workspace_lock.h"

namespace clara::storage {

struct SqliteOptions {
    QString path {};
    int readers = 2; ///< reader threads, 1 to 8
    milliseconds busyTimeout { 2000 }; ///< how long a statement waits for a lock of another program
    bool fullSync = true; ///< each commit reaches the disk; a bench may do without
    milliseconds artificialDelay { 0 }; ///< added to every read and write, for benches
    int queueLimit = 10000; ///< jobs that may wait, per queue
    milliseconds lockWait { 0 }; ///< how long to wait for another owner to go
    const Clock* clock = nullptr; ///< outlives the store; null: the system's
};

/// A workspace in one SQLite file: one writer thread, a few readers. Owns the file: no other
/// process and no second store of this process may open it meanwhile. Owned by `app/composition`;
/// the destructor closes.
class SqliteStore final : public Store {
    Q_OBJECT
public:
    /// Opens or creates the workspace; blocks for its locks, checks and migrations. Refusals change
    /// nothing and say in one sentence what is wrong.
    static Result<std::unique_ptr<SqliteStore>> create(SqliteOptions options);
    ~SqliteStore() override;

    /// Answers what waits with Cancelled, lets running jobs end, closes the file and gives up
    /// ownership. Storage when that takes longer than `limit`: the destructor then waits for the
    /// rest.
    Status close(milliseconds limit);

    QString displayName() const override { return m_displayName; }
    QString placeWarning() const override { return m_placeWarning; }
    bool isShared() const override { return false; }

protected:
    void enqueue(Access access, std::unique_ptr<StorageJob> job) override;

private:
    SqliteStore(SqliteOptions options, std::unique_ptr<WorkspaceLock> lock);
    Status open();
    Result<std::unique_ptr<SqlSession>> openWriter();
    void beforeWriterCloses(SqlSession& session);
    void waitForReaders();

    const SqliteOptions m_options;
    const SystemClock m_systemClock;
    const Clock& m_clock;
    const QString m_displayName;
    const QString m_placeWarning;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::atomic_bool m_abort = false;
    JobQueue m_reads;
    JobQueue m_writes;
    std::vector<std::unique_ptr<StorageThread>> m_readers;
    std::unique_ptr<StorageThread> m_writer;
};

} // namespace clara::storage
