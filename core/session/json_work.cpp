// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/json_values.h"

#include "base/json.h"

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

template <class IdType> QJsonValue idOrNull(const IdType& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonObject jsonOfPost(const Post& post)
{
    QJsonArray variants;
    for (const auto& variant : post.variants)
        variants.append(QJsonObject {
            { u"account_id"_s, variant.accountId.toString() }, { u"text"_s, variant.text } });
    return {
        { u"id"_s, post.id.toString() },
        { u"client_id"_s, post.clientId.toString() },
        { u"persona_id"_s, idOrNull(post.personaId) },
        { u"schedule_id"_s, idOrNull(post.scheduleId) },
        { u"run_id"_s, idOrNull(post.runId) },
        { u"state"_s, toString(post.state) },
        { u"state_reason"_s, post.stateReason },
        { u"topic"_s, post.topic },
        { u"text"_s, post.text() },
        { u"variants"_s, variants },
        { u"content_hash"_s, post.contentHash },
        { u"verdict"_s, toString(post.verdict.worst()) },
        { u"warnings"_s, post.verdict.warnings() },
        { u"publish_at"_s, jsonOf(post.publishAt) },
        { u"sample"_s, post.sample },
        { u"revision"_s, post.revision },
        { u"created_at"_s, toIso(post.createdAt) },
        { u"updated_at"_s, toIso(post.updatedAt) },
    };
}

QJsonObject jsonOfApproval(const Approval& approval)
{
    return {
        { u"id"_s, approval.id.toString() },
        { u"revision"_s, approval.revision },
        { u"content_hash"_s, approval.contentHash },
        { u"decision"_s, toString(approval.decision) },
        { u"actor"_s, toString(approval.actorKind) },
        { u"reason"_s, approval.reason },
        { u"at"_s, toIso(approval.at) },
        { u"voided_at"_s, jsonOf(approval.voidedAt) },
    };
}

QJsonObject jsonOfRevision(const PostRevision& revision)
{
    return {
        { u"number"_s, revision.number },
        { u"text"_s, revision.variants.isEmpty() ? QString() : revision.variants.first().text },
        { u"content_hash"_s, revision.contentHash },
        { u"author"_s, revision.author },
        { u"created_at"_s, toIso(revision.createdAt) },
    };
}

} // namespace

QJsonObject jsonOf(const Verdict& verdict)
{
    QJsonArray rules;
    for (const auto& rule : verdict.rules) {
        rules.append(QJsonObject { { u"rule"_s, rule.rule }, { u"title"_s, rule.title },
            { u"measure"_s, rule.measure }, { u"severity"_s, toString(rule.severity) } });
    }
    QJsonArray findings;
    for (const auto& finding : verdict.findings) {
        findings.append(QJsonObject { { u"rule"_s, finding.rule },
            { u"severity"_s, toString(finding.severity) }, { u"start"_s, finding.start },
            { u"end"_s, finding.end }, { u"title"_s, finding.title },
            { u"reason"_s, finding.reason }, { u"account_id"_s, idOrNull(finding.accountId) } });
    }
    return { { u"severity"_s, toString(verdict.worst()) }, { u"held_reason"_s, verdict.heldReason },
        { u"rules"_s, rules }, { u"findings"_s, findings } };
}

QJsonObject jsonOf(const ApprovalItem& item)
{
    QJsonObject object = jsonOfPost(item.post);
    object.insert(u"client"_s, item.clientName);
    object.insert(u"client_timezone"_s, item.clientZone);
    object.insert(u"persona"_s, item.personaName);
    object.insert(u"schedule"_s, item.scheduleName);
    object.insert(u"networks"_s, toJsonArray(item.networks));
    object.insert(u"approvals_needed"_s, item.approvalsNeeded);
    object.insert(u"approvals_given"_s, int(item.approvedBy.size()));
    return object;
}

