// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace clara {

using std::chrono::milliseconds;

/// A point in time, UTC, with millisecond resolution. Wall-clock time exists only together with a
/// zone.
using Instant = std::chrono::sys_time<milliseconds>;

inline Instant instantFromMs(qint64 msSinceEpoch) { return Instant(milliseconds(msSinceEpoch)); }
inline qint64 toMs(Instant instant) { return instant.time_since_epoch().count(); }

QDateTime toUtcDateTime(Instant instant);
QDateTime toZone(Instant instant, const QTimeZone& zone);
Instant instantFrom(const QDateTime& dateTime);

/// Whether `wait` went by since then; true when there was no then. A clock that was set back is no
/// reason to wait for it to catch up.
bool hasPassed(std::optional<Instant> since, milliseconds wait, Instant now);

/// RFC 3339 in UTC: "2026-01-01T08:00:00Z"; milliseconds only where they are not zero.
QString toIso(Instant instant);
/// Reads RFC 3339 with an offset or `Z`; a text without one is refused, because it names no
/// instant.
Result<Instant> parseInstant(const QString& text);

/// The zone for an IANA id, or an Invalid error that names it. "UTC" is accepted.
Result<QTimeZone> zoneFromId(const QString& ianaId);

} // namespace clara
