// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/zone_timeline.h"

#include <QDateTime>

namespace clara::scheduling {

using std::chrono::local_seconds;
using std::chrono::seconds;
using std::chrono::sys_seconds;

ZoneSegment segmentAt(sys_seconds at, const QTimeZone& zone)
{
    const QDateTime utc
        = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count() * 1000, Qt::UTC);
    ZoneSegment segment { at, sys_seconds::max(), seconds(zone.offsetFromUtc(utc)) };
    if (zone.hasTransitions()) {
        // Qt 6.4 finds none after the last transition of its table (2037) when asked at that very
        // millisecond; transitions are on whole seconds, so that asking a little later changes
        // nothing.
        const QDateTime transition = zone.nextTransition(utc.addMSecs(1)).atUtc;
        if (transition.isValid() && transition > utc)
            segment.end = sys_seconds(seconds(transition.toSecsSinceEpoch()));
    }
    return segment;
}

sys_seconds firstInstant(local_seconds wall, const QTimeZone& zone)
{
    // No zone was ever further than 16 h from UTC, so that the wall time lies ahead of this start.
    constexpr std::chrono::hours furthestOffset(17);
    ZoneSegment segment = segmentAt(sys_seconds(wall.time_since_epoch()) - furthestOffset, zone);
    for (;;) {
        const sys_seconds candidate(wall.time_since_epoch() - segment.offset);
        if (candidate < segment.start)
            return segment.start;
        if (candidate < segment.end)
            return candidate;
        segment = segmentAt(segment.end, zone);
    }
}

} // namespace clara::scheduling
