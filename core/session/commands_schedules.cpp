// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "domain/names.h"
#include "engine/outbox.h"
#include "scheduling/cron.h"
#include "session/audit_trail.h"
#include "session/authority.h"

#include <QCoreApplication>

namespace clara::session {

namespace {

QString scheduleTr(const char* text)
{
    return QCoreApplication::translate("clara::Commands", text);
}

template <class T> Status belongsTo(const Result<T>& part, ClientId client, const QString& field)
{
    if (!part)
        return std::unexpected(part.error());
    if (part->clientId != client)
        return invalid(field,
            scheduleTr(QT_TRANSLATE_NOOP("clara::Commands",
                "Persona, prompt and accounts must belong to the schedule's client.")));
    return {};
}

Status checkSchedule(UnitOfWork& work, const Schedule& schedule)
{
    CLARA_TRY(firstError(validate(schedule)));
    if (const auto cron = scheduling::CronExpression::parse(schedule.cron); !cron)
        return invalid(QStringLiteral("cron"), cron.error().message);
    const auto client = work.clients().find(schedule.clientId);
    if (!client)
        return std::unexpected(client.error());
    if (schedule.approval && *schedule.approval < client->approval)
        return invalid(QStringLiteral("approval"),
            scheduleTr(QT_TRANSLATE_NOOP("clara::Commands",
                "The client's rule is stricter. A schedule can only ask for more approval.")));
    const auto deciders = work.members().deciders(schedule.clientId);
    if (!deciders)
        return std::unexpected(deciders.error());
    if (schedule.approval == ApprovalPolicy::Two && *deciders < 2)
        return invalid(QStringLiteral("approval"),
            scheduleTr(QT_TRANSLATE_NOOP("clara::Commands",
                "Approval by two people needs two members who may approve for this client.")));
    CLARA_TRY(belongsTo(
        work.personas().find(schedule.personaId), schedule.clientId, QStringLiteral("persona")));
    CLARA_TRY(belongsTo(
        work.prompts().find(schedule.promptId), schedule.clientId, QStringLiteral("prompt")));
    for (const auto& id : schedule.accountIds)
        CLARA_TRY(
            belongsTo(work.accounts().find(id), schedule.clientId, QStringLiteral("accounts")));
    return {};
}

bool onlyNameChanged(const Schedule& before, Schedule after)
{
    after.name = before.name;
    after.updatedAt = before.updatedAt;
    after.revision = before.revision;
    return after == before;
}

/// Future slots that nobody approved yet are planned anew: their runs are cancelled, their drafts
/// withdrawn.
Status supersedeFuture(UnitOfWork& work, const Schedule& schedule, Instant now)
{
    RunFilter filter;
    filter.schedule = schedule.id;
    filter.states = { RunState::Planned, RunState::Succeeded, RunState::Failed };
    filter.limit = 1000;
    const auto runs = work.runs().list(filter);
    if (!runs)
        return std::unexpected(runs.error());
    for (auto run : *runs) {
        if (!run.occurrenceAt || *run.occurrenceAt <= now)
            continue;
        const QString reason = scheduleTr(
            QT_TRANSLATE_NOOP("clara::Commands", "Its schedule was edited; the slot was %1."))
                                   .arg(toIso(*run.occurrenceAt));
        if (!run.postId.isNull()) {
            auto post = work.posts().find(run.postId);
            if (!post)
                return std::unexpected(post.error());
            if (post->state != PostState::InReview && post->state != PostState::ChangesRequested
                && post->state != PostState::Held)
                continue; // decided by a person: stays
            const auto dropped = engine::applyToPost(work, *post, PostEvent::Reject, now, reason);
            if (!dropped)
                return std::unexpected(dropped.error());
        }
        const auto state = run.state;
        run.state = *transition(state, RunEvent::Supersede);
        run.reason = reason;
        run.finishedAt = now;
        run.occurrenceAt.reset(); // lets go of the slot, so that it can be planned again
        CLARA_TRY(work.runs().update(run, state, run.fence));
    }
    return {};
}

} // namespace

Future<Schedule> Commands::addSchedule(Schedule schedule)
{
    return m_store.write<Schedule>([schedule, actor = m_actor, now = m_clock.now()](
                                       UnitOfWork& work) mutable -> Result<Schedule> {
        schedule.id = ScheduleId::create(now);
        schedule.name = tidyName(schedule.name);
        schedule.cron = schedule.cron.simplified();
        schedule.watermark = now;
        schedule.revision = 1;
        schedule.createdAt = schedule.updatedAt = now;
        CLARA_TRY(checkSchedule(work, schedule));
        CLARA_TRY(authorise(work, actor, schedule.clientId, Action::Edit));
        CLARA_TRY(work.schedules().insert(schedule));
        CLARA_TRY(addAudit(work, actor, QStringLiteral("schedule.add"), schedule.clientId,
            schedule.id.toString(),
            { { QStringLiteral("name"), schedule.name },
                { QStringLiteral("cron"), schedule.cron } },
            now));
        return schedule;
    });
}

Future<Schedule> Commands::editSchedule(Schedule schedule)
{
    return m_store.write<Schedule>([schedule, actor = m_actor, now = m_clock.now()](
                                       UnitOfWork& work) mutable -> Result<Schedule> {
        const auto before = work.schedules().find(schedule.id);
        if (!before)
            return before;
        schedule.clientId = before->clientId;
        schedule.state = before->state;
        schedule.watermark = before->watermark;
        schedule.createdAt = before->createdAt;
        schedule.name = tidyName(schedule.name);
        schedule.cron = schedule.cron.simplified();
        CLARA_TRY(authorise(work, actor, schedule.clientId, Action::Edit));
        CLARA_TRY(checkSchedule(work, schedule));
        if (!onlyNameChanged(*before, schedule)) {
            CLARA_TRY(supersedeFuture(work, schedule, now));
            // The slots ahead are planned again under the new rules; those behind stay evaluated.
            schedule.watermark = std::min(before->watermark, now);
        }
        schedule.updatedAt = now;
        auto stored = work.schedules().update(schedule);
        if (!stored)
            return stored;
        CLARA_TRY(addAudit(work, actor, QStringLiteral("schedule.edit"), schedule.clientId,
            schedule.id.toString(),
            { { QStringLiteral("name"), schedule.name },
                { QStringLiteral("cron"), schedule.cron } },
            now));
        return stored;
    });
}

Future<Schedule> Commands::applyToSchedule(ScheduleId id, ScheduleEvent event)
{
    return m_store.write<Schedule>(
        [id, event, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Schedule> {
            auto schedule = work.schedules().find(id);
            if (!schedule)
                return schedule;
            CLARA_TRY(authorise(work, actor, schedule->clientId, Action::Edit));
            const auto next = transition(schedule->state, event);
            if (!next)
                return failure(ErrorKind::Conflict,
                    scheduleTr(QT_TRANSLATE_NOOP("clara::Commands",
                                   "The schedule is “%1” already, so nothing was changed."))
                        .arg(toString(schedule->state)));
            schedule->state = *next;
            // Slots that passed while paused were not wanted.
            if (*next == ScheduleState::Active)
                schedule->watermark = std::max(schedule->watermark, now);
            schedule->updatedAt = now;
            auto stored = work.schedules().update(*schedule);
            if (!stored)
                return stored;
            CLARA_TRY(addAudit(work, actor, QStringLiteral("schedule.") + toString(*next),
                schedule->clientId, id.toString(), {}, now));
            return stored;
        });
}

Future<Run> Commands::runNow(ScheduleId id)
{
    return m_store.write<Run>(
        [id, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Run> {
            const auto schedule = work.schedules().find(id);
            if (!schedule)
                return std::unexpected(schedule.error());
            CLARA_TRY(authorise(work, actor, schedule->clientId, Action::Run));
            const auto client = work.clients().find(schedule->clientId);
            if (!client)
                return std::unexpected(client.error());
            if (client->status != ClientStatus::Active)
                return failure(ErrorKind::Conflict,
                    scheduleTr(QT_TRANSLATE_NOOP("clara::Commands",
                        "The client is paused or archived. Resume it, then run the schedule.")));
            Run run;
            run.id = RunId::create(now);
            run.clientId = schedule->clientId;
            run.scheduleId = id;
            run.notBefore = now;
            run.createdAt = now;
            CLARA_TRY(work.runs().insert(run));
            CLARA_TRY(addAudit(work, actor, QStringLiteral("run.now"), run.clientId,
                run.id.toString(), { { QStringLiteral("schedule"), id.toString() } }, now));
            return run;
        });
}

Future<Run> Commands::retryRun(RunId id)
{
    auto find = m_store.read<Run>([id](UnitOfWork& work) { return work.runs().find(id); });
    // A retry is a new run of the same schedule: the old row stays as it ended.
    return find
        .then([this](const Result<Run>& run) -> Future<Run> {
            if (!run)
                return readyFuture(run);
            return runNow(run->scheduleId);
        })
        .unwrap();
}

} // namespace clara::session
