// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/job_queue.h"
#include "storage/sql/sql_session.h"
#include "storage/sql/transaction.h"

#include <QThread>

#include <future>

namespace clara::storage {

/// One thread with one connection: opens it, works through the queue, closes it, all in this
/// thread.
class StorageThread final : public QThread {
public:
    struct Setup {
        QString name{}; ///< of the thread and, as a prefix, of its connection
        Transaction::Mode mode = Transaction::Mode::Read;
        milliseconds delay{ 0 }; ///< added to every job, to play a slow database in benches
        std::function<Result<std::unique_ptr<SqlSession>>()> open{};
        std::function<void(Entities)> committed{}; ///< after each commit that touched something
        std::function<void(SqlSession&)> closing{}; ///< before the connection goes
    };

    StorageThread(Setup setup, JobQueue& queue);
    /// The queue must be closed before.
    ~StorageThread() override;
    /// Starts the thread and waits until its connection is open.
    Status open();

protected:
    void run() override;

private:
    void work(SqlSession& session);

    const Setup m_setup;
    JobQueue& m_queue;
    std::promise<Status> m_opened;
};

} // namespace clara::storage
