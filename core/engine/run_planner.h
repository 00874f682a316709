// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "ports/store.h"
#include "scheduling/cron.h"

namespace clara::engine {

/// What one schedule owes at a moment.
struct SchedulePlan {
    QList<Run> runs {}; ///< planned, or missed with a reason
    Instant watermark {};
};

/// Pure: the occurrences of (watermark, now + lead]. Slots that passed while nobody was awake
/// follow the schedule's misfire policy; slots still ahead are planned, due `lead` before the slot.
SchedulePlan planSchedule(const Schedule& schedule, const scheduling::CronExpression& cron,
    const QTimeZone& zone, Instant now, milliseconds onTime);

/// Turns schedules into rows of runs. The unique occurrence makes planning twice harmless; no
/// leader needed.
class RunPlanner {
public:
    RunPlanner(Store& store, const Clock& clock, const EngineConfig& config);

    /// Plans what is due. Reads the schedules again only after `invalidate()`.
    QCoro::Task<Status> plan();
    void invalidate() { m_stale = true; }
    /// The next moment at which `plan()` has something to do.
    std::optional<Instant> nextDue() const;

private:
    struct Entry {
        Schedule schedule;
        scheduling::CronExpression cron;
        QTimeZone zone;
        std::optional<Instant> nextSlot;
    };
    QCoro::Task<Status> reload();
    QCoro::Task<Status> store(QList<SchedulePlan> plans, QList<Schedule> schedules);

    Store& m_store;
    const Clock& m_clock;
    const EngineConfig& m_config;
    bool m_stale = true;
    QList<Entry> m_entries;
};

} // namespace clara::engine
