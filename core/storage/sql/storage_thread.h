// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/job_queue.h"
#include "storage/sql/sql_session.h"
#include "storage/sql/sql_unit_of_work.h"
#include "storage/sql/transaction.h"

#include <QThread>

#include <future>
#include <vector>

namespace clara::storage {

/// One thread with one connection: opens it, works through the queue, closes it, all in this
/// thread. A connection that was lost is opened again for the next job.
class StorageThread final : public QThread {
public:
    struct Setup {
        QString name {}; ///< of the thread and, as a prefix, of its connection
        Transaction::Mode mode = Transaction::Mode::Read;
        milliseconds delay { 0 }; ///< added to every job, to play a slow database in benches
        std::function<Result<std::unique_ptr<SqlSession>>()> open {};
        std::function<void(Entities)> committed {}; ///< after each commit that touched something
        std::function<void(SqlSession&)> closing {}; ///< before the connection goes
        int together = 1; ///< jobs that may share a transaction when they wait behind each other;
                          ///< each is undone alone, and all are answered after the commit
        int repeats = 0; ///< how often a job is run again when the database asks for it
    };

    StorageThread(Setup setup, JobQueue& queue);
    /// The queue must be closed before.
    ~StorageThread() override;
    /// Starts the thread and waits until its connection is open.
    Status open();

protected:
    void run() override;

private:
    /// The connection and the repositories over it.
    struct Connection {
        explicit Connection(std::unique_ptr<SqlSession> opened)
            : session(std::move(opened))
            , unit(*session)
        {
        }
        std::unique_ptr<SqlSession> session;
        SqlUnitOfWork unit;
    };
    Status connect();
    Status attempt(StorageJob& job);
    StorageJob::Runs runs() const
    {
        return m_setup.repeats > 0 ? StorageJob::Runs::MayRepeat : StorageJob::Runs::Once;
    }
    void work();
    void doOne(StorageJob& job);
    void doTogether(std::vector<std::unique_ptr<StorageJob>> jobs);
    void announce();

    const Setup m_setup;
    JobQueue& m_queue;
    std::promise<Status> m_opened;
    std::unique_ptr<Connection> m_connection; // made and ended in this thread
    std::optional<Error>
        m_refusal; // why it could not be opened again, and until when that is believed
    std::chrono::steady_clock::time_point m_refusedUntil {};
};

} // namespace clara::storage
