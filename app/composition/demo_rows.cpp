// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_rows.h"

#include "pipeline/judgement.h"
#include "scheduling/cron.h"

#include <QCoreApplication>

namespace clara::app {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

QString demoTr(const char* text) { return QCoreApplication::translate("clara::app::Demo", text); }

/// Times of day of past posts, in the client's zone; the last ones fall away on short days.
constexpr int pastHours[] = { 7, 12, 16, 18, 20 };

/// One post to be written: when, what, from which schedule.
struct DemoPost {
    QString text {};
    Instant slot {};
    Schedule schedule {};
    Instant writtenAt {};
};

Run runOf(const SeededClient& seeded, const DemoPost& planned)
{
    Run run;
    run.id = RunId::create(planned.writtenAt);
    run.clientId = seeded.client.id;
    run.scheduleId = planned.schedule.id;
    run.occurrenceAt = planned.slot;
    run.state = RunState::Succeeded;
    run.attempt = 1;
    run.notBefore = planned.writtenAt;
    run.promptVersionId = seeded.prompt.currentVersion;
    run.model = u"offline"_s;
    run.startedAt = planned.writtenAt;
    run.finishedAt = planned.writtenAt + milliseconds(3180);
    run.createdAt = planned.writtenAt;
    return run;
}

RunStep stepOf(const Run& run, StepKind kind, const QString& summary, qint64 after, qint64 ms)
{
    RunStep step;
    step.id = RunStepId::create(run.createdAt);
    step.clientId = run.clientId;
    step.runId = run.id;
    step.position = int(kind);
    step.kind = kind;
    step.summary = summary;
    step.startedAfterMs = after;
    step.durationMs = ms;
    step.at = run.createdAt + milliseconds(after);
    return step;
}

void askModel(RunStep& step, const QString& prompt, const QString& answer, qint64 tokensIn, qint64 tokensOut, qint64 cost)
{
    step.model = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sample"));
    step.input = prompt;
    step.output = answer;
    step.tokens.input = tokensIn;
    step.tokens.output = tokensOut;
    step.tokens.estimated = true;
    step.costMicroUsd = cost;
}

Status addSteps(UnitOfWork& work, const SeededClient& seeded, const Run& run, const QString& text)
{
    const qint64 cost = seeded.demo.postCostMicroUsd;
    const QString topic = seeded.persona.topics.first();
    RunStep hook = stepOf(run, StepKind::Hook, demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "3 ideas, took the first")), 0, 690);
    askModel(hook, u"Three ideas for a post about %1."_s.arg(topic), u"1. %1"_s.arg(text.left(24)), 368, 44, cost / 4);
    RunStep body = stepOf(run, StepKind::Body,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "%1 characters, finished")).arg(text.size()), 690, 1902);
    askModel(body,
        u"You write for %1, the voice of %2. Voice: %3 Write one post about %4."_s.arg(
            seeded.persona.name, seeded.client.name, seeded.persona.voice, topic),
        text, 861, 125, cost - cost / 4);
    RunStep guard = stepOf(run, StepKind::Guard, demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "10 passed, 0 warnings")), 2592, 6);
    RunStep duplicate
        = stepOf(run, StepKind::NearDuplicate, demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "nearest 0.12")), 2598, 38);
    RunStep format = stepOf(run, StepKind::Format, u"@%1 %2"_s.arg(seeded.account.handle).arg(text.size()), 2636, 5);
    RunStep draft = stepOf(
        run, StepKind::Draft, demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sandbox, waits for approval")), 2641, 12);
    guard.input = text;
    for (const RunStep& step : { hook, body, guard, duplicate, format, draft })
        CLARA_TRY(work.runs().addStep(step));
    return {};
}

Status addUsage(UnitOfWork& work, const SeededClient& seeded, const Run& run)
{
    UsageRecord usage;
    usage.id = UsageId::create(run.createdAt);
    usage.clientId = seeded.client.id;
    usage.runId = run.id;
    usage.modelId = seeded.model.id;
    usage.model = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sample"));
    usage.tokens.input = 1229;
    usage.tokens.output = 169;
    usage.tokens.estimated = true;
    usage.costMicroUsd = seeded.demo.postCostMicroUsd;
    usage.latencyMs = 2592;
    usage.purpose = u"body"_s;
    usage.at = run.createdAt;
    return work.usage().insert(usage);
}

Post postOf(const SeededClient& seeded, const DemoPost& planned, const Run& run, PostState state)
{
    Post post;
    post.id = PostId::create(planned.writtenAt);
    post.clientId = seeded.client.id;
    post.personaId = seeded.persona.id;
    post.scheduleId = planned.schedule.id;
    post.runId = run.id;
    post.state = state;
    post.topic = seeded.persona.topics.first();
    post.variants = { { seeded.account.id, planned.text } };
    post.contentHash = contentHash(post.variants);
    post.publishAt = planned.slot;
    post.sample = true;
    post.createdAt = post.updatedAt = *run.finishedAt;
    return post;
}

