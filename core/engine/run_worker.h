// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "engine/task_scope.h"
#include "pipeline/executor.h"

#include <QHash>

namespace clara::engine {

/// Claims due runs and executes them, one lane per client. Engine thread; owned by the engine until
/// its scope is empty.
class RunWorker {
public:
    RunWorker(Store& store, const Clock& clock, const EngineConfig& config,
        pipeline::Executor& executor, TaskScope& scope, CancelToken token);

    /// Claims what is due and starts it; returns how many it started.
    QCoro::Task<Result<int>> claim();
    int inFlight() const { return int(m_held.size()); }
    /// What is in flight: the rows whose leases are to be made longer.
    const QList<RunId>& held() const { return m_held; }

private:
    QCoro::Task<> execute(Run run);
    QCoro::Task<Result<pipeline::RunInputs>> begin(Run run);
    QCoro::Task<Status> recordStep(RunStep step);
    QCoro::Task<> finish(Run run, pipeline::ExecutionResult result);
    QCoro::Task<> fail(Run run, Error error);

    Store& m_store;
    const Clock& m_clock;
    const EngineConfig& m_config;
    pipeline::Executor& m_executor;
    TaskScope& m_scope;
    CancelToken m_token;
    QHash<ClientId, int> m_busy;
    QList<RunId> m_held;
};

} // namespace clara::engine
