// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/engine_control.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <mutex>

namespace clara::session {

/// Owns the engine's thread. The engine and everything it uses are built and destroyed in that
/// thread.
class EngineHost final : public EngineControl {
    Q_OBJECT
public:
    using PartsFactory = std::function<engine::EngineParts()>;
    using ProbeFactory = std::function<std::unique_ptr<engine::Probe>()>;

    EngineHost(Store& store, const Clock& clock, engine::EngineConfig config, PartsFactory parts,
        ProbeFactory probe);
    /// Stops first, waiting at most stopLimit + 1 s.
    ~EngineHost() override;

    EngineState state() const override { return m_state; }
    void start() override;
    Future<bool> stop() override;
    Future<Account> checkAccount(AccountId account) override;
    Future<Completion> generate(GenerateRequest request) override;
    /// Whoever asks for models and accounts from now on is asked for their role first. Call before
    /// the first of them.
    void actAs(const Member& actor) { m_actor = actor; }
    QThread& thread() { return m_thread; }

Q_SIGNALS:
    /// Nothing in flight, nothing due before `next`; from the engine thread.
    void idle(std::optional<clara::Instant> next);
    void troubled(const QString& message);
    /// The engine does not run on this workspace, and why.
    void refused(const QString& reason);

private:
    void ensureThread();
    void setState(EngineState state);
    template <class T, class Make> Future<T> inEngine(Make make);
    template <class T, class Ask, class Make> Future<T> askedInEngine(Ask ask, Make make);

    Store& m_store;
    const Clock& m_clock;
    engine::EngineConfig m_config;
    PartsFactory m_makeParts;
    ProbeFactory m_makeProbe;
    std::optional<Member> m_actor {}; ///< nothing: not asked
    QThread m_thread;
    std::mutex m_threadMutex; ///< only one caller may start the thread
    QObject* m_context = nullptr; ///< lives in the engine thread; dies with it
    engine::Engine* m_engine = nullptr; ///< touched in the engine thread only
    std::atomic<EngineState> m_state = EngineState::Stopped;
};

} // namespace clara::session
