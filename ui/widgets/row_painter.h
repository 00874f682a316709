// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/font.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace clara::ui {

/// The states of a row that change its ground.
struct RowLook {
    bool enabled = true;
    bool selected = false;
    bool focused = false; ///< selected or current, and the view has keyboard focus
    bool hovered = false;
};

/// Cards and page lists mark the selection with a 3-px edge; tables do not.
enum class RowEdge { Plain, Marked };

RowLook rowLook(const QStyleOptionViewItem& option);

/// Fills the ground by state, draws the line below, the selection edge and the focus ring.
void paintRowGround(
    QPainter& painter, const QRect& rect, const RowLook& look, RowEdge edge = RowEdge::Marked);

/// Draws one elided line, vertically centred in `rect`; returns the width it took.
int paintRowText(QPainter& painter, const QRect& rect, const QString& text, FontRole role,
    const QColor& color, Qt::Alignment alignment = Qt::AlignLeft);

/// The colour for `tone` in this row: disabled rows are all in the disabled colour.
QColor rowColor(const RowLook& look, Tone tone);

/// Base of row delegates: uniform height, ground, edge and ring; a subclass paints only its
/// content.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(int rowHeight, RowEdge edge, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Paints into `rect`, which has 16 px taken off left and right.
    virtual void paintContent(QPainter& painter, const QRect& rect, const RowLook& look,
        const QModelIndex& index) const = 0;

private:
    int m_rowHeight;
    RowEdge m_edge;
};

} // namespace clara::ui
