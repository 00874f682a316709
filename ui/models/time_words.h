// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>
#include <QTimeZone>

namespace clara::ui {

/// "CEST"; the offset ("+09:00") where the zone has no letters.
QString zoneAbbreviation(Instant at, const QTimeZone& zone);
/// "Berlin" for Europe/Berlin.
QString cityOfZone(const QTimeZone& zone);

/// "15:30" in `zone`.
QString clockTime(Instant at, const QTimeZone& zone);
/// "15:30:02" in `zone`.
QString clockTimeWithSeconds(Instant at, const QTimeZone& zone);

/// "Today 12:00 CEST", "Fri 08:30 JST" in the next six days, else "Fri 30 Oct 08:30 JST".
QString slotTime(Instant at, Instant now, const QTimeZone& zone);
/// The same in the middle of a sentence: "today 07:30 MDT".
QString slotTimeInSentence(Instant at, Instant now, const QTimeZone& zone);
/// For histories: "08:04" today, else "21 Oct 08:04".
QString pastTime(Instant at, Instant now, const QTimeZone& zone);

/// "in 1 h 18", "in 6 min", "in 3 d", "now", "12 min ago".
QString relativeTime(Instant at, Instant now);
/// "1.9 s" from a second on, else "690 ms".
QString durationWords(qint64 ms);

/// The zone by its IANA id; UTC for an unknown one.
QTimeZone zoneOrUtc(const QString& ianaId);

} // namespace clara::ui