/// Writes the run, its trace, its cost and the post; the post is checked as the engine would.
Result<Post> addPost(UnitOfWork& work, const SeededClient& seeded, const DemoPost& planned, PostState state)
{
    Run run = runOf(seeded, planned);
    Post post = postOf(seeded, planned, run, state);
    run.postId = post.id;
    CLARA_TRY(work.runs().insert(run));
    CLARA_TRY(addSteps(work, seeded, run, planned.text));
    CLARA_TRY(addUsage(work, seeded, run));
    const auto verdict = pipeline::judge(work, post, post.variants);
    if (!verdict)
        return std::unexpected(verdict.error());
    post.verdict = *verdict;
    PostRevision revision { post.id, post.clientId, 1, post.variants, post.contentHash, post.verdict, u"engine"_s, {},
        post.createdAt };
    CLARA_TRY(work.posts().insert(post, revision));
    return post;
}

Status addApproval(UnitOfWork& work, const SeededClient& seeded, const Post& post, Instant at)
{
    Approval approval;
    approval.id = ApprovalId::create(at);
    approval.clientId = post.clientId;
    approval.postId = post.id;
    approval.revision = post.revision;
    approval.contentHash = post.contentHash;
    approval.actor = seeded.operatorMember.id;
    approval.reason = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sample"));
    approval.at = at;
    return work.approvals().insert(approval);
}

Publication publicationOf(const SeededClient& seeded, const Post& post, PublicationState state, Instant at)
{
    Publication publication;
    publication.id = PublicationId::create(at);
    publication.clientId = post.clientId;
    publication.postId = post.id;
    publication.postRevision = post.revision;
    publication.accountId = seeded.account.id;
    publication.state = state;
    publication.text = post.text();
    publication.contentHash = post.contentHash;
    publication.idempotencyKey = publication.id.toString();
    publication.notBefore = *post.publishAt;
    publication.slotAt = post.publishAt;
    publication.sample = true;
    publication.createdAt = *post.publishAt - hours(1);
    publication.updatedAt = at;
    if (state == PublicationState::Published) {
        publication.attempts = 1;
        publication.firstSentAt = publication.slotAt;
        publication.remoteId = u"sandbox:"_s + publication.id.toString();
    }
    return publication;
}

PublishAttempt attemptOf(const Publication& publication, int number, const QString& kind, Instant at, const QString& outcome)
{
    PublishAttempt attempt;
    attempt.id = AttemptId::create(at);
    attempt.clientId = publication.clientId;
    attempt.publicationId = publication.id;
    attempt.number = number;
    attempt.kind = kind;
    attempt.intentAt = at;
    attempt.endedAt = at + seconds(2);
    attempt.outcome = outcome;
    return attempt;
}

Status publish(UnitOfWork& work, const SeededClient& seeded, const DemoPost& planned)
{
    const auto post = addPost(work, seeded, planned, PostState::Published);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, planned.slot - hours(1)));
    const Publication publication = publicationOf(seeded, *post, PublicationState::Published, planned.slot + seconds(2));
    CLARA_TRY(work.publications().insert(publication));
    PublishAttempt attempt = attemptOf(publication, 1, u"send"_s, planned.slot, u"published"_s);
    attempt.phase = u"answered"_s;
    attempt.evidence = u"sandbox"_s;
    return work.publications().addAttempt(attempt);
}

Status addUnknown(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const Instant slot = now - minutes(87);
    const auto post = addPost(work, seeded,
        { u"Drei Mythen über Roggen, von Leuten, die ihn täglich backen. Nummer zwei hören wir jeden Samstag."_s, slot,
            seeded.schedules.first(), slot - hours(2) },
        PostState::Scheduled);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication = publicationOf(seeded, *post, PublicationState::NeedsHuman, slot + minutes(60));
    publication.attempts = 1;
    publication.looks = 3;
    publication.firstSentAt = slot;
    publication.reason = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "No answer after sending. Looked 3 times, cannot tell (sample)."));
    CLARA_TRY(work.publications().insert(publication));
    PublishAttempt sent = attemptOf(publication, 1, u"send"_s, slot, u"unknown"_s);
    sent.endedAt = slot + seconds(30);
    sent.phase = u"body_sent"_s;
    sent.evidence = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "No answer for 30 s, the connection was closed."));
    CLARA_TRY(work.publications().addAttempt(sent));
    int number = 1;
    for (const minutes after : { minutes(1), minutes(3), minutes(60) }) {
        PublishAttempt look = attemptOf(publication, ++number, u"look"_s, slot + after, u"cannot_tell"_s);
        look.httpStatus = 503;
        CLARA_TRY(work.publications().addAttempt(look));
    }
    return {};
}

