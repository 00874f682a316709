// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/zone_name.h"

#include <algorithm>

namespace clara::scheduling {

namespace {

using namespace Qt::StringLiterals;

QString offsetText(int offsetSeconds)
{
    const int offsetMinutes = std::abs(offsetSeconds) / 60;
    if (offsetMinutes == 0)
        return u"UTC"_s;
    const QString sign = offsetSeconds < 0 ? u"−"_s : u"+"_s;
    const QString hours = QString::number(offsetMinutes / 60);
    if (offsetMinutes % 60 == 0)
        return u"UTC"_s + sign + hours;
    return u"UTC"_s + sign + hours + u':'
        + u"%1"_s.arg(offsetMinutes % 60, 2, 10, QLatin1Char('0'));
}

bool isAllLetters(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString offsetName(Instant instant, const QTimeZone& zone)
{
    return zone.isValid() ? offsetText(zone.offsetFromUtc(toUtcDateTime(instant))) : QString();
}

QString abbreviation(Instant instant, const QTimeZone& zone)
{
    if (!zone.isValid())
        return {};
    const QString name = zone.abbreviation(toUtcDateTime(instant));
    return isAllLetters(name) ? name : offsetName(instant, zone);
}

QString cityName(const QTimeZone& zone)
{
    const QString id = QString::fromLatin1(zone.id());
    // The signs of the Etc/GMT names are reversed by POSIX, which nobody should have to read.
    if (id.startsWith("Etc/"_L1))
        return offsetText(zone.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
    return id.section(u'/', -1).replace(u'_', u' ');
}

} // namespace clara::scheduling
