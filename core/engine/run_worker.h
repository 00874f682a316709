// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "engine/task_scope.h"
#include "pipeline/executor.h"

#include <QHash>

namespace clara::engine {

/// Claims due runs and executes them, one lane per client. Engine thread; owned by the engine until its
/// scope is empty.
class RunWorker {
public:
    RunWorker(Store& store, const Clock& clock, const EngineConfig& config, pipeline::Executor& executor,
        TaskScope& scope, CancelToken token);

    /// Claims what is due and starts it; returns how many it started.
    QCoro::Task<Result<int>> claim();
    int inFlight() const { return m_inFlight; }

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
    int m_inFlight = 0;
};

} // namespace clara::engine