QJsonObject jsonOf(const PostDetail& detail)
{
    QJsonObject object = jsonOfPost(detail.post);
    object.insert(u"client"_s, detail.client.name);
    object.insert(u"client_timezone"_s, detail.client.timeZone);
    object.insert(u"persona"_s, detail.persona.name);
    object.insert(u"schedule"_s, detail.scheduleName);
    QJsonArray variants;
    for (qsizetype i = 0; i < detail.post.variants.size(); ++i) {
        const auto& variant = detail.post.variants.at(i);
        QJsonObject entry { { u"account_id"_s, variant.accountId.toString() },
            { u"text"_s, variant.text } };
        if (i < detail.accounts.size()) {
            entry.insert(u"network"_s, detail.accounts.at(i).network);
            entry.insert(u"handle"_s, detail.accounts.at(i).handle);
        }
        variants.append(entry);
    }
    object.insert(u"variants"_s, variants);
    object.insert(u"guardrails"_s, jsonOf(detail.post.verdict));
    QJsonArray revisions;
    for (const auto& revision : detail.revisions)
        revisions.append(jsonOfRevision(revision));
    object.insert(u"revisions"_s, revisions);
    QJsonArray approvals;
    for (const auto& approval : detail.approvals)
        approvals.append(jsonOfApproval(approval));
    object.insert(u"approvals"_s, approvals);
    object.insert(u"approvals_needed"_s, detail.approvalsNeeded);
    object.insert(u"approvals_given"_s, int(detail.approvedBy.size()));
    object.insert(u"publications"_s, jsonList(detail.publications));
    if (detail.run)
        object.insert(u"steps"_s, jsonList(detail.run->steps));
    return object;
}

QJsonObject jsonOf(const Runner& runner)
{
    return {
        { u"id"_s, runner.id },
        { u"name"_s, runner.name },
        { u"kind"_s, toString(runner.kind) },
        { u"started_at"_s, toIso(runner.startedAt) },
        { u"heartbeat_at"_s, toIso(runner.heartbeatAt) },
        { u"runs"_s, runner.runs },
        { u"publications"_s, runner.publications },
    };
}

QJsonObject jsonOf(const RunItem& item)
{
    const Run& run = item.run;
    return {
        { u"id"_s, run.id.toString() },
        { u"client"_s, item.clientName },
        { u"client_id"_s, run.clientId.toString() },
        { u"client_timezone"_s, item.clientZone },
        { u"schedule"_s, item.scheduleName },
        { u"schedule_id"_s, run.scheduleId.toString() },
        { u"persona"_s, item.personaName },
        { u"state"_s, toString(run.state) },
        { u"reason"_s, run.reason },
        { u"error_kind"_s, run.errorKind ? QJsonValue(toString(*run.errorKind)) : QJsonValue() },
        { u"attempt"_s, run.attempt },
        { u"occurrence_at"_s, jsonOf(run.occurrenceAt) },
        { u"not_before"_s, toIso(run.notBefore) },
        { u"model"_s, run.model },
        { u"post_id"_s, idOrNull(run.postId) },
        { u"cost_micro_usd"_s, jsonOf(item.costMicroUsd) },
        { u"started_at"_s, jsonOf(run.startedAt) },
        { u"finished_at"_s, jsonOf(run.finishedAt) },
        { u"created_at"_s, toIso(run.createdAt) },
    };
}

QJsonObject jsonOf(const TokenUsage& tokens)
{
    return {
        { u"input"_s, tokens.input },
        { u"cached_input"_s, tokens.cachedInput },
        { u"cache_write"_s, tokens.cacheWrite },
        { u"output"_s, tokens.output },
        { u"reasoning"_s, tokens.reasoning },
        { u"total"_s, tokens.total() },
        { u"estimated"_s, tokens.estimated },
    };
}

