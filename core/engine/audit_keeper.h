// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/anchors.h"
#include "audit/chain.h"
#include "base/cancel_token.h"
#include "base/clock.h"
#include "engine/task_scope.h"
#include "ports/store.h"

#include <QCoroTask>
#include <QObject>

namespace clara::engine {

/// What sealing needs besides the storage.
struct AuditParts {
    SecretStore* secrets
        = nullptr; ///< null: this workspace is not sealed here; outlives the engine
    QString anchorFile {}; ///< outside of the database
};

/// Seals what was added to the history, in batches that nobody waits for: events and heads are read
/// in a transaction that only reads, signed outside of any, and the seals are inserted by one that
/// reads nothing. Once a day it writes where every chain ends into the anchor file. Has no timer:
/// whoever owns it ticks it. Engine thread.
class AuditKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int batchSize = 200;

    AuditKeeper(
        Store& store, const Clock& clock, AuditParts parts, TaskScope& scope, CancelToken cancel);
    /// Starts at most one round; comes back at once.
    void tick();

Q_SIGNALS:
    /// One sentence, once per kind of trouble and not at every try.
    void troubled(const QString& message);
    /// A round ended; the chains hold everything that was committed before it began, unless there
    /// was trouble.
    void rested();

private:
    enum class Round { Done, Again };
    QCoro::Task<> work();
    QCoro::Task<Result<Round>> sealBatch(std::optional<Instant> since);
    QCoro::Task<Status> findKey();
    QCoro::Task<Result<SecretRef>> makeKey();
    QCoro::Task<Status> anchor();
    void finish(const Status& done);

    Store& m_store;
    const Clock& m_clock;
    const AuditParts m_parts;
    TaskScope& m_scope;
    const CancelToken m_cancel;
    std::optional<audit::AuditKey> m_key;
    bool m_busy = false;
    bool m_changed = true; ///< since the last round; what happened before it lived it does not know
    std::optional<Instant> m_lookedAt {}; ///< the last look at the whole history
    std::optional<audit::AuditAnchor> m_lastAnchor {};
    bool m_anchorsRead = false;
    std::optional<Instant> m_failedAt {};
    QString m_trouble {}; ///< what was told already
};

} // namespace clara::engine
