// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/executor.h"

#include <QCoreApplication>

namespace clara::pipeline {

PostExecutor::PostExecutor(Meter& meter, const Clock& clock)
    : m_clock(clock)
    , m_hook(makeHookStep(meter))
    , m_body(makeBodyStep(meter))
    , m_guard(makeGuardStep())
    , m_nearDuplicate(makeNearDuplicateStep())
    , m_format(makeFormatStep())
{
    m_checks = { m_guard.get(), m_nearDuplicate.get(), m_format.get() };
}

RunStep PostExecutor::stepRow(const Run& run, StepKind kind, const StepOutcome& outcome,
    int rewrite, const Progress& progress, milliseconds began) const
{
    RunStep row;
    row.at = m_clock.now();
    row.id = RunStepId::create(row.at);
    row.clientId = run.clientId;
    row.runId = run.id;
    row.position = progress.position;
    row.kind = kind;
    row.rewrite = rewrite;
    row.ok = !outcome.error && !outcome.sendBack;
    row.summary = outcome.summary;
    row.input = outcome.input;
    row.output = outcome.output;
    row.model = outcome.model;
    row.tokens = outcome.tokens;
    row.costMicroUsd = outcome.costMicroUsd;
    row.startedAfterMs = (began - progress.startedAt).count();
    row.durationMs = (m_clock.monotonic() - began).count();
    return row;
}

QCoro::Task<StepOutcome> PostExecutor::runStep(Step* step, Execution execution,
    std::shared_ptr<RunDraft> draft, std::shared_ptr<Progress> progress)
{
    const milliseconds began = m_clock.monotonic();
    StepOutcome outcome = co_await step->run(execution.inputs, draft, execution.token);
    const RunStep row
        = stepRow(execution.inputs->run, step->kind(), outcome, draft->rewrite, *progress, began);
    ++progress->position;
    const Status stored = co_await execution.record(row);
    if (!stored && !outcome.error)
        outcome.error = stored.error();
    if (execution.token.isCancelled() && !outcome.error)
        outcome.error = Error { ErrorKind::Cancelled,
            QCoreApplication::translate("clara::Pipeline", "Stopped.") };
    co_return outcome;
}

ExecutionResult PostExecutor::draftResult(
    const RunInputs& inputs, const RunDraft& draft, const Progress& progress) const
{
    const milliseconds began = m_clock.monotonic();
    const Instant now = m_clock.now();
    Post post;
    post.id = PostId::create(now);
    post.clientId = inputs.client.id;
    post.personaId = inputs.persona.id;
    post.scheduleId = inputs.schedule.id;
    post.runId = inputs.run.id;
    post.topic = inputs.topic;
    post.variants = draft.variants;
    post.contentHash = contentHash(draft.variants);
    post.verdict = draft.verdict;
    post.publishAt = inputs.run.occurrenceAt;
    post.sample = draft.sample;
    post.createdAt = post.updatedAt = now;
    // A rule that could not run holds the post: nobody may approve what was not checked.
    post.state = draft.verdict.heldReason.isEmpty() ? PostState::InReview : PostState::Held;
    post.stateReason = draft.verdict.heldReason;

    PostRevision revision;
    revision.postId = post.id;
    revision.clientId = post.clientId;
    revision.variants = post.variants;
    revision.contentHash = post.contentHash;
    revision.verdict = post.verdict;
    revision.author = QStringLiteral("engine");
    revision.createdAt = now;

    QStringList networks;
    for (const auto& account : inputs.accounts)
        networks.append(QStringLiteral("@") + account.handle);
    StepOutcome outcome;
    outcome.output = post.text();
    outcome.summary = post.state == PostState::Held
        ? QCoreApplication::translate("clara::Pipeline", "held: %1").arg(post.stateReason)
        : QCoreApplication::translate("clara::Pipeline", "%1, waits for approval")
              .arg(networks.join(QStringLiteral(", ")));

    ExecutionResult result;
    result.lastStep = stepRow(inputs.run, StepKind::Draft, outcome, draft.rewrite, progress, began);
    result.post = post;
    result.revision = revision;
    result.model = draft.model;
    return result;
}

QCoro::Task<ExecutionResult> PostExecutor::execute(Execution execution)
{
    auto draft = std::make_shared<RunDraft>(); // shared with the running step
    auto progress = std::make_shared<Progress>();
    progress->startedAt = m_clock.monotonic();
    ExecutionResult result;

    const StepOutcome hook = co_await runStep(m_hook.get(), execution, draft, progress);
    if (hook.error) {
        result.error = hook.error;
        co_return result;
    }
    while (true) {
        const StepOutcome body = co_await runStep(m_body.get(), execution, draft, progress);
        if (body.error) {
            result.error = body.error;
            co_return result;
        }
        bool sentBack = false;
        for (Step* check : m_checks) {
            const StepOutcome checked = co_await runStep(check, execution, draft, progress);
            if (checked.error) {
                result.error = checked.error;
                co_return result;
            }
            if (checked.sendBack) {
                sentBack = true;
                break;
            }
        }
        if (!sentBack)
            break;
        if (draft->rewrite >= maxRewrites) {
            const int versions = draft->rewrite + 1;
            Error dropped { ErrorKind::Rejected,
                QCoreApplication::translate(
                    "clara::Pipeline", "Blocked %n time(s) and dropped: %1", nullptr, versions)
                    .arg(draft->objections.value(0)) };
            result.error = dropped;
            co_return result;
        }
        ++draft->rewrite;
    }
    co_return draftResult(*execution.inputs, *draft, *progress);
}

} // namespace clara::pipeline