QJsonObject jsonOf(const RunStep& step)
{
    return {
        { u"id"_s, step.id.toString() },
        { u"position"_s, step.position },
        { u"kind"_s, toString(step.kind) },
        { u"rewrite"_s, step.rewrite },
        { u"ok"_s, step.ok },
        { u"summary"_s, step.summary },
        { u"input"_s, step.input },
        { u"output"_s, step.output },
        { u"model"_s, step.model },
        { u"tokens"_s, jsonOf(step.tokens) },
        { u"cost_micro_usd"_s, jsonOf(step.costMicroUsd) },
        { u"started_after_ms"_s, step.startedAfterMs },
        { u"duration_ms"_s, step.durationMs },
        { u"at"_s, toIso(step.at) },
    };
}

QJsonObject jsonOf(const RunDetail& detail)
{
    QJsonObject object = jsonOf(detail.item);
    object.insert(u"prompt"_s, detail.promptName);
    object.insert(u"prompt_version"_s, detail.promptNumber);
    object.insert(u"text"_s, detail.post ? QJsonValue(detail.post->text()) : QJsonValue());
    object.insert(u"sample"_s, detail.post && detail.post->sample);
    object.insert(u"steps"_s, jsonList(detail.steps));
    return object;
}

QJsonObject jsonOf(const PublishAttempt& attempt)
{
    return {
        { u"id"_s, attempt.id.toString() },
        { u"number"_s, attempt.number },
        { u"kind"_s, attempt.kind },
        { u"intent_at"_s, toIso(attempt.intentAt) },
        { u"ended_at"_s, jsonOf(attempt.endedAt) },
        { u"phase"_s, attempt.phase },
        { u"http_status"_s, attempt.httpStatus },
        { u"outcome"_s, attempt.outcome },
        { u"evidence"_s, attempt.evidence },
    };
}

QJsonObject jsonOf(const PublicationItem& item)
{
    const Publication& publication = item.publication;
    QJsonObject object {
        { u"id"_s, publication.id.toString() },
        { u"client"_s, item.clientName },
        { u"client_id"_s, publication.clientId.toString() },
        { u"client_timezone"_s, item.clientZone },
        { u"post_id"_s, publication.postId.toString() },
        { u"post_revision"_s, publication.postRevision },
        { u"account_id"_s, publication.accountId.toString() },
        { u"network"_s, item.account.network },
        { u"handle"_s, item.account.handle },
        { u"state"_s, toString(publication.state) },
        { u"reason"_s, publication.reason },
        { u"text"_s, publication.text },
        { u"content_hash"_s, publication.contentHash },
        { u"not_before"_s, toIso(publication.notBefore) },
        { u"slot_at"_s, jsonOf(publication.slotAt) },
        { u"first_sent_at"_s, jsonOf(publication.firstSentAt) },
        { u"tries"_s, publication.attempts },
        { u"remote_id"_s, publication.remoteId },
        { u"remote_url"_s, publication.remoteUrl },
        { u"sample"_s, publication.sample },
        { u"created_at"_s, toIso(publication.createdAt) },
        { u"updated_at"_s, toIso(publication.updatedAt) },
    };
    if (!item.attempts.isEmpty())
        object.insert(u"attempts"_s, jsonList(item.attempts));
    return object;
}

QJsonObject jsonOf(const StatusSummary& status)
{
    return {
        { u"clients"_s, status.clients },
        { u"waiting_approval"_s, status.waitingApproval },
        { u"queued"_s, status.queued },
        { u"needs_look"_s, status.needsLook },
        { u"failed_24h"_s, status.failed24h },
        { u"today_cost_micro_usd"_s, status.today.microUsd },
        { u"today_unknown_cost_calls"_s, status.today.unknownCalls },
        { u"today_calls"_s, status.today.calls },
        { u"today_tokens"_s, status.today.tokens },
        { u"publishing_stopped"_s, status.publishingStopped },
        { u"stopped_by"_s, status.stoppedBy },
        { u"stopped_at"_s, jsonOf(status.stoppedAt) },
    };
}

} // namespace clara::session
