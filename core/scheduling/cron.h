// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace clara::scheduling {

/// One of the five fields of a cron expression: what matches, and the traits of how it was written.
struct CronField {
    quint64 values
        = 0; ///< bit n is set when the value n matches; weekday 7 is folded into 0 (Sunday)
    bool isSingle = false; ///< one plain value: no `*`, list, range or step
    bool startsWithStar = false; ///< the text begins with `*`: the field does not restrict the day

    bool contains(int value) const { return (values >> value & 1) != 0; }
    bool operator==(const CronField&) const = default;
};

/// A five-field cron expression (minute, hour, day of month, month, weekday) in the crontab(5)
/// dialect, without the extensions L, W, # and `~`. A regular value; thread-safe to read.
///
/// **Day rule**: when neither the day of month nor the weekday begins with `*`, a day matches if
/// either does; otherwise it must match both, so that `0 9 */2 * 1` means Mondays on odd days of
/// the month.
///
/// **Clock changes**: a fixed time (one plain minute and one plain hour) that falls into a gap runs
/// at the first valid instant after it, and in an overlap once, at the first pass. Every other
/// expression skips what the gap removed and runs in both passes of an overlap.
class CronExpression {
public:
    /// Never runs; parse() makes the useful ones.
    CronExpression() = default;

    /// Reads an expression or one of @hourly @daily @midnight @weekly @monthly @yearly @annually.
    /// Refuses more than 256 characters and patterns whose day never comes; the error is Invalid,
    /// field "cron", one sentence that names the field and what it accepts.
    static Result<CronExpression> parse(const QString& text);

    /// As written, with single spaces between the fields.
    QString text() const { return m_text; }
    const CronField& minute() const { return m_minute; }
    const CronField& hour() const { return m_hour; }
    const CronField& dayOfMonth() const { return m_dayOfMonth; }
    const CronField& month() const { return m_month; }
    const CronField& weekday() const { return m_weekday; }

    /// One plain minute and one plain hour; decides what clock changes do.
    bool isFixedTime() const { return m_minute.isSingle && m_hour.isSingle; }
    /// A day matches when day of month *or* weekday does (see the day rule).
    bool matchesEitherDay() const
    {
        return !m_dayOfMonth.startsWithStar && !m_weekday.startsWithStar;
    }

    /// The first occurrence strictly after `after`; nothing when none comes within 41 years (a time
    /// that always falls into a gap), when the zone is invalid or `after` lies outside the years 1
    /// to 9999.
    std::optional<Instant> next(Instant after, const QTimeZone& zone) const;
    /// Up to `count` (1 to 1000) occurrences strictly after `after`, ascending.
    QList<Instant> next(Instant after, const QTimeZone& zone, int count) const;
    /// How many occurrences lie in (after, until]; exact, and fast for frequent expressions too.
    qint64 count(Instant after, Instant until, const QTimeZone& zone) const;

    /// Equal as written; `0 9 * * 1` and `0 9 * * MON` differ.
    bool operator==(const CronExpression&) const = default;

private:
    friend class CronParser;
    QString m_text;
    CronField m_minute;
    CronField m_hour;
    CronField m_dayOfMonth;
    CronField m_month;
    CronField m_weekday;
};

} // namespace clara::scheduling
