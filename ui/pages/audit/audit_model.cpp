// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audit_model.h"

#include "pages/audit/audit_words.h"
#include "widgets/table_delegate.h"
#include "widgets/tag.h"

#include <algorithm>

namespace clara::ui {

namespace {

/// The order of the list.
bool standsBefore(const session::AuditItem& a, const session::AuditItem& b)
{
    return a.event.at != b.event.at ? a.event.at > b.event.at
                                    : a.event.id.toString() > b.event.id.toString();
}

} // namespace

AuditModel::AuditModel(QTimeZone own, QObject* parent)
    : QAbstractTableModel(parent)
    , m_own(std::move(own))
{
}

void AuditModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_more = More::End;
    endResetModel();
}

void AuditModel::removeRowsFrom(int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_items.remove(first, count);
    endRemoveRows();
}

void AuditModel::mergeNewest(const QList<session::AuditItem>& newest, More more, Instant now)
{
    m_now = now;
    int row = 0;
    for (const auto& item : newest) {
        int gone = row;
        while (gone < m_items.size() && m_items.at(gone).event.id != item.event.id
            && standsBefore(m_items.at(gone), item))
            ++gone;
        removeRowsFrom(row, gone - row);
        if (row < m_items.size() && m_items.at(row).event.id == item.event.id) {
            if (m_items.at(row) != item) {
                m_items[row] = item;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        } else {
            beginInsertRows({}, row, row);
            m_items.insert(row, item);
            endInsertRows();
        }
        ++row;
    }
    if (more == More::End)
        removeRowsFrom(row, int(m_items.size()) - row);
    if (row >= m_items.size())
        m_more = more;
    removeRowsFrom(mostRows, int(m_items.size()) - mostRows);
}

void AuditModel::append(const QList<session::AuditItem>& older, More more)
{
    m_more = more;
    const auto added = older.first(std::min<qsizetype>(older.size(), mostRows - m_items.size()));
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + added.size()) - 1);
    m_items += added;
    endInsertRows();
    if (added.size() < older.size())
        m_more = More::Exists;
}

void AuditModel::setNow(Instant now)
{
    m_now = now;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(
            index(0, WhenColumn), index(int(m_items.size()) - 1, WhenColumn), { Qt::DisplayRole });
}

const session::AuditItem* AuditModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int AuditModel::rowOf(AuditId event) const
{
    const auto found = std::ranges::find_if(
        m_items, [event](const auto& item) { return item.event.id == event; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int AuditModel::waitingForSeal() const
{
    return int(std::ranges::count_if(m_items, [](const auto& item) { return !item.seal; }));
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::textAt(const session::AuditItem& item, int column) const
{
    switch (column) {
    case WhenColumn:
        return auditTime(item.event.at, m_now, auditZone(item, m_own));
    case WhoColumn:
        return item.event.actorName;
    case WhatColumn:
        return auditWhat(item.event);
    case ClientColumn:
        return auditClient(item);
    default:
        return item.seal ? tr("sealed") : tr("waiting");
    }
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& item = m_items.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(item, column);
    case Qt::ToolTipRole:
        return textAt(item, column).toHtmlEscaped();
    case CellToneRole:
        return int(column == WhenColumn || (column == ClientColumn && !item.event.clientId)
                ? Tone::Text2
                : Tone::Text);
    case CellTileRole:
        return column == ClientColumn && item.event.clientId ? QVariant(item.clientColour)
                                                             : QVariant();
    case CellTagRole:
        if (column != SealColumn)
            return {};
        return QVariant::fromValue(item.seal
                ? TagSpec { textAt(item, column), QStringLiteral("lock"), Severity::Ok }
                : TagSpec { textAt(item, column), QStringLiteral("hourglass"), Severity::Neutral });
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ClientColumn:
        return tr("Client");
    default:
        return tr("Seal");
    }
}

} // namespace clara::ui
