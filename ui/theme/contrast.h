// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace clara::ui {

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21, in either order.
double contrastRatio(const QColor& one, const QColor& other);

/// WCAG 2.1 relative luminance, 0 (black) to 1 (white).
double relativeLuminance(const QColor& color);

} // namespace clara::ui
