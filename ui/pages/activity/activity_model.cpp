// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/activity_model.h"

#include <QSet>

namespace clara::ui {

void ActivityModel::replace(const QList<ActivityRow>& rows, More more)
{
    m_more = more;
    m_asked = false;
    removeLost(rows);
    for (int i = 0; i < rows.size(); ++i) {
        const ActivityRow* here = rowAt(i);
        if (here && here->id == rows.at(i).id) {
            if (*here == rows.at(i))
                continue;
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
            continue;
        }
        if (const int elsewhere = rowOf(rows.at(i).id); elsewhere > i) {
            beginMoveRows({}, elsewhere, elsewhere, {}, i);
            m_rows.move(elsewhere, i);
            endMoveRows();
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
            continue;
        }
        beginInsertRows({}, i, i);
        m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
}

void ActivityModel::removeLost(const QList<ActivityRow>& rows)
{
    QSet<QString> kept;
    for (const ActivityRow& row : rows)
        kept.insert(row.id);
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void ActivityModel::append(const QList<ActivityRow>& rows, More more)
{
    m_more = more;
    m_asked = false;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

const ActivityRow* ActivityModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ActivityModel::rowOf(const QString& id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return i;
    }
    return -1;
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    const ActivityRow* row = rowAt(index.row());
    if (!row || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case Qt::AccessibleTextRole:
        return row->spoken();
    case Qt::ToolTipRole:
        return row->spoken().toHtmlEscaped();
    default:
        return {};
    }
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more == More::Exists && !m_asked;
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace clara::ui
