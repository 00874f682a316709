// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/activity_delegate.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/client_tile.h"

#include <QPainter>

namespace clara::ui {

ActivityDelegate::ActivityDelegate(const ActivityModel& model, QObject* parent)
    : RowDelegate(metrics().twoLineRow, RowEdge::Marked, parent)
    , m_model(model)
{
}

void ActivityDelegate::paintContent(
    QPainter& painter, const QRect& rect, const RowLook& look, const QModelIndex& index) const
{
    const ActivityRow* row = m_model.rowAt(index.row());
    if (!row)
        return;
    const Metrics& m = metrics();
    const int middle = rect.top() + (rect.height() - m.icon) / 2;
    paintIcon(
        painter, QRect(rect.left(), middle, m.icon, m.icon), row->icon, rowColor(look, row->tone));
    const QRect tile(
        rect.left() + m.px(26), rect.top() + (rect.height() - m.tile) / 2, m.tile, m.tile);
    paintClientTile(painter, tile, clientLetters(row->clientName), row->clientColour);
    QRect first(tile.right() + 1 + m.px(10), rect.top() + m.px(6), 0, m.px(20));
    first.setRight(rect.right());
    QRect second(first.left(), rect.top() + m.px(26), first.width(), m.px(16));
    const QColor text = rowColor(look, Tone::Text);
    first.setRight(first.right() - m.grid
        - paintRowText(painter, first, row->time, FontRole::Body, text, Qt::AlignRight));
    second.setRight(second.right() - m.grid
        - paintRowText(painter, second, row->cost, FontRole::Detail, rowColor(look, Tone::Text2),
            Qt::AlignRight));
    paintRowText(
        painter, first, row->title, look.selected ? FontRole::BodyStrong : FontRole::Body, text);
    paintRowText(painter, second, row->words, FontRole::Detail, rowColor(look, row->wordsTone));
}

} // namespace clara::ui
