// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/language_model.h"
#include "ports/store.h"

namespace clara::pipeline {

/// On whose behalf a model is called.
struct CallPurpose {
    ClientId client {}; ///< null: outside any client
    RunId run {};
    QString purpose {}; ///< step name or verb
};

struct MeteredCompletion {
    Completion completion {};
    std::optional<qint64> costMicroUsd {}; ///< nothing: unknown
};

/// The one way to a model: checks the client's month, calls, prices and records. Budgets will
/// reserve here. Engine thread; lives as long as the engine.
class Meter {
public:
    Meter(Store& store, const Clock& clock, LanguageModelSource& models);

    /// A client whose known spending of the month reached its budget gets Rejected without a call;
    /// local models are never refused. A record that cannot be stored is logged and fails the call.
    QCoro::Task<MeteredCompletion> complete(ModelConnection connection, CompletionRequest request,
        CallPurpose purpose, CancelToken token, DeltaSink sink);

private:
    QCoro::Task<Status> checkBudget(ModelConnection connection, CallPurpose purpose);
    QCoro::Task<Result<std::optional<qint64>>> record(
        ModelConnection connection, Completion completion, CallPurpose purpose);

    Store& m_store;
    const Clock& m_clock;
    LanguageModelSource& m_models;
};

} // namespace clara::pipeline
