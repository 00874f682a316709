// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_worker.h"

#include "base/logging.h"
#include "base/retry_policy.h"
#include "engine/outbox.h"
#include "pipeline/judgement.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace clara::engine {

namespace {

constexpr int textsForTheModel = 5;

QString workerTr(const char* text) { return QCoreApplication::translate("clara::RunWorker", text); }

/// Everything the run needs, read in the transaction that marks it running.
Result<pipeline::RunInputs> readInputs(UnitOfWork& work, const Run& run)
{
    pipeline::RunInputs inputs;
    const auto schedule = work.schedules().find(run.scheduleId);
    if (!schedule)
        return std::unexpected(schedule.error());
    const auto client = work.clients().find(run.clientId);
    if (!client)
        return std::unexpected(client.error());
    const auto persona = work.personas().find(schedule->personaId);
    if (!persona)
        return std::unexpected(persona.error());
    const auto prompt = work.prompts().find(schedule->promptId);
    if (!prompt)
        return std::unexpected(prompt.error());
    const auto version = work.prompts().findVersion(prompt->currentVersion);
    if (!version)
        return std::unexpected(version.error());
    for (const auto& id : schedule->accountIds) {
        const auto account = work.accounts().find(id);
        if (!account)
            return std::unexpected(account.error());
        inputs.accounts.append(*account);
    }
    const auto models = work.models().list();
    if (!models)
        return std::unexpected(models.error());
    for (const auto& model : *models) {
        if (schedule->modelId.isNull() ? model.isDefault : model.id == schedule->modelId)
            inputs.model = model;
    }
    if (inputs.model.id.isNull())
        return failure(ErrorKind::Invalid,
            workerTr(QT_TRANSLATE_NOOP("clara::RunWorker",
                "No model is set up. Add one in Settings, then run it again.")));
    inputs.run = run;
    inputs.schedule = *schedule;
    inputs.client = *client;
    inputs.persona = *persona;
    inputs.prompt = *version;
    inputs.rules = pipeline::readRuleContext(work, *client, *persona, {});
    for (const auto& known : inputs.rules.history) {
        if (inputs.recentTexts.size() < textsForTheModel)
            inputs.recentTexts.append(known.text);
    }
    inputs.seed = int(qHash(run.id.toString(), 0) & 0x3fffffff);
    inputs.topic = persona->topics.isEmpty()
        ? schedule->name
        : persona->topics.at(inputs.seed % persona->topics.size());
    return inputs;
}

Status applyToRun(Run& run, RunEvent event)
{
    const auto next = transition(run.state, event);
    if (!next)
        return failure(ErrorKind::Conflict,
            workerTr(QT_TRANSLATE_NOOP("clara::RunWorker", "The run is in another state by now.")));
    run.state = *next;
    return {};
}

} // namespace

RunWorker::RunWorker(Store& store, const Clock& clock, const EngineConfig& config,
    pipeline::Executor& executor, TaskScope& scope, CancelToken token)
    : m_store(store)
    , m_clock(clock)
    , m_config(config)
    , m_executor(executor)
    , m_scope(scope)
    , m_token(token)
{
}

QCoro::Task<Result<int>> RunWorker::claim()
{
    ClaimRequest request;
    request.now = m_clock.now();
    request.owner = m_config.runnerId;
    request.lease = m_config.lease;
    request.limit = m_config.maxRuns - inFlight();
    request.perClient = m_config.runsPerClient;
    for (auto it = m_busy.cbegin(); it != m_busy.cend(); ++it) {
        if (it.value() >= m_config.runsPerClient)
            request.busyClients.insert(it.key());
    }
    if (request.limit <= 0)
        co_return 0;
    auto pending = m_store.write<QList<Run>>(
        [request](UnitOfWork& work) { return work.runs().claimDue(request); });
    const Result<QList<Run>> runs = co_await pending;
    if (!runs)
        co_return std::unexpected(runs.error());
    for (const auto& run : *runs) {
        ++m_busy[run.clientId];
        m_held.append(run.id);
        execute(run);
    }
    co_return int(runs->size());
}

QCoro::Task<Result<pipeline::RunInputs>> RunWorker::begin(Run run)
{
    const Instant now = m_clock.now();
    auto pending = m_store.write<pipeline::RunInputs>(
        [run, now](UnitOfWork& work) -> Result<pipeline::RunInputs> {
            auto inputs = readInputs(work, run);
            if (!inputs)
                return inputs;
            Run& started = inputs->run;
            CLARA_TRY(applyToRun(started, RunEvent::Start));
            started.attempt = run.attempt + 1;
            started.startedAt = now;
            started.finishedAt.reset();
            started.reason.clear();
            started.errorKind.reset();
            started.promptVersionId = inputs->prompt.id;
            CLARA_TRY(work.runs().update(started, run.state, run.fence));
            return inputs;
        });
    co_return co_await pending;
}

QCoro::Task<Status> RunWorker::recordStep(RunStep step)
{
    auto pending = m_store.write<bool>([step](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.runs().addStep(step));
        return true;
    });
    const Result<bool> stored = co_await pending;
    if (!stored)
        co_return std::unexpected(stored.error());
    co_return Status {};
}

