// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace clara::text {

/// True for a top-level domain without dot, in lower case ("com", "рф").
[[nodiscard]] bool isKnownTld(QStringView label);

/// Length of the longest top-level domain, in UTF-16 units.
[[nodiscard]] int longestTld();

} // namespace clara::text
