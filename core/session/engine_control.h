// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "ports/language_model.h"
#include "ports/publisher.h"

#include <QObject>

namespace clara::session {

enum class EngineState { Stopped, Starting, Running, Stopping };

struct GenerateRequest {
    ModelConnectionId model {}; ///< null: the default
    QString prompt {};
    bool stream = false;
    DeltaSink sink {}; ///< called on the engine thread
};

/// What the window and the command line may ask of the engine. Callable from any thread.
class EngineControl : public QObject {
    Q_OBJECT
public:
    virtual EngineState state() const = 0;
    virtual void start() = 0;
    /// Stops claiming, finishes or fences what is in flight; answered within 5 s.
    virtual Future<bool> stop() = 0;
    /// Signs in to the account, stores what it learned and returns it.
    virtual Future<Account> checkAccount(AccountId account) = 0;
    /// One metered call outside any client.
    virtual Future<Completion> generate(GenerateRequest request) = 0;

Q_SIGNALS:
    void stateChanged(clara::session::EngineState state);
};

} // namespace clara::session
