// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QFutureWatcher>

namespace clara::session {

/// Calls `handler(const Result<T>&)` on the thread of `context` when the answer is there, and never
/// once `context` is gone. Call it on that thread. `QFuture::then(context, …)` of Qt 6.4 cannot be
/// used for this: it invokes a null object when the context died first.
template <class T, class Handler>
void whenAnswered(Future<T> future, QObject* context, Handler handler)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context); // dies with the context
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace clara::session
