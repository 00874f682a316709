// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QCoroTask>
#include <QFuture>
#include <QPromise>

namespace clara {

/// Engine-side asynchronous answer; coroutines of this type run on the engine thread only.
/// GCC 12 traps (measured): no co_await inside `?:`, none beside a brace list in the same
/// expression, parameters by value, and never a coroutine member of an object that may die while it
/// is suspended.
template <class T> using Async = QCoro::Task<Result<T>>;

/// Storage and session answers; may be awaited by the engine and continued by pages with
/// `.then(context, …)`.
template <class T> using Future = QFuture<Result<T>>;

/// A future that is already answered.
template <class T> Future<T> readyFuture(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    auto future = promise.future();
    promise.addResult(std::move(value));
    promise.finish();
    return future;
}

} // namespace clara
