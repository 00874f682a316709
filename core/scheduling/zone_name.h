// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace clara::scheduling {

/// What a clock in `zone` is called at that instant: "CEST", "MDT", or "UTC+5:45" where the zone
/// has no abbreviation of letters. Empty for an invalid zone.
QString abbreviation(Instant instant, const QTimeZone& zone);

/// "UTC−6", "UTC+5:45", "UTC"; the sign is a true minus.
QString offsetName(Instant instant, const QTimeZone& zone);

/// The last part of the IANA name, to be read by people: "Berlin", "New York", "UTC".
QString cityName(const QTimeZone& zone);

} // namespace clara::scheduling
