// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace clara::text {

/// Length in UTF-16 units of the emoji at `position`, 0 when there is none: keycaps, flags, skin
/// tones and joined sequences are one emoji when Unicode recommends them, otherwise the parts are.
[[nodiscard]] qsizetype emojiLength(QStringView text, qsizetype position);

} // namespace clara::text
