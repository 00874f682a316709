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
    bool rewritten = false; ///< its first version was sent back
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

/// Collects the trace of one run: each step begins where the one before it ended.
class TraceWriter {
public:
    TraceWriter(const SeededClient& seeded, const Run& run)
        : m_seeded(seeded)
        , m_run(run)
    {
    }

    RunStep& add(StepKind kind, const QString& summary, qint64 ms)
    {
        RunStep step;
        step.id = RunStepId::create(m_run.createdAt);
        step.clientId = m_run.clientId;
        step.runId = m_run.id;
        step.position = int(m_steps.size());
        step.kind = kind;
        step.summary = summary;
        step.startedAfterMs = m_after;
        step.durationMs = ms;
        step.at = m_run.createdAt + milliseconds(m_after);
        m_after += ms;
        m_steps.append(step);
        return m_steps.last();
    }
    /// `share` of the model's cost of one draft, in percent.
    void askModel(StepKind kind, const QString& summary, qint64 ms, const QString& prompt,
        const QString& answer, int share, int rewrite = 0)
    {
        RunStep& step = add(kind, summary, ms);
        step.rewrite = rewrite;
        step.model = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sample"));
        step.input = prompt;
        step.output = answer;
        step.tokens.input = kind == StepKind::Hook ? 368 : 861;
        step.tokens.output = kind == StepKind::Hook ? 44 : 125;
        step.tokens.estimated = true;
        step.costMicroUsd = m_seeded.demo.modelCostMicroUsd * share / 100;
    }
    Status write(UnitOfWork& work) const
    {
        for (const RunStep& step : m_steps)
            CLARA_TRY(work.runs().addStep(step));
        return {};
    }

private:
    const SeededClient& m_seeded;
    const Run& m_run;
    QList<RunStep> m_steps;
    qint64 m_after = 0;
};

/// The first try promised something and went back once.
void addRewrite(TraceWriter& trace, const QString& prompt, const QString& text)
{
    trace.askModel(StepKind::Body,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "141 characters, finished")), 1902, prompt,
        u"New set on the Cave wall: fourteen problems, V2 to V8, and one sloper we are too proud of. Link in bio."_s,
        50);
    RunStep& guard = trace.add(StepKind::Guard,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "1 block, sent back once")), 6);
    guard.ok = false;
    guard.input
        = u"New set on the Cave wall: fourteen problems, V2 to V8, and one sloper we are too proud of. Link in bio."_s;
    guard.output = demoTr(QT_TRANSLATE_NOOP(
        "clara::app::Demo", "“Link in bio” names no link, so readers cannot follow it (sample)."));
    trace.askModel(StepKind::Body,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "time and tag added")), 1610,
        prompt + u"\nWrite it again. The last version pointed to a link that is not there."_s, text,
        25, 1);
}

Status addSteps(
    UnitOfWork& work, const SeededClient& seeded, const DemoPost& planned, const Run& run)
{
    const QString topic = seeded.persona.topics.first();
    const QString prompt
        = u"You write for %1, the voice of %2. Voice: %3 Write one post about %4."_s.arg(
            seeded.persona.name, seeded.client.name, seeded.persona.voice, topic);
    TraceWriter trace(seeded, run);
    trace.askModel(StepKind::Hook,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "3 ideas, took the first")), 690,
        u"Three ideas for a post about %1."_s.arg(topic), u"1. %1"_s.arg(planned.text.left(24)),
        25);
    if (planned.rewritten)
        addRewrite(trace, prompt, planned.text);
    else
        trace.askModel(StepKind::Body,
            demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "%1 characters, finished"))
                .arg(planned.text.size()),
            1902, prompt, planned.text, 75);
    RunStep& guard = trace.add(StepKind::Guard,
        planned.rewritten ? demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "10 passed, 1 warning"))
                          : demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "all passed")),
        6);
    guard.rewrite = planned.rewritten ? 1 : 0;
    guard.input = planned.text;
    trace.add(
        StepKind::NearDuplicate, demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "nearest 0.12")), 38);
    trace.add(StepKind::Format, u"@%1 %2"_s.arg(seeded.account.handle).arg(planned.text.size()), 5);
    trace.add(StepKind::Draft,
        demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sandbox, waits for approval")), 12);
    return trace.write(work);
}

