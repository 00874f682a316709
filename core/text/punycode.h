// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace clara::text {

/// Size of a domain label in its ASCII form (RFC 3492, "xn--…" for anything but ASCII), without
/// encoding it further than needed: above `limit` the answer is some number above `limit`.
[[nodiscard]] int asciiLabelSize(QStringView label, int limit);

} // namespace clara::text
