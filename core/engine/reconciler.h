// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "engine/probe.h"
#include "engine/task_scope.h"
#include "ports/publisher.h"
#include "ports/store.h"

namespace clara::engine {

/// Looks on the network for publications whose outcome is unknown. Found: published. Proved absent
/// where repeating is a no-op: queued again with the same keys. Otherwise, after the last look, a
/// person decides.
class Reconciler {
public:
    Reconciler(Store& store, const Clock& clock, const EngineConfig& config,
        PublisherSource& publishers, Probe& probe, TaskScope& scope, CancelToken token);

    QCoro::Task<Result<int>> claim();
    int inFlight() const { return int(m_held.size()); }
    /// What is in flight: the rows whose leases are to be made longer.
    const QList<PublicationId>& held() const { return m_held; }

private:
    QCoro::Task<> look(Publication publication);
    QCoro::Task<> store(Publication publication, PublishAttempt attempt, bool settled);

    Store& m_store;
    const Clock& m_clock;
    const EngineConfig& m_config;
    PublisherSource& m_publishers;
    Probe& m_probe;
    TaskScope& m_scope;
    CancelToken m_token;
    QList<PublicationId> m_held;
};

/// What a look means for the publication; pure. Returns the events to apply, in order.
QList<PublicationEvent> judgeSighting(Publication& publication, const SightingReport& report,
    bool repeatIsNoOp, const QList<milliseconds>& lookDelays, Instant now);

} // namespace clara::engine
