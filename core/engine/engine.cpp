// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/logging.h"
#include "engine/recovery.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QUuid>

namespace clara::engine {

using namespace std::chrono_literals;

namespace {

EngineConfig withRunnerId(EngineConfig config)
{
    // Random per process, never the host name: two processes of one machine are two runners.
    if (config.runnerId.isEmpty())
        config.runnerId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    config.tick = std::min<milliseconds>(config.tick, 30s);
    return config;
}

} // namespace

Engine::Engine(
    Store& store, const Clock& clock, EngineConfig config, EngineParts parts, std::unique_ptr<Probe> probe)
    : m_store(store)
    , m_clock(clock)
    , m_config(withRunnerId(std::move(config)))
    , m_parts(std::move(parts))
    , m_probe(probe ? std::move(probe) : std::make_unique<Probe>())
    , m_meter(store, clock, *m_parts.models)
    , m_executor(m_meter, clock)
    , m_planner(store, clock, m_config)
    , m_runs(store, clock, m_config, m_executor, m_scope, m_cancel.token())
    , m_publications(store, clock, m_config, *m_parts.publishers, *m_probe, m_scope, m_cancel.token())
    , m_reconciler(store, clock, m_config, *m_parts.publishers, *m_probe, m_scope, m_cancel.token())
{
    m_tick.setInterval(m_config.tick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        noticeClockJump();
        pass();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(20);
    connect(&m_soon, &QTimer::timeout, this, [this] { pass(); });
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &Engine::finishStop);
    // The change feed is the wake-up call: an approval is published at once, not at the next tick.
    connect(&m_store, &Store::changed, this, [this](Entities entities) {
        if (entities & (Entities(Entity::Schedule) | Entity::Client))
            m_planner.invalidate();
        if (entities & (Entities(Entity::Schedule) | Entity::Client | Entity::Run | Entity::Publication | Entity::Setting))
            wake();
    });
    m_scope.setOnEmpty([this] {
        if (m_stopping)
            QMetaObject::invokeMethod(this, &Engine::finishStop, Qt::QueuedConnection);
    });
}

void Engine::wake()
{
    if (m_running && !m_stopping && !m_soon.isActive())
        m_soon.start();
}

void Engine::noticeClockJump()
{
    const Instant wall = m_clock.now();
    const milliseconds monotonic = m_clock.monotonic();
    if (toMs(m_lastWall) != 0) {
        const milliseconds jump = (wall - m_lastWall) - (monotonic - m_lastMonotonic);
        if (jump > 5s)
            logging::engine().info("the clock moved {} s more than this process ran: woke up or was set", jump.count() / 1000);
        else if (jump < -5s)
            logging::engine().info("the clock went back {} s; nothing fires again", -jump.count() / 1000);
    }
    m_lastWall = wall;
    m_lastMonotonic = monotonic;
}

void Engine::start()
{
    recoverThenRun();
}

QCoro::Task<> Engine::recoverThenRun()
{
    const auto guard = m_scope.enter();
    const Instant now = m_clock.now();
    const milliseconds firstLook = m_config.lookDelays.value(0);
    auto pending = m_store.write<RecoveryReport>([now, firstLook](UnitOfWork& work) {
        // The owner lock says that nobody else is alive on this workspace: every lease is over.
        return recover(work, now, Instant::max(), firstLook);
    });
    const Result<RecoveryReport> report = co_await pending;
    if (!report) {
        logging::engine().error("recovery failed: {} {}", report.error().message, report.error().detail);
        Q_EMIT troubled(report.error().message);
    } else if (report->runs + report->returned + report->unknown > 0) {
        logging::engine().info("recovered {} runs, {} unsent and {} unknown publications", report->runs,
            report->returned, report->unknown);
    }
    if (m_stopping)
        co_return;
    m_running = true;
    m_tick.start();
    Q_EMIT started();
    m_soon.start();
}

QCoro::Task<> Engine::extendLeases()
{
    const Instant now = m_clock.now();
    if (m_runs.inFlight() + m_publications.inFlight() + m_reconciler.inFlight() == 0 || now - m_leasesExtended < m_config.lease / 3)
        co_return;
    m_leasesExtended = now;
    const QString owner = m_config.runnerId;
    const Instant until = now + m_config.lease;
    auto pending = m_store.write<bool>([owner, until](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.runs().extendLeases(owner, until));
        CLARA_TRY(work.publications().extendLeases(owner, until));
        return true;
    });
    const Result<bool> extended = co_await pending;
    if (!extended)
        logging::engine().info("leases were not extended: {}", extended.error().message);
}

