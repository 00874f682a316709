// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QSysInfo>
#include <QUuid>

namespace clara::engine {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds shortestRest = 20ms; ///< between passes

EngineConfig withRunnerId(EngineConfig config)
{
    // Random per process, never the host name: two processes of one machine are two runners.
    if (config.runnerId.isEmpty())
        config.runnerId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (config.runnerName.isEmpty()) {
        const QString person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
        const QString computer = QSysInfo::machineHostName();
        config.runnerName
            = person.isEmpty() ? computer : QStringLiteral("%1@%2").arg(person, computer);
    }
    config.tick = std::min<milliseconds>(config.tick, 30s);
    return config;
}

} // namespace

Engine::Engine(Store& store, const Clock& clock, EngineConfig config, EngineParts parts,
    std::unique_ptr<Probe> probe)
    : m_store(store)
    , m_clock(clock)
    , m_config(withRunnerId(std::move(config)))
    , m_parts(std::move(parts))
    , m_probe(probe ? std::move(probe) : std::make_unique<Probe>())
    , m_meter(store, clock, *m_parts.models)
    , m_executor(m_meter, clock)
    , m_planner(store, clock, m_config)
    , m_runs(store, clock, m_config, m_executor, m_scope, m_cancel.token())
    , m_publications(
          store, clock, m_config, *m_parts.publishers, *m_probe, m_scope, m_cancel.token())
    , m_reconciler(store, clock, m_config, *m_parts.publishers, *m_probe, m_scope, m_cancel.token())
{
    m_tick.setInterval(m_config.tick);
    if (m_parts.backups) {
        m_backups = std::make_unique<BackupKeeper>(
            m_store, *m_parts.backups, m_clock, QTimeZone::systemTimeZone());
        connect(m_backups.get(), &BackupKeeper::troubled, this, &Engine::troubled);
    }
    connect(&m_tick, &QTimer::timeout, this, [this] {
        noticeClockJump();
        extendLeases(); // beside the pass, which may wait for a database that does not answer
        keepBackups();
        keepAudit();
        keepSecrets();
        pass();
    });
    m_audit
        = std::make_unique<AuditKeeper>(m_store, m_clock, m_parts.audit, m_scope, m_cancel.token());
    connect(m_audit.get(), &AuditKeeper::troubled, this, &Engine::troubled);
    m_secrets = std::make_unique<SecretKeeper>(
        m_store, m_clock, m_parts.sealing, m_scope, m_cancel.token());
    connect(m_secrets.get(), &SecretKeeper::troubled, this, &Engine::troubled);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        keepSecrets(); // first: the key of the history may be among them
        keepAudit();
        pass();
    });
    m_stopTimer.setSingleShot(true);
    connect(&m_stopTimer, &QTimer::timeout, this, &Engine::finishStop);
    // The change feed is the wake-up call: an approval is published at once, not at the next tick.
    connect(&m_store, &Store::changed, this, [this](Entities entities) {
        if (entities & (Entities(Entity::Schedule) | Entity::Client))
            m_planner.invalidate();
        if (entities
            & (Entities(Entity::Schedule) | Entity::Client | Entity::Run | Entity::Publication
                | Entity::Setting | Entity::Member))
            wake();
    });
    m_scope.setOnEmpty([this] {
        if (m_stopping)
            QMetaObject::invokeMethod(this, &Engine::finishStop, Qt::QueuedConnection);
    });
}

void Engine::wake()
{
    if (!m_running || m_stopping || m_soon.isActive())
        return;
    // At once after a rest; a stream of news is answered by few passes.
    const milliseconds sincePass = m_clock.monotonic() - m_passedAt;
    m_soon.start(sincePass >= shortestRest ? 0ms : shortestRest);
}

void Engine::keepBackups()
{
    if (m_backups && m_running && !m_stopping)
        m_backups->tick();
}

void Engine::keepAudit()
{
    if (m_running && !m_stopping)
        m_audit->tick();
}

void Engine::keepSecrets()
{
    if (m_running && !m_stopping)
        m_secrets->tick();
}

