// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara::text {

/// The text itself when it is short enough for the network, otherwise the longest beginning that is
/// with "…" after it. Cuts between words where it can, never inside a grapheme, a link, a mention
/// or a tag, so that no different link is posted. Forbidden characters and blank texts stay what
/// they are: problem() names them.
[[nodiscard]] QString cutToFit(const QString& network, const QString& text);

} // namespace clara::text
