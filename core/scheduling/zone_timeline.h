// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <chrono>

namespace clara::scheduling {

/// A stretch of time in which a zone keeps one offset: [start, end).
struct ZoneSegment {
    std::chrono::sys_seconds start; ///< where the caller asked; the offset may hold from earlier on
    std::chrono::sys_seconds end; ///< the next transition, or the far future
    std::chrono::seconds offset; ///< local time minus UTC
};

/// The segment that `at` lies in. Qt resolves gaps and overlaps in its own way, so that everything
/// here reads only offsets and transitions. The zone must be valid.
ZoneSegment segmentAt(std::chrono::sys_seconds at, const QTimeZone& zone);

/// The first instant at which clocks in `zone` show `wall`, or, when they never do, the end of the
/// gap that removed it.
std::chrono::sys_seconds firstInstant(std::chrono::local_seconds wall, const QTimeZone& zone);

} // namespace clara::scheduling
