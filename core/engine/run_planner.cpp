// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_planner.h"

#include "base/logging.h"
#include "scheduling/occurrences.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

namespace clara::engine {

namespace {

constexpr int maxAhead = 1000; ///< slots planned ahead per schedule and pass

QString plannerTr(const char* text) { return QCoreApplication::translate("clara::Planner", text); }

QString missedReason(scheduling::Disposition disposition)
{
    switch (disposition) {
    case scheduling::Disposition::Run:
        return {};
    case scheduling::Disposition::MissedTooOld:
        return plannerTr(QT_TRANSLATE_NOOP("clara::Planner",
            "The engine was not running at this time, and the slot is older than the schedule catches up."));
    case scheduling::Disposition::MissedSuperseded:
        return plannerTr(QT_TRANSLATE_NOOP("clara::Planner",
            "The engine was not running at this time; a later slot was written instead."));
    case scheduling::Disposition::MissedSkipped:
        return plannerTr(QT_TRANSLATE_NOOP("clara::Planner",
            "The engine was not running at this time, and this schedule skips missed slots."));
    case scheduling::Disposition::MissedOverCap:
        return plannerTr(QT_TRANSLATE_NOOP("clara::Planner",
            "The engine was not running at this time, and more slots were missed than are caught up at once."));
    }
    return {};
}

Run runFor(const Schedule& schedule, Instant slot, Instant now)
{
    Run run;
    run.id = RunId::create(now);
    run.clientId = schedule.clientId;
    run.scheduleId = schedule.id;
    run.occurrenceAt = slot;
    run.notBefore = slot - schedule.lead;
    run.createdAt = now;
    return run;
}

/// Slots of one client's local day are capped: what is over it becomes skipped, with the reason.
Status applyDailyCap(UnitOfWork& work, QList<Run>& runs)
{
    if (runs.isEmpty())
        return {};
    const auto client = work.clients().find(runs.first().clientId);
    if (!client)
        return std::unexpected(client.error());
    const auto zone = zoneFromId(client->timeZone);
    if (!client->dailyPostCap || !zone)
        return {};
    QHash<QDate, int> taken;
    for (auto& run : runs) {
        if (run.state != RunState::Planned || !run.occurrenceAt)
            continue;
        const QDate day = toZone(*run.occurrenceAt, *zone).date();
        if (!taken.contains(day)) {
            const auto count = work.runs().slotsTaken(client->id,
                instantFrom(day.startOfDay(*zone)), instantFrom(day.addDays(1).startOfDay(*zone)));
            if (!count)
                return std::unexpected(count.error());
            taken.insert(day, *count);
        }
        if (taken[day] >= *client->dailyPostCap) {
            run.state = RunState::Skipped;
            run.reason = QCoreApplication::translate("clara::Planner",
                "The client's limit of %n post(s) a day is reached.", nullptr,
                *client->dailyPostCap);
            run.finishedAt = run.createdAt;
        } else {
            ++taken[day];
        }
    }
    return {};
}

} // namespace

SchedulePlan planSchedule(const Schedule& schedule, const scheduling::CronExpression& cron,
    const QTimeZone& zone, Instant now, milliseconds onTime)
{
    SchedulePlan result;
    const Instant horizon = now + schedule.lead;
    result.watermark = std::max(schedule.watermark, horizon);
    if (schedule.watermark < now) {
        const auto policy = scheduling::misfirePolicyFromString(schedule.misfire);
        const scheduling::PlanRequest request { cron, zone, schedule.watermark, now, onTime,
            policy.value_or(scheduling::MisfirePolicy::Latest), schedule.misfireWindow, 20 };
        const auto past = scheduling::plan(request);
        for (const auto& occurrence : past.occurrences) {
            Run run = runFor(schedule, occurrence.at, now);
            if (occurrence.disposition != scheduling::Disposition::Run) {
                run.state = RunState::Missed;
                run.reason = missedReason(occurrence.disposition);
                run.finishedAt = now;
            }
            result.runs.append(run);
        }
    }
    Instant from = std::max(schedule.watermark, now);
    for (int i = 0; i < maxAhead; ++i) {
        const auto slot = cron.next(from, zone);
        if (!slot || *slot > horizon)
            break;
        result.runs.append(runFor(schedule, *slot, now));
        from = *slot;
        if (i + 1 == maxAhead)
            result.watermark = *slot; // the rest follows in the next pass
    }
    return result;
}

RunPlanner::RunPlanner(Store& store, const Clock& clock, const EngineConfig& config)
    : m_store(store)
    , m_clock(clock)
    , m_config(config)
{
}

QCoro::Task<Status> RunPlanner::reload()
{
    m_stale = false;
    auto pending = m_store.read<QList<Schedule>>(
        [](UnitOfWork& work) { return work.schedules().plannable(); });
    const Result<QList<Schedule>> schedules = co_await pending;
    if (!schedules) {
        m_stale = true;
        co_return std::unexpected(schedules.error());
    }
    m_entries.clear();
    for (const auto& schedule : *schedules) {
        const auto cron = scheduling::CronExpression::parse(schedule.cron);
        const auto zone = zoneFromId(schedule.timeZone);
        if (!cron || !zone) {
            logging::engine().error("schedule {} cannot be planned: {}", schedule.id.toString(),
                cron ? zone.error().message : cron.error().message);
            continue;
        }
        m_entries.append({ schedule, *cron, *zone, cron->next(schedule.watermark, *zone) });
    }
    co_return Status {};
}

QCoro::Task<Status> RunPlanner::store(QList<SchedulePlan> plans, QList<Schedule> schedules)
{
    auto pending = m_store.write<int>([plans, schedules](UnitOfWork& work) mutable -> Result<int> {
        int added = 0;
        for (qsizetype i = 0; i < plans.size(); ++i) {
            CLARA_TRY(applyDailyCap(work, plans[i].runs));
            const auto inserted = work.runs().insertOccurrences(plans.at(i).runs);
            if (!inserted)
                return inserted;
            added += *inserted;
            CLARA_TRY(work.schedules().advanceWatermark(schedules.at(i).id, plans.at(i).watermark));
        }
        return added;
    });
    const Result<int> added = co_await pending;
    if (!added)
        co_return std::unexpected(added.error());
    if (*added > 0)
        logging::engine().info("planned {} runs", *added);
    co_return Status {};
}

QCoro::Task<Status> RunPlanner::plan()
{
    if (m_stale) {
        const Status reloaded = co_await reload();
        if (!reloaded)
            co_return reloaded;
    }
    const Instant now = m_clock.now();
    QList<SchedulePlan> plans;
    QList<Schedule> schedules;
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        if (!entry.nextSlot || *entry.nextSlot - entry.schedule.lead > now)
            continue;
        plans.append(planSchedule(entry.schedule, entry.cron, entry.zone, now, m_config.onTime));
        schedules.append(entry.schedule);
        indexes.append(i);
    }
    if (plans.isEmpty())
        co_return Status {};
    const Status stored = co_await store(plans, schedules);
    if (!stored) {
        m_stale = true;
        co_return stored;
    }
    for (qsizetype i = 0; i < indexes.size() && !m_stale; ++i) {
        Entry& entry = m_entries[indexes.at(i)];
        entry.schedule.watermark = plans.at(i).watermark;
        entry.nextSlot = entry.cron.next(entry.schedule.watermark, entry.zone);
    }
    co_return Status {};
}

std::optional<Instant> RunPlanner::nextDue() const
{
    std::optional<Instant> earliest;
    for (const auto& entry : m_entries) {
        if (!entry.nextSlot)
            continue;
        const Instant due = *entry.nextSlot - entry.schedule.lead;
        earliest = earliest ? std::min(*earliest, due) : due;
    }
    return earliest;
}

} // namespace clara::engine
