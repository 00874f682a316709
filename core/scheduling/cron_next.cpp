// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"
#include "scheduling/zone_timeline.h"

#include <algorithm>
#include <bit>

// Wall-clock time is searched by jumping from field to field; the zone then says which instants
// show it.
namespace clara::scheduling {

namespace {

using std::chrono::ceil;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

// 29 February on a given weekday can be 40 years away (2088 to 2128).
constexpr days searchSpan(41 * 366);
constexpr int minutesPerDay = 24 * 60;
constexpr sys_seconds earliest = sys_days(year(1) / 1 / 1);
constexpr sys_seconds latest = sys_days(year(9999) / 12 / 31);

/// The pattern on the wall, without any zone.
class WallPattern {
public:
    explicit WallPattern(const CronExpression& expression)
        : m_expression(expression)
    {
    }

    /// The days of a month that match, as bits 1 to 31.
    quint64 matchingDays(year_month month) const
    {
        if (!m_expression.month().contains(int(unsigned(month.month()))))
            return 0;
        const unsigned first = std::chrono::weekday(local_days(month / 1)).c_encoding();
        const unsigned length = unsigned((month / std::chrono::last).day());
        const quint64 week = m_expression.weekday().values;
        const quint64 rotated
            = (week >> first | week << (7 - first)) & 0x7f; // bit 0: the weekday of the 1st
        const quint64 byWeekday
            = (rotated | rotated << 7 | rotated << 14 | rotated << 21 | rotated << 28) << 1;
        const quint64 byDay = m_expression.dayOfMonth().values;
        const quint64 both
            = m_expression.matchesEitherDay() ? byDay | byWeekday : byDay & byWeekday;
        return both & ((quint64(2) << length) - 2);
    }

    bool matches(local_days day) const
    {
        const year_month_day date(day);
        return (matchingDays(date.year() / date.month()) >> unsigned(date.day()) & 1) != 0;
    }

    /// The first matching day in [from, end).
    std::optional<local_days> nextDay(local_days from, local_days end) const
    {
        const year_month_day start(from);
        year_month month = start.year() / start.month();
        unsigned day = unsigned(start.day());
        while (local_days(month / 1) < end) {
            const quint64 found = matchingDays(month) >> day << day;
            if (found != 0) {
                const local_days result(
                    month / std::chrono::day(unsigned(std::countr_zero(found))));
                return result < end ? std::optional(result) : std::nullopt;
            }
            month += std::chrono::months(1);
            day = 1;
        }
        return std::nullopt;
    }

    qint64 countDays(local_days from, local_days end) const
    {
        qint64 total = 0;
        while (from < end) {
            const year_month_day date(from);
            const year_month month = date.year() / date.month();
            const local_days nextMonth(local_days((month + std::chrono::months(1)) / 1));
            quint64 found = matchingDays(month) >> unsigned(date.day()) << unsigned(date.day());
            if (end < nextMonth)
                found &= (quint64(1) << unsigned(year_month_day(end).day())) - 1;
            total += std::popcount(found);
            from = nextMonth;
        }
        return total;
    }

    /// The first matching minute of a day at or after `from` (0 to 1439).
    std::optional<int> nextMinute(int from) const
    {
        quint64 minutesLeft = m_expression.minute().values >> (from % 60) << (from % 60);
        for (int hour = from / 60; hour < 24; ++hour) {
            if (m_expression.hour().contains(hour) && minutesLeft != 0)
                return hour * 60 + std::countr_zero(minutesLeft);
            minutesLeft = m_expression.minute().values;
        }
        return std::nullopt;
    }

    /// How many minutes of a matching day lie in [from, end).
    qint64 countMinutes(int from, int end) const
    {
        qint64 total = 0;
        for (int hour = from / 60; hour * 60 < end; ++hour) {
            if (!m_expression.hour().contains(hour))
                continue;
            quint64 found = m_expression.minute().values;
            if (hour * 60 < from)
                found = found >> (from - hour * 60) << (from - hour * 60);
            if (end < hour * 60 + 60)
                found &= (quint64(1) << (end - hour * 60)) - 1;
            total += std::popcount(found);
        }
        return total;
    }

    /// The first matching wall time in [from, end).
    std::optional<local_seconds> next(local_seconds from, local_seconds end) const
    {
        const local_seconds firstMinute = ceil<minutes>(from);
        local_days day = floor<days>(firstMinute);
        int minute = int((firstMinute - day) / minutes(1));
        while (const auto found = nextDay(day, ceil<days>(end))) {
            const auto at = nextMinute(*found == day ? minute : 0);
            if (at) {
                const local_seconds wall = *found + minutes(*at);
                return wall < end ? std::optional(wall) : std::nullopt;
            }
            day = *found + days(1);
            minute = 0;
        }
        return std::nullopt;
    }

