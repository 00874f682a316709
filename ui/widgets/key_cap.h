// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace clara::ui {

/// Size of the small framed key ("A", "F9", "Ctrl S") that stands beside the words it triggers.
QSize keyCapSize(const QString& key);

/// Paints the key, centred in `rect`, line and letters in `color`.
void paintKeyCap(QPainter& painter, const QRect& rect, const QString& key, const QColor& color);

} // namespace clara::ui
