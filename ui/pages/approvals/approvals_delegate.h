// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals_model.h"
#include "widgets/row_painter.h"

namespace clara::ui {

/// Paints the rows of the approvals list: whose and when, the first line of the text, where and at
/// what slot; headers on the raised ground.
class ApprovalsDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit ApprovalsDelegate(const ApprovalsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRect& rect, const RowLook& look,
        const QModelIndex& index) const override;

private:
    void paintHeader(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintWho(QPainter& painter, QRect line, const RowLook& look,
        const session::ApprovalItem& item, bool marked) const;
    void paintWhere(QPainter& painter, QRect line, const RowLook& look,
        const session::ApprovalItem& item) const;

    const ApprovalsModel& m_model;
};

} // namespace clara::ui