    /// How many matching wall times lie in [from, end).
    qint64 count(local_seconds from, local_seconds end) const
    {
        const local_seconds first = ceil<minutes>(from);
        const local_seconds last = ceil<minutes>(end);
        const local_days firstDay = floor<days>(first);
        const local_days lastDay = floor<days>(last);
        const int firstMinute = int((first - firstDay) / minutes(1));
        const int lastMinute = int((last - lastDay) / minutes(1));
        if (last <= first)
            return 0;
        if (firstDay == lastDay)
            return matches(firstDay) ? countMinutes(firstMinute, lastMinute) : 0;
        return (matches(firstDay) ? countMinutes(firstMinute, minutesPerDay) : 0)
            + countDays(firstDay + days(1), lastDay) * countMinutes(0, minutesPerDay)
            + (matches(lastDay) ? countMinutes(0, lastMinute) : 0);
    }

private:
    const CronExpression& m_expression;
};

local_seconds wallAt(sys_seconds at, seconds offset)
{
    return local_seconds(at.time_since_epoch() + offset);
}

/// Every instant in [from, end) at which the wall matches: gaps drop out and overlaps count twice.
std::optional<sys_seconds> nextRecurring(
    const WallPattern& pattern, sys_seconds from, sys_seconds end, const QTimeZone& zone)
{
    while (from < end) {
        const ZoneSegment segment = segmentAt(from, zone);
        const sys_seconds segmentEnd = std::min(segment.end, end);
        const auto wall
            = pattern.next(wallAt(from, segment.offset), wallAt(segmentEnd, segment.offset));
        if (wall)
            return sys_seconds(wall->time_since_epoch() - segment.offset);
        from = segmentEnd;
    }
    return std::nullopt;
}

/// One instant per matching day: after the gap, or the first pass of an overlap.
std::optional<sys_seconds> nextFixed(const WallPattern& pattern, int minuteOfDay, sys_seconds from,
    sys_seconds end, const QTimeZone& zone)
{
    // One day back, because a day that begins with an overlap shows yesterday's date once more.
    local_days day = floor<days>(wallAt(from, segmentAt(from, zone).offset)) - days(1);
    const local_days lastDay = floor<days>(wallAt(end, seconds(0))) + days(2);
    while (const auto found = pattern.nextDay(day, lastDay)) {
        const sys_seconds instant = firstInstant(*found + minutes(minuteOfDay), zone);
        if (instant >= end)
            return std::nullopt;
        if (instant >= from)
            return instant;
        day = *found + days(1);
    }
    return std::nullopt;
}

/// The smallest whole second strictly after `instant`; occurrences never have fractions.
sys_seconds secondAfter(Instant instant) { return floor<seconds>(instant) + seconds(1); }

int minuteOfDayOf(const CronExpression& expression)
{
    return std::countr_zero(expression.hour().values) * 60
        + std::countr_zero(expression.minute().values);
}

std::optional<sys_seconds> nextWithin(
    const CronExpression& expression, sys_seconds from, sys_seconds end, const QTimeZone& zone)
{
    const WallPattern pattern(expression);
    if (expression.isFixedTime())
        return nextFixed(pattern, minuteOfDayOf(expression), from, end, zone);
    return nextRecurring(pattern, from, end, zone);
}

bool isInRange(Instant instant) { return instant >= earliest && instant < latest; }

} // namespace

std::optional<Instant> CronExpression::next(Instant after, const QTimeZone& zone) const
{
    if (m_minute.values == 0 || !zone.isValid() || !isInRange(after))
        return std::nullopt;
    const sys_seconds from = secondAfter(after);
    return nextWithin(*this, from, std::min(from + searchSpan, latest), zone);
}

qint64 CronExpression::count(Instant after, Instant until, const QTimeZone& zone) const
{
    if (m_minute.values == 0 || !zone.isValid())
        return 0;
    sys_seconds from = secondAfter(std::max(after, Instant(earliest)));
    const sys_seconds end = secondAfter(std::min(until, Instant(latest)));
    qint64 total = 0;
    if (isFixedTime()) {
        while (const auto instant = nextWithin(*this, from, end, zone)) {
            ++total;
            from = *instant + seconds(1);
        }
        return total;
    }
    const WallPattern pattern(*this);
    while (from < end) {
        const ZoneSegment segment = segmentAt(from, zone);
        const sys_seconds segmentEnd = std::min(segment.end, end);
        total += pattern.count(wallAt(from, segment.offset), wallAt(segmentEnd, segment.offset));
        from = segmentEnd;
    }
    return total;
}

} // namespace clara::scheduling
