// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_words.h"

#include "models/date_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace clara::ui {

namespace {

QString timeWords(const char* text, int n = -1)
{
    return QCoreApplication::translate("clara::ui::TimeWords", text, nullptr, n);
}

QString dayOf(const QDate& date, const QDate& today)
{
    if (date == today)
        return timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "Today"));
    const qint64 ahead = today.daysTo(date);
    return ahead > 0 && ahead < 7 ? QLocale().toString(date, QStringLiteral("ddd"))
                                  : shortDateWithDay(date);
}

QString slotWords(const QString& day, const QDateTime& local, Instant at, const QTimeZone& zone)
{
    //: A point in time: day, hour and minute, abbreviation of the time zone
    return timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 %2 %3"))
        .arg(day, local.toString(QStringLiteral("HH:mm")), zoneAbbreviation(at, zone));
}

} // namespace

QString zoneAbbreviation(Instant at, const QTimeZone& zone)
{
    const QString letters = zone.abbreviation(toUtcDateTime(at));
    return letters.isEmpty() ? toZone(at, zone).toString(QStringLiteral("t")) : letters;
}

QString cityOfZone(const QTimeZone& zone)
{
    QString city = QString::fromLatin1(zone.id()).section(QLatin1Char('/'), -1);
    return city.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString clockTime(Instant at, const QTimeZone& zone)
{
    return toZone(at, zone).toString(QStringLiteral("HH:mm"));
}

QString clockTimeWithSeconds(Instant at, const QTimeZone& zone)
{
    return toZone(at, zone).toString(QStringLiteral("HH:mm:ss"));
}

QString slotTime(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    return slotWords(dayOf(local.date(), toZone(now, zone).date()), local, at, zone);
}

QString slotTimeInSentence(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    const QDate today = toZone(now, zone).date();
    const QString day = local.date() == today
        ? timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "today"))
        : dayOf(local.date(), today);
    return slotWords(day, local, at, zone);
}

QString pastTime(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = toZone(at, zone);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    return local.date() == toZone(now, zone).date()
        ? time
        : shortDate(local.date()) + QLatin1Char(' ') + time;
}

QString relativeTime(Instant at, Instant now)
{
    using namespace std::chrono;
    const auto away = duration_cast<minutes>(at - now).count();
    const qint64 size = std::abs(away);
    const bool ahead = away > 0;
    if (size < 1)
        return timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "now"));
    if (size < 60)
        return (ahead ? timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "in %1 min"))
                      : timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 min ago")))
            .arg(size);
    if (size < 48 * 60) {
        const qint64 hours = size / 60;
        const QString rest = QStringLiteral("%1").arg(size % 60, 2, 10, QLatin1Char('0'));
        //: Hours and minutes: "in 1 h 18"
        return (ahead ? timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "in %1 h %2"))
                      : timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 h %2 ago")))
            .arg(hours)
            .arg(rest);
    }
    return (ahead ? timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "in %1 d"))
                  : timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 d ago")))
        .arg(size / (24 * 60));
}

QString durationWords(qint64 ms)
{
    if (ms < 1000)
        return timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 ms")).arg(ms);
    return timeWords(QT_TRANSLATE_NOOP("clara::ui::TimeWords", "%1 s"))
        .arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 2));
}

QTimeZone zoneOrUtc(const QString& ianaId)
{
    const QTimeZone zone(ianaId.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace clara::ui
