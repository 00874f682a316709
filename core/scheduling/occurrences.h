// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/cron.h"

namespace clara::scheduling {

/// What happens to occurrences that came due while nothing was awake to see them.
enum class MisfirePolicy {
    Latest, ///< one run: the newest due occurrence; older ones are recorded as missed
    All, ///< the newest `cap` missed ones run
    Skip, ///< none of the missed ones runs
};

/// Wire name: "latest", "all", "skip".
QString toString(MisfirePolicy policy);
std::optional<MisfirePolicy> misfirePolicyFromString(QStringView name);

enum class Disposition {
    Run,
    MissedTooOld, ///< older than the window
    MissedSuperseded, ///< a newer occurrence runs in its place
    MissedSkipped, ///< the policy is skip
    MissedOverCap, ///< more were missed than may be caught up
};

/// Wire name: "run", "too_old", "superseded", "skipped", "over_cap".
QString toString(Disposition disposition);

struct PlanRequest {
    CronExpression cron;
    QTimeZone zone;
    Instant watermark; ///< last evaluated instant, exclusive
    Instant now;
    milliseconds grace { 0 }; ///< an occurrence at most this late is on time
    MisfirePolicy policy = MisfirePolicy::Latest;
    milliseconds window { std::chrono::hours(
        24) }; ///< a late occurrence older than this is always missed
    int cap = 20; ///< how many missed occurrences run under All
};

struct PlannedOccurrence {
    Instant at;
    Disposition disposition = Disposition::Run;

    bool operator==(const PlannedOccurrence&) const = default;
};

struct Plan {
    QList<PlannedOccurrence> occurrences; ///< ascending, at most 1000, the newest ones
    Instant watermark; ///< to be stored with the occurrences; never behind the requested one
    qint64 unlisted = 0; ///< how many older occurrences were missed without being listed

    bool operator==(const Plan&) const = default;
};

/// Decides about every occurrence in (watermark, now]. On-time occurrences always run; under Latest
/// an on-time occurrence is the newest one and supersedes everything late. A clock that went back
/// behind the watermark fires nothing. Pure and thread-safe.
Plan plan(const PlanRequest& request);

} // namespace clara::scheduling