Status addRefused(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const Instant slot = now - minutes(222);
    const auto post = addPost(work, seeded,
        { u"Mischbrot mit Kümmel, frisch aus dem Ofen, im Bild mit dem ersten Kunden des Tages."_s, slot, seeded.schedules.at(1),
            slot - hours(3) },
        PostState::Failed);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication = publicationOf(seeded, *post, PublicationState::Rejected, slot + seconds(2));
    publication.attempts = 1;
    publication.firstSentAt = slot;
    publication.reason = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "The network refused it: the account may post once an hour. Nothing was posted (sample)."));
    CLARA_TRY(work.publications().insert(publication));
    PublishAttempt attempt = attemptOf(publication, 1, u"send"_s, slot, u"rejected"_s);
    attempt.phase = u"answered"_s;
    attempt.httpStatus = 403;
    return work.publications().addAttempt(attempt);
}

Status addHeld(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const Instant slot = now - hours(5);
    const auto post = addPost(work, seeded,
        { u"Yoga for climbers on Thursday, six places, mats are ours. Wear something you can fall over in."_s, slot,
            seeded.schedules.first(), slot - hours(3) },
        PostState::Scheduled);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication = publicationOf(seeded, *post, PublicationState::HeldLate, slot + minutes(61));
    publication.reason = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "The engine was not running at its slot and came back too late (sample)."));
    return work.publications().insert(publication);
}

Status addEndedRun(UnitOfWork& work, const SeededClient& seeded, int schedule, RunState state, Instant slot, const QString& reason)
{
    DemoPost planned { {}, slot, seeded.schedules.at(schedule), slot - hours(1) };
    Run run = runOf(seeded, planned);
    run.state = state;
    run.reason = reason;
    if (state == RunState::Missed) {
        run.startedAt.reset();
        run.finishedAt.reset();
        run.attempt = 0;
        run.promptVersionId = {};
    } else {
        run.errorKind = ErrorKind::Network;
    }
    return work.runs().insert(run);
}

} // namespace

Status addDemoHistory(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const DemoClient& demo = seeded.demo;
    const auto zone = zoneFromId(seeded.client.timeZone);
    if (!zone)
        return std::unexpected(zone.error());
    const QDate today = toZone(now, *zone).date();
    int written = 0;
    for (int day = 0; day < demoDays; ++day) {
        const QDate date = today.addDays(day - demoDays + 1);
        for (int i = 0; i < demo.postsPerDay.at(size_t(day)); ++i, ++written) {
            const int hour = pastHours[i % int(std::size(pastHours))];
            const Instant slot = instantFrom(QDateTime(date, QTime(hour, 3 + written % 7), *zone));
            if (slot >= now - minutes(10))
                continue;
            const QString& subject = demo.subjects.at(written % demo.subjects.size());
            const QString& pattern = demo.patterns.at((written / demo.subjects.size()) % demo.patterns.size());
            CLARA_TRY(publish(work, seeded,
                { pattern.arg(subject), slot, seeded.schedules.at(i % seeded.schedules.size()), slot - minutes(95) }));
        }
    }
    return {};
}

Status addDemoDrafts(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const auto zone = zoneFromId(seeded.client.timeZone);
    if (!zone)
        return std::unexpected(zone.error());
    QList<DemoPost> planned;
    for (const Schedule& schedule : seeded.schedules) {
        const auto cron = scheduling::CronExpression::parse(schedule.cron);
        if (!cron)
            return std::unexpected(cron.error());
        for (const Instant slot : cron->next(now, *zone, 2)) {
            if (slot < now + hours(24))
                planned.append({ {}, slot, schedule });
        }
    }
    std::ranges::sort(planned, {}, &DemoPost::slot);
    for (int i = 0; i < planned.size() && i < seeded.demo.drafts.size(); ++i) {
        planned[i].text = seeded.demo.drafts.at(i);
        planned[i].writtenAt = now - minutes(40) + minutes(3 * i + seeded.client.colour);
        const auto post = addPost(work, seeded, planned.at(i), PostState::InReview);
        if (!post)
            return std::unexpected(post.error());
    }
    return {};
}

Status addDemoTroubles(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    switch (seeded.client.colour) {
    case 0:
        CLARA_TRY(addUnknown(work, seeded, now));
        return addRefused(work, seeded, now);
    case 1:
        CLARA_TRY(addHeld(work, seeded, now));
        return addEndedRun(work, seeded, 1, RunState::Missed, now - hours(9),
            demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "The laptop slept past the slot, longer than the schedule catches up (sample).")));
    default:
        return addEndedRun(work, seeded, 0, RunState::Failed, now - hours(16),
            demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "The model did not answer three times in a row, so no draft was written (sample).")));
    }
}

} // namespace clara::app
