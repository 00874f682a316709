// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/row_painter.h"

namespace clara::ui {

class TraceView;

/// Paints steps (36 px) and, below them, labelled texts of their own height.
class TraceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TraceDelegate(TraceView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStepCell(
        QPainter& painter, const QRect& rect, const RowLook& look, const QModelIndex& index) const;
    void paintBar(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintDetail(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    bool isLast(const QModelIndex& detail) const;

    TraceView& m_view;
};

} // namespace clara::ui