QCoro::Task<> RunWorker::execute(Run run)
{
    const auto guard = m_scope.enter();
    const Result<pipeline::RunInputs> inputs = co_await begin(run);
    if (!inputs) {
        co_await fail(run, inputs.error());
    } else {
        pipeline::Execution execution;
        execution.inputs
            = std::make_shared<pipeline::RunInputs>(*inputs); // shared: every step reads it
        execution.token = m_token;
        execution.record = [this](RunStep step) { return recordStep(std::move(step)); };
        const pipeline::ExecutionResult result = co_await m_executor.execute(execution);
        const Run started = inputs->run;
        if (result.error)
            co_await fail(started, *result.error);
        else
            co_await finish(started, result);
    }
    if (--m_busy[run.clientId] <= 0)
        m_busy.remove(run.clientId);
    m_held.removeOne(run.id);
}

QCoro::Task<> RunWorker::finish(Run run, pipeline::ExecutionResult result)
{
    const Instant now = m_clock.now();
    auto pending
        = m_store.write<bool>([run, result, now](UnitOfWork& work) mutable -> Result<bool> {
              const auto expectedState = run.state;
              CLARA_TRY(applyToRun(run, RunEvent::Succeed));
              run.finishedAt = now;
              run.leaseUntil.reset();
              run.model = result.model;
              run.postId = result.post->id;
              CLARA_TRY(work.posts().insert(*result.post, *result.revision));
              CLARA_TRY(work.runs().addStep(*result.lastStep));
              CLARA_TRY(work.runs().update(run, expectedState, run.fence));
              const auto client = work.clients().find(run.clientId);
              const auto schedule = work.schedules().find(run.scheduleId);
              if (!client || !schedule)
                  return std::unexpected(client ? schedule.error() : client.error());
              // Warnings always go to people, whatever the policy says.
              if (effectiveApproval(*client, *schedule) != ApprovalPolicy::None
                  || !result.post->verdict.allPass())
                  return true;
              const auto members = work.members().list();
              if (!members)
                  return std::unexpected(members.error());
              ApprovalInput approval;
              approval.kind = ActorKind::Policy;
              approval.policy = ApprovalPolicy::None;
              approval.now = now;
              for (const auto& member : *members) {
                  if (member.kind == ActorKind::Policy)
                      approval.actor = member;
              }
              const auto approved = approve(work, *result.post, approval);
              if (!approved)
                  return std::unexpected(approved.error());
              AuditEvent audit;
              audit.id = AuditId::create(now);
              audit.clientId = run.clientId;
              audit.actor = approval.actor.id;
              audit.actorName = approval.actor.name;
              audit.verb = QStringLiteral("post.approve");
              audit.entity = QStringLiteral("post");
              audit.entityId = approved->id.toString();
              audit.summary = QStringLiteral("{\"by\":\"policy\",\"content_hash\":\"%1\"}")
                                  .arg(approved->contentHash);
              audit.at = now;
              CLARA_TRY(work.audit().append(audit));
              return true;
          });
    const Result<bool> stored = co_await pending;
    if (stored) {
        logging::engine().info(
            "run {} wrote draft {}", run.id.toString(), result.post->id.toString());
        co_return;
    }
    logging::engine().error("run {} could not store its draft: {} {}", run.id.toString(),
        stored.error().message, stored.error().detail);
    if (stored.error().kind != ErrorKind::Conflict)
        co_await fail(run, stored.error());
}

QCoro::Task<> RunWorker::fail(Run run, Error error)
{
    const Instant now = m_clock.now();
    const auto expectedState = run.state;
    if (run.state == RunState::Claimed)
        ++run.attempt; // it could not even begin: a try like any other, or the first one would be
                       // the last
    // A lost connection says nothing about the run, and on a network it may well be lost several
    // times.
    constexpr int triesOverTheNetwork = 12;
    const bool isPatient = error.kind == ErrorKind::Storage && m_store.isShared()
        && run.attempt < triesOverTheNetwork;
    const auto delay = retryDelay(error,
        isPatient ? std::min(run.attempt, retryRuleFor(error.kind).maxRetries) : run.attempt);
    Status applied;
    if (error.kind == ErrorKind::Cancelled) {
        applied = applyToRun(
            run, RunEvent::LoseLease); // stopped by us: the next engine starts it afresh
        run.attempt = std::max(0, run.attempt - 1);
        run.notBefore = now;
    } else if (delay) {
        applied = applyToRun(run, RunEvent::RetryLater);
        run.notBefore = now + *delay;
    } else if (error.field == QLatin1String("budget")) {
        applied = applyToRun(run, RunEvent::Skip);
        run.finishedAt = now;
    } else {
        applied = applyToRun(run, RunEvent::Fail);
        run.finishedAt = now;
    }
    if (!applied) {
        logging::engine().error("run {} is in a state that cannot fail", run.id.toString());
        co_return;
    }
    if (error.kind != ErrorKind::Cancelled) {
        run.reason = error.message;
        run.errorKind = error.kind;
        logging::engine().info("run {} ends as {}: {} {}", run.id.toString(), toString(run.state),
            error.message, error.detail);
    }
    run.leaseUntil.reset();
    auto pending = m_store.write<bool>([run, expectedState](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.runs().update(run, expectedState, run.fence));
        return true;
    });
    const Result<bool> stored = co_await pending;
    if (!stored && stored.error().kind != ErrorKind::Cancelled)
        logging::engine().info(
            "run {} keeps its row: {}", run.id.toString(), stored.error().message);
}

} // namespace clara::engine
