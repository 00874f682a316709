// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/trace_view.h"

#include "pages/activity/trace_delegate.h"
#include "pages/activity/trace_model.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/row_painter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace clara::ui {

namespace {

constexpr int titleLeft = 54; ///< where the names of steps begin

/// Heads stand over the words and numbers of their columns, not over the arrow and the sign before
/// them.
class TraceHeader final : public QHeaderView {
public:
    explicit TraceHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Theme& theme = currentTheme();
        const Metrics& m = metrics();
        painter->fillRect(rect, theme.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const bool number = section >= TraceModel::TokensColumn;
        QRect words = rect;
        if (section == TraceModel::TitleColumn)
            words.setLeft(rect.left() + m.px(titleLeft));
        else if (section == TraceModel::TimeColumn)
            words.setRight(rect.right() - m.cardPaddingX);
        paintRowText(*painter, words, model()->headerData(section, orientation()).toString(),
            FontRole::DetailMedium, theme.text2, number ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

TraceView::TraceView(TraceModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setHeader(new TraceHeader(this));
    setModel(&model);
    setItemDelegate(new TraceDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Steps of the run"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(1);
    header()->show();
    header()->setFixedHeight(metrics().headerRow);
    connect(this, &QTreeView::clicked, this, &TraceView::activate);
    connect(&model, &QAbstractItemModel::modelReset, this, &TraceView::spanDetails);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TraceView::scheduleDelayedItemsLayout);
    spanDetails();
}

void TraceView::spanDetails()
{
    for (int step = 0; step < m_model.rowCount(); ++step) {
        const QModelIndex index = m_model.index(step, 0);
        for (int detail = 0; detail < m_model.rowCount(index); ++detail)
            setFirstColumnSpanned(detail, index, true);
    }
    placeColumns();
}

void TraceView::placeColumns()
{
    const Metrics& m = metrics();
    const int numbers = m.px(60) + m.px(64) + m.px(84);
    header()->resizeSection(TraceModel::TitleColumn, m.px(158));
    header()->resizeSection(TraceModel::BarColumn, m.px(120));
    header()->resizeSection(TraceModel::TokensColumn, m.px(60));
    header()->resizeSection(TraceModel::CostColumn, m.px(64));
    header()->resizeSection(TraceModel::TimeColumn, m.px(84));
    const int rest = viewport()->width() - m.px(158) - m.px(120) - numbers;
    header()->resizeSection(TraceModel::SummaryColumn, std::max(m.px(60), rest));
}

int TraceView::contentHeight() const
{
    int height = header()->height();
    for (int step = 0; step < m_model.rowCount(); ++step) {
        const QModelIndex index = m_model.index(step, 0);
        height += rowHeight(index);
        for (int detail = 0; isExpanded(index) && detail < m_model.rowCount(index); ++detail)
            height += rowHeight(m_model.index(detail, 0, index));
    }
    return height;
}

void TraceView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    placeColumns();
    scheduleDelayedItemsLayout(); // heights of wrapped texts depend on the width
}

void TraceView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QModelIndex first = index.siblingAtColumn(0);
    if (TraceModel::isDetail(first))
        m_model.toggle(first);
    else
        setExpanded(first, !isExpanded(first));
}

void TraceView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        activate(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace clara::ui