void Engine::noticeClockJump()
{
    const Instant wall = m_clock.now();
    const milliseconds monotonic = m_clock.monotonic();
    if (toMs(m_lastWall) != 0) {
        const milliseconds jump = (wall - m_lastWall) - (monotonic - m_lastMonotonic);
        if (jump > 5s)
            logging::engine().info(
                "the clock moved {} s more than this process ran: woke up or was set",
                jump.count() / 1000);
        else if (jump < -5s)
            logging::engine().info(
                "the clock went back {} s; nothing fires again", -jump.count() / 1000);
    }
    m_lastWall = wall;
    m_lastMonotonic = monotonic;
}

void Engine::start() { recoverThenRun(); }

QCoro::Task<> Engine::recoverThenRun()
{
    const auto guard = m_scope.enter();
    const bool refused = co_await isRefused();
    if (refused || m_stopping)
        co_return;
    co_await recoverAbandoned();
    if (m_stopping)
        co_return;
    m_running = true;
    m_tick.start();
    keepBackups();
    Q_EMIT started();
    m_soon.start(0ms);
}

Result<Engine::DueRows> Engine::readDue(UnitOfWork& work)
{
    const auto run = work.runs().nextDue();
    const auto publication = work.publications().nextDue();
    const auto refusal = readRefusal(work);
    if (!run || !publication || !refusal)
        return std::unexpected(!run ? run.error()
                : !publication      ? publication.error()
                                    : refusal.error());
    return DueRows { *run, *publication, *refusal };
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
    m_passedAt = m_clock.monotonic();
    int started = 0;
    std::optional<Error> problem;
    co_await extendLeases();
    co_await beat();
    // Other computers come and go while this engine runs: what one of them left behind is taken up.
    if (m_store.isShared() && abs(m_clock.now() - m_recovered) >= m_config.lease / 2)
        co_await recoverAbandoned();
    const Status planned = co_await m_planner.plan();
    if (!planned)
        problem = planned.error();
    // Looked up on a reader first: an idle engine writes nothing.
    auto reading = m_store.read<DueRows>([](UnitOfWork& work) { return readDue(work); });
    const Result<DueRows> due = co_await reading;
    if (due && !due->refusal.isEmpty()) {
        m_passing = false;
        refuse(due->refusal);
        co_return;
    }
    if (!due) {
        problem = due.error();
    } else {
        const Instant now = m_clock.now();
        Result<int> runs = 0;
        Result<int> sends = 0;
        Result<int> looks = 0;
        if (due->run && *due->run <= now)
            runs = co_await m_runs.claim();
        if (due->publication && *due->publication <= now) {
            sends = co_await m_publications.claim();
            looks = co_await m_reconciler.claim();
        }
        for (const auto* result : { &runs, &sends, &looks }) {
            if (*result)
                started += **result;
            else
                problem = result->error();
        }
    }
    m_passing = false;
    if (problem && problem->kind != ErrorKind::Cancelled) {
        logging::engine().info("a pass met: {} {}", problem->message, problem->detail);
        Q_EMIT troubled(problem->message);
    }
    if (std::exchange(m_again, false) && !m_stopping) {
        m_soon.start(shortestRest);
        co_return;
    }
    if (started > 0 || problem
        || m_runs.inFlight() + m_publications.inFlight() + m_reconciler.inFlight() > 0)
        co_return;
    if (m_soon.isActive() || m_stopping)
        co_return;
    std::optional<Instant> next = m_planner.nextDue();
    for (const auto& row : { due->run, due->publication }) {
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
    if (m_store.isShared() && toMs(m_beaten) != 0)
        leave();
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
        logging::engine().info(
            "{} pieces of work did not end in time; the next start fences them", m_scope.running());
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
            QCoreApplication::translate(
                "clara::Engine", "This version of Clara Console cannot publish to this network."));
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
        auto write = m_store.write<Account>(
            [learned](UnitOfWork& work) { return work.accounts().update(learned); });
        stored = co_await write;
    }
    if (!identity)
        co_return std::unexpected(identity.error());
    co_return stored;
}

QCoro::Task<Completion> Engine::generate(
    ModelConnectionId model, QString prompt, bool stream, DeltaSink sink)
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
