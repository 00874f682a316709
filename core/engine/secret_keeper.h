// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_token.h"
#include "base/clock.h"
#include "engine/task_scope.h"
#include "ports/secret_sealing.h"
#include "ports/store.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

namespace clara::engine {

/// Keeps the secrets of a shared workspace readable by exactly those who may: after every change of
/// members, keys or secrets, and once an hour, it has what is missing sealed and what is stale
/// removed. Has no timer: whoever owns it ticks it. Engine thread.
class SecretKeeper final : public QObject {
    Q_OBJECT
public:
    /// `sealing` null: this workspace has no shared secrets. It outlives the keeper.
    SecretKeeper(Store& store, const Clock& clock, SecretSealing* sealing, TaskScope& scope,
        CancelToken cancel);
    /// Starts at most one run; comes back at once.
    void tick();

Q_SIGNALS:
    /// One sentence, once per trouble and not at every try.
    void troubled(const QString& message);
    /// A run ended.
    void rested();

private:
    QCoro::Task<> work();
    void finish(const Result<SealingReport>& done);

    const Clock& m_clock;
    SecretSealing* const m_sealing;
    TaskScope& m_scope;
    const CancelToken m_cancel;
    bool m_busy = false;
    bool m_changed = true; ///< since the last run; what happened before it lived it does not know
    std::optional<Instant> m_lookedAt {};
    std::optional<Instant> m_failedAt {};
    QSet<QString> m_told {}; ///< troubles of the last run
};

} // namespace clara::engine
