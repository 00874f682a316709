// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/differences_table.h"

#include "models/time_words.h"
#include "pages/settings/backup_words.h"

namespace clara::ui {

DifferencesTable::DifferencesTable(const QTimeZone& zone, QObject* parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void DifferencesTable::setDifferences(const QList<TableDifference>& tables, Instant now)
{
    beginResetModel();
    m_now = now;
    m_tables.clear();
    for (const auto& table : tables) {
        if (table.onlyInBackup + table.onlyInWorkspace + table.different > 0)
            m_tables.append(table);
    }
    endResetModel();
}

int DifferencesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tables.size());
}

int DifferencesTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TableDifference& table = m_tables.at(index.row());
    const auto time = [this](const std::optional<Instant>& at) {
        return at ? slotTime(*at, m_now, m_zone) : QString();
    };
    switch (index.column()) {
    case NameColumn:
        return tableWords(table.table);
    case BackupColumn:
        return QString::number(table.onlyInBackup);
    case WorkspaceColumn:
        return QString::number(table.onlyInWorkspace);
    case DifferentColumn:
        return QString::number(table.different);
    case NewestBackupColumn:
        return time(table.newestInBackup);
    case NewestWorkspaceColumn:
        return time(table.newestInWorkspace);
    default:
        return {};
    }
}

QVariant DifferencesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case BackupColumn:
        return tr("Only in the backup");
    case WorkspaceColumn:
        return tr("Only here");
    case DifferentColumn:
        return tr("Different");
    case NewestBackupColumn:
        return tr("Newest in the backup");
    case NewestWorkspaceColumn:
        return tr("Newest here");
    default:
        return {};
    }
}

} // namespace clara::ui
