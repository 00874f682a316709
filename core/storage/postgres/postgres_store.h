// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/store.h"
#include "storage/postgres/postgres_listener.h"
#include "storage/postgres/postgres_schema.h"
#include "storage/sql/storage_thread.h"

namespace clara::storage {

struct PostgresOptions {
    PostgresAddress address {};
    PostgresPurpose purpose = PostgresPurpose::Open;
    std::shared_ptr<const Secret> password {}; ///< null: from the file that PGPASSFILE names
    int readers = 2; ///< reader threads, 1 to 8
    int repeats = 12; ///< how often work is run again that got into the way of others
    int queueLimit = 10000; ///< jobs that may wait, per queue
    milliseconds connectTimeout { 5000 };
    milliseconds statementTimeout { 30000 };
    milliseconds lookInterval { 4000 }; ///< how often the number of changes is looked at
    LeaseClock leaseClock = LeaseClock::Database;
    const Clock* clock = nullptr; ///< outlives the store; null: the system's
    BeforeUpdate beforeUpdate {}; ///< makes the backup; empty: none is made
};

/// A workspace in one schema of a PostgreSQL database that several computers share. One writer
/// thread, so that writes of this program happen in the order in which they were asked for; several
/// programs write at the same time. A few readers, and one connection that listens. A connection
/// that is lost costs one error per call and is opened again by the next. Owned by
/// `app/composition`; the destructor closes.
class PostgresStore final : public Store {
    Q_OBJECT
public:
    /// Blocks until everything is open. Refusals change nothing and say in one sentence what is
    /// wrong.
    static Result<std::unique_ptr<PostgresStore>> create(PostgresOptions options);
    ~PostgresStore() override;

    /// Answers what waits with Cancelled and lets running jobs end. Storage when that takes longer
    /// than `limit`: the destructor then waits for the rest.
    Status close(milliseconds limit);

    QString displayName() const override { return m_options.address.displayName(); }
    QString placeWarning() const override { return {}; }
    bool isShared() const override { return true; }

protected:
    void enqueue(Access access, std::unique_ptr<StorageJob> job) override;

private:
    explicit PostgresStore(PostgresOptions options);
    Status open();
    Result<std::unique_ptr<SqlSession>> openAs(const QString& role, PostgresPurpose purpose);
    std::unique_ptr<StorageThread> makeThread(const QString& role, Transaction::Mode mode);

    const PostgresOptions m_options;
    const SystemClock m_systemClock;
    const Clock& m_clock;
    const PostgresVoice m_voice;
    const PostgresDialect m_dialect;
    std::atomic_bool m_abort = false;
    JobQueue m_reads;
    JobQueue m_writes;
    std::vector<std::unique_ptr<StorageThread>> m_threads;
    std::unique_ptr<PostgresListenerThread> m_listener;
};

} // namespace clara::storage
