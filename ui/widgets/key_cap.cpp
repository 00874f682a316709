// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace clara::ui {

QSize keyCapSize(const QString& key)
{
    if (key.isEmpty())
        return {};
    const Metrics& m = metrics();
    const int words = QFontMetrics(roleFont(FontRole::Detail)).horizontalAdvance(key);
    return QSize(std::max(m.keyCap + 1, words + 2 * m.half + 1), m.keyCap);
}

void paintKeyCap(QPainter& painter, const QRect& rect, const QString& key, const QColor& color)
{
    if (key.isEmpty())
        return;
    QRect box(QPoint(), keyCapSize(key));
    box.moveCenter(rect.center());
    paintBox(painter, box, metrics().px(3), {}, color, 1);
    painter.save();
    painter.setFont(roleFont(FontRole::Detail));
    painter.setPen(color);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace clara::ui
