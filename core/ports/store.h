// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "ports/change_feed.h"
#include "ports/unit_of_work.h"

#include <QObject>

#include <functional>
#include <memory>

namespace clara {

/// One piece of work on a storage thread, in one transaction. Exactly one of `finish` and `fail` is
/// called after `run`, once the transaction is durable or gone; only `fail` when it never ran.
class StorageJob {
public:
    /// MayRepeat: the work keeps what it captured as it was, because the database may ask for it
    /// again.
    enum class Runs { Once, MayRepeat };
    virtual ~StorageJob() = default;
    /// False: roll back.
    virtual bool run(UnitOfWork& work, Runs runs) = 0;
    virtual void finish() = 0;
    virtual void fail(const Error& error) = 0;
};

/// The workspace's storage. `read` runs on one of the reader threads, `write` on a writer thread;
/// the function is the only place where SQL runs and sees one transaction. It changes nothing
/// outside: a database that several computers share may ask for it again. Callable from any thread;
/// the future is always finished, with Cancelled at shutdown. Queues are bounded: a full one
/// answers Storage at once.
class Store : public QObject {
    Q_OBJECT
public:
    template <class T> Future<T> read(std::function<Result<T>(UnitOfWork&)> work)
    {
        return submit<T>(Access::Read, std::move(work));
    }
    template <class T> Future<T> write(std::function<Result<T>(UnitOfWork&)> work)
    {
        return submit<T>(Access::Write, std::move(work));
    }

    /// Where the workspace lies, as shown to the operator ("harbour-lane.clara").
    virtual QString displayName() const = 0;
    /// Something the operator should know about the place ("in a sync folder"), empty otherwise.
    virtual QString placeWarning() const = 0;
    /// Others may work on this workspace at the same time: only what has a lease that is over is
    /// abandoned.
    virtual bool isShared() const = 0;

Q_SIGNALS:
    /// After each commit: which kinds of rows it touched. Emitted on a storage thread; commits of
    /// others are told too where the workspace is shared.
    void changed(clara::Entities entities);

protected:
    enum class Access { Read, Write };
    virtual void enqueue(Access access, std::unique_ptr<StorageJob> job) = 0;

private:
    template <class T> class Job final : public StorageJob {
    public:
        explicit Job(std::function<Result<T>(UnitOfWork&)> work)
            : m_work(std::move(work))
        {
            m_promise.start();
        }
        Future<T> future() { return m_promise.future(); }
        bool run(UnitOfWork& work, Runs runs) override
        {
            m_result.reset();
            if (runs == Runs::MayRepeat)
                m_result.emplace(std::function(m_work)(work));
            else
                m_result.emplace(m_work(work));
            return m_result->has_value();
        }
        void finish() override { answer(std::move(*m_result)); }
        void fail(const Error& error) override
        {
            // The work's own error says more than that its transaction was rolled back.
            if (m_result && !m_result->has_value())
                answer(std::move(*m_result));
            else
                answer(std::unexpected(error));
        }

    private:
        void answer(Result<T> result)
        {
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
        std::function<Result<T>(UnitOfWork&)> m_work;
        std::optional<Result<T>> m_result;
        QPromise<Result<T>> m_promise;
    };

    template <class T> Future<T> submit(Access access, std::function<Result<T>(UnitOfWork&)> work)
    {
        auto job = std::make_unique<Job<T>>(std::move(work));
        auto future = job->future();
        enqueue(access, std::move(job));
        return future;
    }
};

} // namespace clara
