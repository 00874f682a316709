// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/prompt_table_model.h"

#include "models/time_words.h"
#include "theme/theme.h"
#include "widgets/table_delegate.h"

#include <algorithm>

namespace clara::ui {

void PromptTableModel::reset(QList<PromptRow> rows, Instant now)
{
    m_rows = std::move(rows);
    m_now = now;
    arrange();
}

void PromptTableModel::setSearch(const QString& search)
{
    m_search = search;
    arrange();
}

void PromptTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    arrange();
}

void PromptTableModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_rows, std::back_inserter(m_shown), [this](const PromptRow& row) {
        return m_search.isEmpty() || row.prompt.name.contains(m_search, Qt::CaseInsensitive)
            || row.clientName.contains(m_search, Qt::CaseInsensitive);
    });
    const auto before = [this](const PromptRow& a, const PromptRow& b) {
        if (m_sortColumn == ChangedColumn)
            return a.prompt.updatedAt < b.prompt.updatedAt;
        if (m_sortColumn == UsersColumn)
            return a.schedules < b.schedules;
        return textAt(a, m_sortColumn).localeAwareCompare(textAt(b, m_sortColumn)) < 0;
    };
    std::ranges::stable_sort(m_shown, [&](const PromptRow& a, const PromptRow& b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    endResetModel();
}

int PromptTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PromptTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PromptTableModel::textAt(const PromptRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.prompt.name;
    case ClientColumn:
        return row.clientName;
    case UsersColumn:
        return row.schedules == 0 ? tr("no schedule yet")
                                  : tr("%n schedules", nullptr, row.schedules);
    default:
        return pastTime(row.prompt.updatedAt, m_now, row.zone);
    }
}

QVariant PromptTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromptRow& row = m_shown.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(row, column);
    if (role == CellStrongRole)
        return column == NameColumn;
    if (role == CellTileRole && column == ClientColumn)
        return row.clientColour;
    if (role == CellToneRole && (column == UsersColumn || column == ChangedColumn))
        return int(Tone::Text2);
    return {};
}

QVariant PromptTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Prompt");
    case ClientColumn:
        return tr("Client");
    case UsersColumn:
        return tr("Used by");
    default:
        return tr("Changed");
    }
}

} // namespace clara::ui
