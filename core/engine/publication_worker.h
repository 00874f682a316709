// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "engine/probe.h"
#include "engine/task_scope.h"
#include "ports/publisher.h"
#include "ports/store.h"

namespace clara::engine {

/// Takes approved publications to their networks: claim, prepare, commit the intent, send once,
/// commit the outcome. The only place that sends. Engine thread; owned by the engine until its
/// scope is empty.
class PublicationWorker {
public:
    PublicationWorker(Store& store, const Clock& clock, const EngineConfig& config,
        PublisherSource& publishers, Probe& probe, TaskScope& scope, CancelToken token);

    QCoro::Task<Result<int>> claim();
    int inFlight() const { return int(m_held.size()); }
    /// What is in flight: the rows whose leases are to be made longer.
    const QList<PublicationId>& held() const { return m_held; }

private:
    struct Job {
        Publication publication;
        Account account;
        milliseconds claimedAt { 0 };
    };
    QCoro::Task<> publish(Publication publication);
    QCoro::Task<Result<Account>> accountFor(Publication publication);
    QCoro::Task<Status> commitIntent(
        std::shared_ptr<PreparedSend> prepared, std::shared_ptr<PublishAttempt> attempt);
    QCoro::Task<> settleReport(PreparedSend prepared, PublishAttempt attempt, SendReport report);
    QCoro::Task<> giveBack(Publication publication, Error error);
    QCoro::Task<> storeAccount(Account account);

    Store& m_store;
    const Clock& m_clock;
    const EngineConfig& m_config;
    PublisherSource& m_publishers;
    Probe& m_probe;
    TaskScope& m_scope;
    CancelToken m_token;
    QList<PublicationId> m_held;
};

} // namespace clara::engine
