// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace clara::storage {

/// Jobs on their way to storage threads, first come first served, bounded. Thread-safe. Jobs are
/// answered outside its lock, because an answer may run code that asks for more.
class JobQueue {
public:
    explicit JobQueue(int limit)
        : m_limit(size_t(limit))
    {
    }
    /// Answers the job at once when the queue is full (Storage) or closed (Cancelled).
    void push(std::unique_ptr<StorageJob> job);
    /// Waits for a job and takes those along that wait behind it, `most` at most; empty once the
    /// queue is closed.
    std::vector<std::unique_ptr<StorageJob>> popSome(size_t most);
    /// Waits, less when the queue is closed meanwhile.
    void pause(milliseconds duration);
    /// Takes nothing more and answers everything that waits with Cancelled. May be called again.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<StorageJob>> m_jobs;
    const size_t m_limit;
    bool m_closed = false;
};

} // namespace clara::storage