QCoro::Task<> Engine::pass()
{
    if (!m_running || m_stopping)
        co_return;
    if (m_passing) {
        m_again = true;
        co_return;
    }
    const auto guard = m_scope.enter();
    m_passing = true;
    int started = 0;
    std::optional<Error> problem;
    co_await extendLeases();
    const Status planned = co_await m_planner.plan();
    if (!planned)
        problem = planned.error();
    const Result<int> runs = co_await m_runs.claim();
    const Result<int> sends = co_await m_publications.claim();
    const Result<int> looks = co_await m_reconciler.claim();
    for (const auto* result : { &runs, &sends, &looks }) {
        if (*result)
            started += **result;
        else
            problem = result->error();
    }
    m_passing = false;
    if (problem && problem->kind != ErrorKind::Cancelled) {
        logging::engine().info("a pass met: {} {}", problem->message, problem->detail);
        Q_EMIT troubled(problem->message);
    }
    if (std::exchange(m_again, false) && !m_stopping) {
        m_soon.start();
        co_return;
    }
    if (started > 0 || problem || m_runs.inFlight() + m_publications.inFlight() + m_reconciler.inFlight() > 0)
        co_return;
    auto due = m_store.read<QList<std::optional<Instant>>>(
        [](UnitOfWork& work) -> Result<QList<std::optional<Instant>>> {
            const auto run = work.runs().nextDue();
            const auto publication = work.publications().nextDue();
            if (!run || !publication)
                return std::unexpected(run ? publication.error() : run.error());
            return QList<std::optional<Instant>> { *run, *publication };
        });
    const Result<QList<std::optional<Instant>>> rows = co_await due;
    if (!rows || m_soon.isActive() || m_stopping)
        co_return;
    std::optional<Instant> next = m_planner.nextDue();
    for (const auto& row : *rows) {
        if (row && (!next || *row < *next))
            next = row;
    }
    if (!next || *next > m_clock.now())
        Q_EMIT idle(next);
}

void Engine::stop()
{
    if (m_stopping) {
        if (m_stopDone)
            Q_EMIT stopped(); // whoever asks again waits for it too
        return;
    }
    m_stopping = true;
    m_running = false;
    m_tick.stop();
    m_soon.stop();
    m_stopTimer.start(m_config.stopLimit);
    m_cancel.cancel();
    if (m_scope.isEmpty())
        QMetaObject::invokeMethod(this, &Engine::finishStop, Qt::QueuedConnection);
}

void Engine::finishStop()
{
    if (!m_stopping || m_stopDone)
        return;
    if (!m_scope.isEmpty() && m_stopTimer.isActive())
        return;
    m_stopDone = true;
    m_stopTimer.stop();
    if (!m_scope.isEmpty())
        logging::engine().info("{} pieces of work did not end in time; the next start fences them", m_scope.running());
    Q_EMIT stopped();
}

QCoro::Task<Result<Account>> Engine::checkAccount(AccountId id)
{
    const auto guard = m_scope.enter();
    auto read = m_store.read<Account>([id](UnitOfWork& work) { return work.accounts().find(id); });
    const Result<Account> account = co_await read;
    if (!account)
        co_return account;
    Publisher* publisher = m_parts.publishers->publisherFor(account->network);
    if (!publisher)
        co_return failure(ErrorKind::Invalid,
            QCoreApplication::translate("clara::Engine", "This version of Clara Console cannot publish to this network."));
    const Result<AccountIdentity> identity = co_await publisher->check(*account, m_cancel.token());
    Account learned = *account;
    if (identity) {
        learned.remoteId = identity->remoteId;
        if (!identity->displayName.isEmpty())
            learned.displayName = identity->displayName;
        learned.health = AccountHealth::Connected;
    } else if (identity.error().kind == ErrorKind::Auth) {
        learned.health = AccountHealth::SignInAgain;
    }
    Result<Account> stored = learned;
    if (!(learned == *account)) {
        auto write = m_store.write<Account>([learned](UnitOfWork& work) { return work.accounts().update(learned); });
        stored = co_await write;
    }
    if (!identity)
        co_return std::unexpected(identity.error());
    co_return stored;
}

QCoro::Task<Completion> Engine::generate(ModelConnectionId model, QString prompt, bool stream, DeltaSink sink)
{
    const auto guard = m_scope.enter();
    auto read = m_store.read<ModelConnection>([model](UnitOfWork& work) -> Result<ModelConnection> {
        if (!model.isNull())
            return work.models().find(model);
        const auto models = work.models().list();
        if (!models)
            return std::unexpected(models.error());
        for (const auto& entry : *models) {
            if (entry.isDefault)
                return entry;
        }
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Engine", "No model is set up. Add one first."));
    });
    const Result<ModelConnection> connection = co_await read;
    if (!connection) {
        Completion refused;
        refused.error = connection.error();
        co_return refused;
    }
    CompletionRequest request;
    request.messages.append(ChatMessage { QStringLiteral("user"), prompt });
    request.stream = stream;
    request.maxOutputTokens = 2000;
    pipeline::CallPurpose purpose;
    purpose.purpose = QStringLiteral("generate");
    const pipeline::MeteredCompletion metered
        = co_await m_meter.complete(*connection, request, purpose, m_cancel.token(), sink);
    Completion priced = metered.completion;
    priced.reportedCostMicroUsd = metered.costMicroUsd;
    co_return priced;
}

} // namespace clara::engine
