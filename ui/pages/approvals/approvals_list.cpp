// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_list.h"

#include "pages/approvals/approvals_delegate.h"
#include "theme/metrics.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace clara::ui {

ApprovalsList::ApprovalsList(ApprovalsModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Drafts"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setItemDelegate(new ApprovalsDelegate(m_model, this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics().approvalsRow);
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { setHeights(first, last); });
    setHeights(0, m_model.rowCount() - 1);
}

void ApprovalsList::setHeights(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (m_model.isHeader(row))
            setRowHeight(row, metrics().headerRow);
    }
}

const session::ApprovalItem* ApprovalsList::current() const { return m_model.itemAt(currentRow()); }

void ApprovalsList::goTo(int row)
{
    if (!m_model.itemAt(row))
        return;
    setCurrentIndex(m_model.index(row));
    if (m_model.isHeader(row - 1))
        scrollTo(m_model.index(row - 1));
    scrollTo(m_model.index(row));
}

void ApprovalsList::step(int direction)
{
    const int row = m_model.draftRow(currentRow() + direction, direction);
    if (row >= 0)
        goTo(row);
}

void ApprovalsList::toggleMark()
{
    if (const auto* item = current())
        m_model.setMarked(item->post.id, !m_model.marks().contains(item->post.id));
}

void ApprovalsList::extend(int direction)
{
    const auto* before = current();
    if (!before)
        return;
    m_model.setMarked(before->post.id, true);
    step(direction);
    m_model.setMarked(current()->post.id, true);
}

void ApprovalsList::markRange(int from, int to)
{
    for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
        if (const auto* item = m_model.itemAt(row))
            m_model.setMarked(item->post.id, true);
    }
}

void ApprovalsList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto* item = m_model.itemAt(index.row());
    if (item && event->button() == Qt::LeftButton) {
        if (event->modifiers() & Qt::ControlModifier) {
            // The first mark takes the draft under the cursor along, as people expect from lists.
            if (const auto* before = current(); before && m_model.marks().isEmpty())
                m_model.setMarked(before->post.id, true);
            m_model.setMarked(item->post.id, !m_model.marks().contains(item->post.id));
        } else if (event->modifiers() & Qt::ShiftModifier) {
            markRange(std::max(0, currentRow()), index.row());
        } else {
            m_model.clearMarks();
        }
    }
    QTableView::mousePressEvent(event);
}

void ApprovalsList::keyPressEvent(QKeyEvent* event)
{
    // Letters are actions of the page, not a search in the list.
    if (!event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ApprovalsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentDraftChanged();
}

QItemSelectionModel::SelectionFlags ApprovalsList::selectionCommand(
    const QModelIndex& index, const QEvent* event) const
{
    // Shift and Ctrl mark drafts; the selection is only the row under the cursor.
    if (!m_model.itemAt(index.row()))
        return QItemSelectionModel::NoUpdate;
    Q_UNUSED(event)
    return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

} // namespace clara::ui
