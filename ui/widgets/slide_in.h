// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;
class QWidget;

namespace clara::ui {

/// Moves a widget that was just shown to its place, from `offset` beside it; at once where the
/// system wants no motion.
void slideIn(QWidget& widget, const QPoint& offset);

} // namespace clara::ui
