// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace clara {

/// Asks running work to stop. Copies share one state; a default-made token is never cancelled.
/// Used on the engine thread only: handlers run synchronously in `CancelSource::cancel()`.
class CancelToken {
public:
    CancelToken() = default;
    bool isCancelled() const;
    /// Calls `handler` once when cancelled (at once if it already is). The returned handle
    /// unsubscribes when destroyed, so a handler never outlives what it captures.
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> handler) const;

private:
    friend class CancelSource;
    struct State;
    std::shared_ptr<State> m_state; // shared: source and every copy of the token look at one flag
};

/// The side that cancels. Cancels on destruction too, so that no work outlives its owner.
class CancelSource {
public:
    CancelSource();
    ~CancelSource();
    Q_DISABLE_COPY_MOVE(CancelSource)
    CancelToken token() const { return m_token; }
    void cancel();

private:
    CancelToken m_token;
};

} // namespace clara
