// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"

#include <QSemaphore>

#include <memory>
#include <optional>

namespace clara {

/// Waits on a thread that has nothing else to do; nothing when no answer came in time, so that
/// nobody hangs for ever. Never on the UI or the engine thread.
template <class T> std::optional<Result<T>> answerWithin(Future<T> future, milliseconds limit)
{
    struct Answer {
        QSemaphore ready;
        std::optional<Result<T>> value;
    };
    // Shared: the answer may come after the wait was given up.
    const auto answer = std::make_shared<Answer>();
    future.then(QtFuture::Launch::Sync, [answer](Result<T> value) {
        answer->value.emplace(std::move(value));
        answer->ready.release();
    });
    if (!answer->ready.tryAcquire(1, int(limit.count())))
        return std::nullopt;
    return std::move(*answer->value);
}

} // namespace clara
