// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clara {

QDateTime toUtcDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
}

QDateTime toZone(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
}

Instant instantFrom(const QDateTime& dateTime)
{
    return instantFromMs(dateTime.toMSecsSinceEpoch());
}

bool hasPassed(std::optional<Instant> since, milliseconds wait, Instant now)
{
    return !since || now - *since >= wait || now < *since;
}

QString toIso(Instant instant)
{
    const bool whole = toMs(instant) % 1000 == 0;
    return toUtcDateTime(instant).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<Instant> parseInstant(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:?\\d{2})$"));
    const QDateTime parsed = shape.match(text).hasMatch()
        ? QDateTime::fromString(
            text.toUpper().replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs)
        : QDateTime();
    if (!parsed.isValid()) {
        return invalid(QStringLiteral("instant"),
            QCoreApplication::translate("clara::Instant",
                "“%1” is not a point in time. Write it like 2026-01-31T08:00:00Z.")
                .arg(text.left(40)));
    }
    return instantFrom(parsed);
}

Result<QTimeZone> zoneFromId(const QString& ianaId)
{
    const QByteArray id = ianaId.toLatin1();
    if (ianaId == QLatin1String("UTC"))
        return QTimeZone::utc();
    if (!ianaId.isEmpty() && QString::fromLatin1(id) == ianaId
        && !ianaId.startsWith(QLatin1String("UTC")) && QTimeZone::isTimeZoneIdAvailable(id)) {
        QTimeZone zone(id);
        if (zone.isValid())
            return zone;
    }
    return invalid(QStringLiteral("timezone"),
        QCoreApplication::translate(
            "clara::Instant", "“%1” is not a time zone. Use an IANA name such as Europe/Berlin.")
            .arg(ianaId.left(60)));
}

} // namespace clara
