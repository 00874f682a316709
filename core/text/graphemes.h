// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace clara::text {

/// End of the extended grapheme cluster that starts at `from` (a cluster boundary, 0 <= from <
/// size), in UTF-16 units. Unicode 17 rules with its own table, because Qt's finder follows an
/// older standard.
[[nodiscard]] qsizetype nextGrapheme(QStringView text, qsizetype from);

/// What a reader sees as one character counts once: "👨‍👩‍👧‍👦" is 1, "\r\n" is 1.
[[nodiscard]] int graphemeCount(QStringView text);

} // namespace clara::text
