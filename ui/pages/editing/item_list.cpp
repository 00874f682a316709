// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editing/item_list.h"

#include "theme/metrics.h"
#include "widgets/client_tile.h"
#include "widgets/row_painter.h"
#include "widgets/search_field.h"

#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

class ItemDelegate final : public RowDelegate {
public:
    explicit ItemDelegate(QObject* parent)
        : RowDelegate(metrics().twoLineRow, RowEdge::Marked, parent)
    {
    }

protected:
    void paintContent(QPainter& painter, const QRect& rect, const RowLook& look,
        const QModelIndex& index) const override
    {
        const Metrics& m = metrics();
        const auto item = index.data(ItemListModel::ItemRole).value<ListItem>();
        QRect area = rect;
        if (!item.lead.isEmpty()) {
            paintRowText(painter, QRect(area.left(), area.top(), m.px(30), area.height()),
                item.lead, FontRole::BodyStrong, rowColor(look, Tone::Text));
            area.setLeft(area.left() + m.px(30));
        } else if (!item.tileName.isEmpty()) {
            const QRect tile(area.left(), area.top() + (area.height() - m.tileLarge) / 2,
                m.tileLarge, m.tileLarge);
            paintClientTile(painter, tile, clientLetters(item.tileName), item.tileColour);
            area.setLeft(area.left() + m.tileLarge + m.px(10));
        }
        if (item.tag) {
            const int width = std::min(tagSize(*item.tag).width(), area.width() / 2);
            paintTag(painter, QRect(area.right() - width + 1, area.top(), width, area.height()),
                *item.tag);
            area.setRight(area.right() - width - m.grid);
        }
        const int top = area.top() + m.px(6);
        paintRowText(painter, QRect(area.left(), top, area.width(), m.px(19)), item.title,
            look.selected ? FontRole::BodyMedium : FontRole::Body, rowColor(look, Tone::Text));
        paintRowText(painter, QRect(area.left(), top + m.px(19), area.width(), m.px(16)),
            item.detail, FontRole::Detail, rowColor(look, Tone::Text2));
    }
};

} // namespace

ItemList::ItemList(
    const QString& name, ItemSearch search, const QString& searchHint, QWidget* parent)
    : Card({}, CardPadding::Flush, parent)
    , m_model(new ItemListModel(this))
    , m_view(new QListView(this))
{
    const Metrics& m = metrics();
    if (search == ItemSearch::With) {
        auto* top = new QHBoxLayout;
        top->setContentsMargins(m.px(11), m.px(11), m.px(11), m.px(11));
        m_search = new SearchField(searchHint, this);
        top->addWidget(m_search);
        body()->addLayout(top);
        connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
            m_marking = true;
            m_model->setSearch(text);
            m_marking = false;
            mark();
        });
    }
    body()->setSpacing(0);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ItemDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(name);
    setAccessibleName(name);
    body()->addWidget(m_view, 1);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemList::onCurrent);
}

void ItemList::setItems(QList<ListItem> items)
{
    m_marking = true;
    m_model->reset(std::move(items));
    m_marking = false;
    mark();
}

void ItemList::select(const QString& id)
{
    m_selected = id;
    mark();
}

void ItemList::mark()
{
    m_marking = true;
    const int row = m_model->rowOf(m_selected);
    if (row < 0)
        m_view->selectionModel()->clear();
    else
        m_view->setCurrentIndex(m_model->index(row));
    m_marking = false;
}

void ItemList::onCurrent(const QModelIndex& current)
{
    if (m_marking || !current.isValid())
        return;
    const QString id = m_model->at(current.row()).id;
    if (id == m_selected)
        return;
    // After the view has finished its own work with the key or the press.
    QTimer::singleShot(0, this, [this, id] {
        mark();
        Q_EMIT asked(id);
    });
}

} // namespace clara::ui
