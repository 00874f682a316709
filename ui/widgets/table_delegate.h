// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace clara::ui {

/// What a table cell may hold beside its DisplayRole text; models return these roles.
enum CellRole {
    CellTagRole = Qt::UserRole + 900, ///< TagSpec, painted instead of the text
    CellIconRole, ///< QString, Tabler name, left of the text
    CellTileRole, ///< int, client colour index: a tile with the initials of the text, left of it
    CellToneRole, ///< int of Tone for the text
    CellStrongRole, ///< bool, semibold text
};

/// Paints the cells of our tables: text, icon, client tile or tag on 32-px rows, selection and
/// focus round the whole row. Tag words stay reachable for readers through DisplayRole.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Gives a table view our looks: row selection, 32-px rows, no grid, no row numbers, TableDelegate.
void dressTable(QTableView* table);

} // namespace clara::ui
