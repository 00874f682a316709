// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/job_queue.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

Error closedError()
{
    return { ErrorKind::Cancelled,
        QCoreApplication::translate(
            "clara::Storage", "The workspace is being closed. Nothing was changed."),
        {}, {}, {} };
}

Error fullError()
{
    return { ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "The workspace does not keep up with what is asked of it. Nothing was changed. Wait a "
            "moment and try "
            "again."),
        QStringLiteral("storage queue is full"), {}, {} };
}

} // namespace

void JobQueue::push(std::unique_ptr<StorageJob> job)
{
    Error refusal;
    bool accepted = false;
    {
        const std::lock_guard lock(m_mutex);
        accepted = !m_closed && m_jobs.size() < m_limit;
        if (accepted)
            m_jobs.push_back(std::move(job));
        else
            refusal = m_closed ? closedError() : fullError();
    }
    if (accepted)
        m_changed.notify_one(); // after the lock, or the thread wakes up to wait for it
    else
        job->fail(refusal);
}

std::vector<std::unique_ptr<StorageJob>> JobQueue::popSome(size_t most)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    std::vector<std::unique_ptr<StorageJob>> jobs;
    while (!m_jobs.empty() && jobs.size() < most) {
        jobs.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    return jobs;
}

void JobQueue::pause(milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    const auto end = std::chrono::steady_clock::now() + duration;
    // New jobs notify as well: only closing ends the pause early.
    m_changed.wait_until(lock, end, [this] { return m_closed; });
}

void JobQueue::close()
{
    std::deque<std::unique_ptr<StorageJob>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        waiting.swap(m_jobs);
        m_changed.notify_all();
    }
    for (const auto& job : waiting)
        job->fail(closedError());
}

} // namespace clara::storage