Status addUsage(UnitOfWork& work, const SeededClient& seeded, const Run& run,
    const QString& purpose, qint64 cost, Instant at)
{
    UsageRecord usage;
    usage.id = UsageId::create(at);
    usage.clientId = seeded.client.id;
    usage.runId = run.id;
    usage.modelId = seeded.model.id;
    usage.model = demoTr(QT_TRANSLATE_NOOP("clara::app::Demo", "sample"));
    usage.costMicroUsd = cost;
    usage.purpose = purpose;
    usage.at = at;
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
Result<Post> addPost(
    UnitOfWork& work, const SeededClient& seeded, const DemoPost& planned, PostState state)
{
    Run run = runOf(seeded, planned);
    Post post = postOf(seeded, planned, run, state);
    run.postId = post.id;
    CLARA_TRY(work.runs().insert(run));
    CLARA_TRY(addSteps(work, seeded, planned, run));
    CLARA_TRY(addUsage(work, seeded, run, u"body"_s, seeded.demo.modelCostMicroUsd, run.createdAt));
    const auto verdict = pipeline::judge(work, post, post.variants);
    if (!verdict)
        return std::unexpected(verdict.error());
    post.verdict = *verdict;
    PostRevision revision { post.id, post.clientId, 1, post.variants, post.contentHash,
        post.verdict, u"engine"_s, {}, post.createdAt };
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

Publication publicationOf(
    const SeededClient& seeded, const Post& post, PublicationState state, Instant at)
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

PublishAttempt attemptOf(const Publication& publication, int number, const QString& kind,
    Instant at, const QString& outcome)
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
    Run run;
    run.id = post->runId;
    CLARA_TRY(addUsage(work, seeded, run, u"network_fee"_s, seeded.demo.feeMicroUsd, planned.slot));
    const Publication publication
        = publicationOf(seeded, *post, PublicationState::Published, planned.slot + seconds(2));
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
        { u"Drei Mythen über Roggen, von Leuten, die ihn täglich backen. Nummer zwei hören wir jeden Samstag."_s,
            slot, seeded.schedules.first(), slot - hours(2) },
        PostState::Scheduled);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication
        = publicationOf(seeded, *post, PublicationState::NeedsHuman, slot + minutes(60));
    publication.attempts = 1;
    publication.looks = 3;
    publication.firstSentAt = slot;
    publication.reason = demoTr(QT_TRANSLATE_NOOP(
        "clara::app::Demo", "No answer after sending; looked 3 times, cannot tell (sample)."));
    CLARA_TRY(work.publications().insert(publication));
    PublishAttempt sent = attemptOf(publication, 1, u"send"_s, slot, u"unknown"_s);
    sent.endedAt = slot + seconds(30);
    sent.phase = u"body_sent"_s;
    sent.evidence = demoTr(
        QT_TRANSLATE_NOOP("clara::app::Demo", "No answer for 30 s, the connection was closed."));
    CLARA_TRY(work.publications().addAttempt(sent));
    int number = 1;
    for (const minutes after : { minutes(1), minutes(3), minutes(60) }) {
        PublishAttempt look
            = attemptOf(publication, ++number, u"look"_s, slot + after, u"cannot_tell"_s);
        look.httpStatus = 503;
        CLARA_TRY(work.publications().addAttempt(look));
    }
    return {};
}

Status addRefused(UnitOfWork& work, const SeededClient& seeded, Instant now)
{
    const Instant slot = now - minutes(222);
    const auto post = addPost(work, seeded,
        { u"Mischbrot mit Kümmel, frisch aus dem Ofen, im Bild mit dem ersten Kunden des Tages."_s,
            slot, seeded.schedules.at(1), slot - hours(3) },
        PostState::Failed);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication
        = publicationOf(seeded, *post, PublicationState::Rejected, slot + seconds(2));
    publication.attempts = 1;
    publication.firstSentAt = slot;
    publication.reason = demoTr(QT_TRANSLATE_NOOP(
        "clara::app::Demo", "Refused: one post an hour at most. Nothing was posted (sample)."));
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
        { u"Yoga for climbers on Thursday, six places, mats are ours. Wear something you can fall over in."_s,
            slot, seeded.schedules.first(), slot - hours(3) },
        PostState::Scheduled);
    if (!post)
        return std::unexpected(post.error());
    CLARA_TRY(addApproval(work, seeded, *post, slot - hours(1)));
    Publication publication
        = publicationOf(seeded, *post, PublicationState::HeldLate, slot + minutes(61));
    publication.reason = demoTr(QT_TRANSLATE_NOOP(
        "clara::app::Demo", "The engine was off at its slot and came back too late (sample)."));
    return work.publications().insert(publication);
}

Status addEndedRun(UnitOfWork& work, const SeededClient& seeded, int schedule, RunState state,
    Instant slot, const QString& reason)
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
            const QString& pattern
                = demo.patterns.at((written / demo.subjects.size()) % demo.patterns.size());
            CLARA_TRY(publish(work, seeded,
                { pattern.arg(subject), slot, seeded.schedules.at(i % seeded.schedules.size()),
                    slot - minutes(95) }));
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
        // The newest run is the climbing hall's first one, which has the longest story.
        planned[i].writtenAt = now - minutes(5 + 3 * i + (seeded.client.colour + 2) % 3);
        planned[i].rewritten = seeded.client.colour == 1 && i == 0;
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
            demoTr(QT_TRANSLATE_NOOP("clara::app::Demo",
                "The laptop slept past the slot, longer than the schedule catches up (sample).")));
    default:
        return addEndedRun(work, seeded, 0, RunState::Failed, now - hours(16),
            demoTr(QT_TRANSLATE_NOOP("clara::app::Demo",
                "The model did not answer three times in a row, so no draft was written (sample).")));
    }
}

} // namespace clara::app
