// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_painter.h"

#include "theme/clara_style.h"
#include "theme/metrics.h"

#include <QPainter>

namespace clara::ui {

RowLook rowLook(const QStyleOptionViewItem& option)
{
    RowLook look;
    look.enabled = option.state & QStyle::State_Enabled;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    look.hovered = look.enabled && (option.state & QStyle::State_MouseOver);
    return look;
}

void paintRowGround(QPainter& painter, const QRect& rect, const RowLook& look, RowEdge edge)
{
    const Theme& theme = currentTheme();
    if (look.selected)
        painter.fillRect(rect, theme.selected);
    else if (look.hovered)
        painter.fillRect(rect, theme.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    if (look.selected && edge == RowEdge::Marked) {
        const QRect mark(rect.left(), rect.top(), metrics().selectionEdge, rect.height());
        painter.fillRect(mark, theme.link);
    }
    if (look.focused)
        paintFocusRing(painter, rect, theme, 0);
}

int paintRowText(QPainter& painter, const QRect& rect, const QString& text, FontRole role,
    const QColor& color, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    painter.save();
    painter.setFont(roleFont(role));
    painter.setPen(color);
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    const int width = painter.fontMetrics().horizontalAdvance(shown);
    painter.restore();
    return std::min(width, rect.width());
}

QColor rowColor(const RowLook& look, Tone tone)
{
    const Theme& theme = currentTheme();
    return look.enabled ? theme.color(tone) : theme.disabled;
}

RowDelegate::RowDelegate(int rowHeight, RowEdge edge, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
    , m_edge(edge)
{
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowLook look = rowLook(option);
    painter->save();
    paintRowGround(*painter, option.rect, look, m_edge);
    const int side = metrics().cardPaddingX;
    paintContent(*painter, option.rect.adjusted(side, 0, -side, -1), look, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(option.rect.width(), m_rowHeight);
}

} // namespace clara::ui
