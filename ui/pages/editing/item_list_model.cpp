// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editing/item_list_model.h"

namespace clara::ui {

void ItemListModel::reset(QList<ListItem> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    filter();
}

void ItemListModel::setSearch(const QString& search)
{
    if (search == m_search)
        return;
    m_search = search;
    filter();
}

void ItemListModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (const ListItem& item : m_items) {
        if (m_search.isEmpty() || item.title.contains(m_search, Qt::CaseInsensitive)
            || item.detail.contains(m_search, Qt::CaseInsensitive))
            m_shown.append(item);
    }
    endResetModel();
}

int ItemListModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == id)
            return row;
    }
    return -1;
}

int ItemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ItemListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListItem& item = m_shown.at(index.row());
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts { item.lead, item.title, item.detail };
        if (item.tag)
            parts.append(item.tag->text);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace clara::ui
