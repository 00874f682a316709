// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/audit_keeper.h"
#include "engine/backup_keeper.h"
#include "engine/engine_config.h"
#include "engine/probe.h"
#include "engine/publication_worker.h"
#include "engine/reconciler.h"
#include "engine/run_planner.h"
#include "engine/run_worker.h"
#include "engine/secret_keeper.h"
#include "engine/task_scope.h"
#include "pipeline/executor.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace clara::engine {

/// What an engine is made of; built in the engine's thread.
struct EngineParts {
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<LanguageModelSource> models;
    std::unique_ptr<PublisherSource> publishers;
    Backups* backups = nullptr; ///< null: this workspace is not backed up; outlives the engine
    AuditParts audit {};
    SecretSealing* sealing = nullptr; ///< null: secrets are not shared; outlives the engine
};

/// The only loop: plans, claims, publishes, looks, against the wall clock. Lives in the engine
/// thread; must not be destroyed before `stopped()` was emitted.
class Engine : public QObject {
    Q_OBJECT
public:
    Engine(Store& store, const Clock& clock, EngineConfig config, EngineParts parts,
        std::unique_ptr<Probe> probe);

    /// Recovers what an earlier process left behind, then works. `started()` follows.
    void start();
    /// Stops claiming, cancels what is in flight and emits `stopped()` when all of it ended, at the
    /// latest after `EngineConfig::stopLimit`; what still hangs then is fenced by the next start.
    void stop();
    /// True when all coroutines ended, so that destroying is safe.
    bool isQuiet() const { return m_scope.isEmpty(); }

    QCoro::Task<Result<Account>> checkAccount(AccountId id);
    QCoro::Task<Completion> generate(
        ModelConnectionId model, QString prompt, bool stream, DeltaSink sink);

Q_SIGNALS:
    void started();
    void stopped();
    /// Nothing is in flight and nothing is due; `next` is when something will be (null: nothing
    /// planned).
    void idle(std::optional<clara::Instant> next);
    /// A pass failed; the engine goes on. Shown in the status strip.
    void troubled(const QString& message);
    /// This workspace is not to be worked on, for example because it was moved; nothing more
    /// happens until a new start.
    void refused(const QString& reason);

private:
    /// When the next run and the next publication are due.
    struct DueRows {
        std::optional<Instant> run {};
        std::optional<Instant> publication {};
        QString refusal {}; ///< empty: go on
    };
    static Result<DueRows> readDue(UnitOfWork& work);
    static Result<QString> readRefusal(UnitOfWork& work);
    QCoro::Task<bool> isRefused();
    void refuse(const QString& reason);
    QCoro::Task<> recoverThenRun();
    QCoro::Task<> recoverAbandoned();
    QCoro::Task<> pass();
    QCoro::Task<> extendLeases();
    QCoro::Task<> beat();
    QCoro::Task<> leave();
    void wake();
    void keepBackups();
    void keepAudit();
    void keepSecrets();
    void noticeClockJump();
    void finishStop();

    Store& m_store;
    const Clock& m_clock;
    EngineConfig m_config;
    EngineParts m_parts;
    std::unique_ptr<Probe> m_probe;
    CancelSource m_cancel;
    TaskScope m_scope;
    pipeline::Meter m_meter;
    pipeline::PostExecutor m_executor;
    RunPlanner m_planner;
    RunWorker m_runs;
    PublicationWorker m_publications;
    Reconciler m_reconciler;
    std::unique_ptr<BackupKeeper> m_backups; ///< null without backups
    std::unique_ptr<AuditKeeper> m_audit;
    std::unique_ptr<SecretKeeper> m_secrets;
    QTimer m_tick;
    QTimer m_soon;
    QTimer m_stopTimer;
    bool m_running = false;
    bool m_passing = false;
    bool m_again = false;
    bool m_stopping = false;
    bool m_stopDone = false;
    Instant m_lastWall {};
    milliseconds m_lastMonotonic { 0 };
    milliseconds m_passedAt { std::chrono::hours(-1) };
    Instant m_leasesExtended {};
    Instant m_recovered {};
    Instant m_beaten {};
};

} // namespace clara::engine

Q_DECLARE_METATYPE(std::optional<clara::Instant>)
