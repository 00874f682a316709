// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals_model.h"

#include <QTableView>

namespace clara::ui {

/// The list of drafts: 28-px group headers, 72-px rows. A table view with one column, because
/// unlike a list view it keeps row heights without asking for the size of every row again when a
/// page is added.
class ApprovalsList : public QTableView {
    Q_OBJECT

public:
    explicit ApprovalsList(ApprovalsModel& model, QWidget* parent = nullptr);

    /// The draft under the cursor; null when there is none.
    const session::ApprovalItem* current() const;
    int currentRow() const { return currentIndex().row(); }
    /// Moves the cursor to a row and shows it whole, with its group header when that is just above.
    void goTo(int row);
    /// One draft up or down.
    void step(int direction);
    /// Marks the draft under the cursor and the next one, as Shift+J and Shift+K do.
    void extend(int direction);
    void toggleMark();

Q_SIGNALS:
    /// Another draft, or none, is under the cursor.
    void currentDraftChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;

private:
    void setHeights(int first, int last);
    void markRange(int from, int to);

    ApprovalsModel& m_model;
};

} // namespace clara::ui
