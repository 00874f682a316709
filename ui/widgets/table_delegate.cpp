// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_delegate.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/client_tile.h"
#include "widgets/row_painter.h"
#include "widgets/tag.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace clara::ui {

namespace {

// The ring goes round the whole row, so every cell draws its part of it.
void paintRowRing(QPainter& painter, const QRect& cell, bool first, bool last)
{
    const QColor color = currentTheme().focus;
    const int line = metrics().focusLine;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), line), color);
    painter.fillRect(QRect(cell.left(), cell.bottom() - line + 1, cell.width(), line), color);
    if (first)
        painter.fillRect(QRect(cell.left(), cell.top(), line, cell.height()), color);
    if (last)
        painter.fillRect(QRect(cell.right() - line + 1, cell.top(), line, cell.height()), color);
}

int paintLead(QPainter& painter, const QRect& area, const QModelIndex& index, const RowLook& look)
{
    const Metrics& m = metrics();
    const QVariant tile = index.data(CellTileRole);
    if (tile.isValid()) {
        const QRect box(area.left(), area.top() + (area.height() - m.tile) / 2, m.tile, m.tile);
        paintClientTile(painter, box, clientLetters(index.data().toString()), tile.toInt());
        return m.tile + m.grid;
    }
    const QString name = index.data(CellIconRole).toString();
    if (name.isEmpty())
        return 0;
    const QRect box(area.left(), area.top() + (area.height() - m.icon) / 2, m.icon, m.icon);
    paintIcon(painter, box, name, rowColor(look, Tone::Text2));
    return m.icon + m.grid;
}

} // namespace

void TableDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    RowLook look = rowLook(option);
    const bool currentRow
        = table && table->hasFocus() && table->currentIndex().row() == index.row();
    look.focused = false;
    painter->save();
    paintRowGround(*painter, option.rect, look, RowEdge::Plain);
    const int columns = index.model()->columnCount(index.parent());
    if (currentRow)
        paintRowRing(*painter, option.rect, index.column() == 0, index.column() == columns - 1);
    const Metrics& m = metrics();
    const int left = index.column() == 0 ? m.cardPaddingX : m.grid;
    const int right = index.column() == columns - 1 ? m.cardPaddingX : m.grid;
    QRect area = option.rect.adjusted(left, 0, -right, -1);
    const QVariant tag = index.data(CellTagRole);
    if (tag.canConvert<TagSpec>()) {
        paintTag(*painter, area, tag.value<TagSpec>());
    } else {
        area.setLeft(area.left() + paintLead(*painter, area, index, look));
        const QVariant tone = index.data(CellToneRole);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto side = alignment.isValid()
            ? Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask
            : Qt::Alignment(Qt::AlignLeft);
        paintRowText(*painter, area, index.data().toString(),
            index.data(CellStrongRole).toBool() ? FontRole::BodyStrong : FontRole::Body,
            rowColor(look, tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Text), side);
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics& m = metrics();
    int width = QFontMetrics(roleFont(FontRole::Body)).horizontalAdvance(index.data().toString());
    const QVariant tag = index.data(CellTagRole);
    if (tag.canConvert<TagSpec>())
        width = tagSize(tag.value<TagSpec>()).width();
    else if (index.data(CellTileRole).isValid())
        width += m.tile + m.grid;
    else if (!index.data(CellIconRole).toString().isEmpty())
        width += m.icon + m.grid;
    Q_UNUSED(option);
    return QSize(width + 2 * m.cardPaddingX, m.tableRow);
}

void dressTable(QTableView* table)
{
    const Metrics& m = metrics();
    table->setItemDelegate(new TableDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m.tableRow);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setFixedHeight(m.headerRow);
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace clara::ui
