// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/preview.h"

#include "scheduling/zone_name.h"
#include "scheduling/zone_timeline.h"

#include <QCoreApplication>
#include <QLocale>

namespace clara::scheduling {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;
using std::chrono::sys_seconds;

class PreviewTexts {
    Q_DECLARE_TR_FUNCTIONS(clara::Preview)
};

struct ClockChange {
    sys_seconds at;
    seconds shift; ///< positive: clocks go forward
};

/// The change between two instants as far as it stays: a summer that came and went in between is
/// none.
std::optional<ClockChange> lastingChange(Instant from, Instant to, const QTimeZone& zone)
{
    const auto end = std::chrono::floor<seconds>(to);
    ZoneSegment segment = segmentAt(std::chrono::floor<seconds>(from), zone);
    const seconds before = segment.offset;
    ClockChange change { segment.start, seconds(0) };
    while (segment.end <= end) {
        const seconds previous = segment.offset;
        segment = segmentAt(segment.end, zone);
        if (segment.offset != previous)
            change.at = segment.start;
    }
    change.shift = segment.offset - before;
    return change.shift == seconds(0) ? std::nullopt : std::optional(change);
}

QString durationText(seconds duration)
{
    const auto total = std::chrono::abs(duration) / std::chrono::minutes(1);
    const QString wholeHours = QString::number(total / 60);
    const QString restMinutes = QString::number(total % 60);
    if (total % 60 == 0)
        return PreviewTexts::tr("%1 h", "a duration in hours").arg(wholeHours);
    if (total < 60)
        return PreviewTexts::tr("%1 min", "a duration in minutes").arg(restMinutes);
    return PreviewTexts::tr("%1 h %2 min", "a duration in hours and minutes")
        .arg(wholeHours, restMinutes);
}

/// Which way a clock change moves the runs on the operator's own clock.
enum class Effect { Earlier, Later, None, NotStated };

QString forwardNote(Effect effect)
{
    switch (effect) {
    case Effect::Earlier:
        return PreviewTexts::tr(
            "%1: %2 clocks go forward, %3 earlier for you.", "date, city, duration");
    case Effect::Later:
        return PreviewTexts::tr(
            "%1: %2 clocks go forward, %3 later for you.", "date, city, duration");
    case Effect::None:
        return PreviewTexts::tr("%1: %2 clocks go forward, no change for you.", "date, cities");
    case Effect::NotStated:
        break;
    }
    return PreviewTexts::tr("%1: %2 clocks go forward.", "date, city");
}

QString backNote(Effect effect)
{
    switch (effect) {
    case Effect::Earlier:
        return PreviewTexts::tr(
            "%1: %2 clocks go back, %3 earlier for you.", "date, city, duration");
    case Effect::Later:
        return PreviewTexts::tr("%1: %2 clocks go back, %3 later for you.", "date, city, duration");
    case Effect::None:
        return PreviewTexts::tr("%1: %2 clocks go back, no change for you.", "date, cities");
    case Effect::NotStated:
        break;
    }
    return PreviewTexts::tr("%1: %2 clocks go back.", "date, city");
}

class PreviewBuilder {
public:
    PreviewBuilder(const CronExpression& cron, const QTimeZone& clientZone, const QTimeZone& myZone)
        : m_clientZone(clientZone)
        , m_myZone(myZone)
        // A run of every hour does not move on anybody's clock; only a chosen hour does.
        , m_keepsWallTime(cron.hour().values != 0xffffff)
    {
    }

    void addRun(Instant at)
    {
        if (!m_rows.isEmpty())
            addChanges(m_rows.last().at, at);
        m_rows.append(
            { PreviewKind::Occurrence, at, toZone(at, m_clientZone), toZone(at, m_myZone), {} });
    }

    QList<PreviewRow> rows() const { return m_rows; }

private:
    void addChanges(Instant from, Instant to)
    {
        const auto theirs = lastingChange(from, to, m_clientZone);
        if (m_clientZone == m_myZone) {
            if (theirs)
                addChange(*theirs, m_myZone, cityName(m_myZone), Effect::NotStated);
            return;
        }
        const auto ours = lastingChange(from, to, m_myZone);
        if (theirs && ours && theirs->at == ours->at && theirs->shift == ours->shift) {
            const QString both = PreviewTexts::tr("%1 and %2", "two cities")
                                     .arg(cityName(m_clientZone), cityName(m_myZone));
            addChange(*ours, m_myZone, both, m_keepsWallTime ? Effect::None : Effect::NotStated);
            return;
        }
        const bool theirsFirst = theirs && ours && theirs->at < ours->at;
        if (theirsFirst || (theirs && !ours))
            addTheirs(*theirs);
        if (ours)
            addOurs(*ours);
        if (theirs && ours && !theirsFirst)
            addTheirs(*theirs);
    }

    void addTheirs(const ClockChange& change)
    {
        addChange(change, m_clientZone, cityName(m_clientZone),
            stated(change.shift > seconds(0) ? Effect::Earlier : Effect::Later));
    }

    void addOurs(const ClockChange& change)
    {
        addChange(change, m_myZone, cityName(m_myZone),
            stated(change.shift > seconds(0) ? Effect::Later : Effect::Earlier));
    }

    Effect stated(Effect effect) const { return m_keepsWallTime ? effect : Effect::NotStated; }

    void addChange(
        const ClockChange& change, const QTimeZone& zone, const QString& cities, Effect effect)
    {
        const Instant at = change.at;
        const QString date = QLocale().toString(toZone(at, zone).date(),
            PreviewTexts::tr("ddd d MMM", "date format of a clock change: Sun 25 Oct"));
        QString note = change.shift > seconds(0) ? forwardNote(effect) : backNote(effect);
        note = effect == Effect::Earlier || effect == Effect::Later
            ? note.arg(date, cities, durationText(change.shift))
            : note.arg(date, cities);
        m_rows.append(
            { PreviewKind::ClockChange, at, toZone(at, m_clientZone), toZone(at, m_myZone), note });
    }

    const QTimeZone m_clientZone;
    const QTimeZone m_myZone;
    const bool m_keepsWallTime;
    QList<PreviewRow> m_rows;
};

} // namespace

QList<PreviewRow> preview(const CronExpression& cron, const QTimeZone& clientZone,
    const QTimeZone& myZone, Instant from, int count)
{
    PreviewBuilder builder(cron, clientZone, myZone);
    const auto instants = cron.next(from, clientZone, qBound(1, count, 1000));
    for (const Instant at : instants)
        builder.addRun(at);
    return builder.rows();
}

} // namespace clara::scheduling
