// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace clara::ui {

/// Calls `done` on the thread of `context` when the answer is there; never after `context` died.
/// A watcher, not QFuture::then: that one asserts in Qt 6.4 when its context died before the
/// answer.
template <class T>
void onAnswer(QObject* context, Future<T> future, std::function<void(Result<T>)> done)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                done(watcher->future().result());
            else
                done(std::unexpected(Error { ErrorKind::Cancelled, {} }));
        });
    watcher->setFuture(std::move(future));
}

/// Runs one question after the other for a page and hands out only the answer to the newest, so
/// that a slow old answer never overwrites a new one. Lives on the UI thread; answers stop when it
/// or its context dies.
template <class T> class Latest {
public:
    explicit Latest(QObject* context)
        : m_context(context)
    {
    }
    ~Latest() { drop(); }
    Q_DISABLE_COPY_MOVE(Latest)

    void run(Future<T> future, std::function<void(Result<T>)> done)
    {
        const quint64 turn = ++*m_turn;
        m_waiting = true;
        onAnswer<T>(m_context, std::move(future),
            [this, turn, current = m_turn, done = std::move(done)](Result<T> result) {
                if (*current != turn) // also when *this* is gone
                    return;
                m_waiting = false;
                done(std::move(result));
            });
    }
    /// Forgets what is under way.
    void drop()
    {
        ++*m_turn;
        m_waiting = false;
    }
    bool isWaiting() const { return m_waiting; }

private:
    QObject* m_context;
    std::shared_ptr<quint64> m_turn
        = std::make_shared<quint64>(0); ///< shared: outlives this in late answers
    bool m_waiting = false;
};

} // namespace clara::ui
