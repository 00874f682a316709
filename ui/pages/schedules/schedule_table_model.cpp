// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/schedule_table_model.h"

#include "models/time_words.h"
#include "pages/schedules/cron_words.h"
#include "widgets/table_delegate.h"

#include <algorithm>

namespace clara::ui {

TagSpec scheduleTag(ScheduleState state, bool clientRests)
{
    if (clientRests && state == ScheduleState::Active)
        return { ScheduleTableModel::tr("client rests"), QStringLiteral("player-pause"),
            Severity::Warn };
    switch (state) {
    case ScheduleState::Active:
        return { ScheduleTableModel::tr("Active"), QStringLiteral("player-play"), Severity::Ok };
    case ScheduleState::Paused:
        return { ScheduleTableModel::tr("Paused"), QStringLiteral("player-pause"), Severity::Warn };
    case ScheduleState::Completed:
        break;
    }
    return { ScheduleTableModel::tr("Completed"), QStringLiteral("check"), Severity::Neutral };
}

void ScheduleTableModel::reset(QList<ScheduleRow> rows, Instant now)
{
    m_rows = std::move(rows);
    m_now = now;
    arrange();
}

void ScheduleTableModel::setSearch(const QString& search)
{
    m_search = search;
    arrange();
}

void ScheduleTableModel::setNow(Instant now)
{
    m_now = now;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, NextColumn), index(int(m_shown.size()) - 1, NextColumn));
}

void ScheduleTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    arrange();
}

void ScheduleTableModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_rows, std::back_inserter(m_shown), [this](const ScheduleRow& row) {
        return m_search.isEmpty() || row.item.schedule.name.contains(m_search, Qt::CaseInsensitive)
            || row.item.clientName.contains(m_search, Qt::CaseInsensitive);
    });
    const auto before = [this](const ScheduleRow& a, const ScheduleRow& b) {
        if (m_sortColumn == NextColumn) {
            // Those that will not run stand behind.
            const auto slot = [](const ScheduleRow& row) {
                return row.clientRests || !row.item.nextSlot ? Instant::max() : *row.item.nextSlot;
            };
            return slot(a) < slot(b);
        }
        return textAt(a, m_sortColumn).localeAwareCompare(textAt(b, m_sortColumn)) < 0;
    };
    std::ranges::stable_sort(m_shown, [&](const ScheduleRow& a, const ScheduleRow& b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    endResetModel();
}

int ScheduleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ScheduleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScheduleTableModel::textAt(const ScheduleRow& row, int column) const
{
    const auto& item = row.item;
    switch (column) {
    case NameColumn:
        return item.schedule.name;
    case ClientColumn:
        return item.clientName;
    case WhenColumn:
        return cronSentence(item.schedule.cron);
    case NextColumn:
        if (row.clientRests || !item.nextSlot)
            return tr("–", "no next run");
        //: When the next run is, and how far away: "Today 07:30 MDT, in 4 h 48"
        return tr("%1, %2").arg(slotTime(*item.nextSlot, m_now, zoneOrUtc(item.clientZone)),
            relativeTime(*item.nextSlot, m_now));
    default:
        return scheduleTag(item.schedule.state, row.clientRests).text;
    }
}

QVariant ScheduleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScheduleRow& row = m_shown.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textAt(row, column);
    if (role == CellStrongRole)
        return column == NameColumn;
    if (role == CellTileRole && column == ClientColumn)
        return row.item.clientColour;
    if (role == CellToneRole && (column == WhenColumn || column == NextColumn))
        return int(Tone::Text2);
    if (role == CellTagRole && column == StateColumn)
        return QVariant::fromValue(scheduleTag(row.item.schedule.state, row.clientRests));
    return {};
}

QVariant ScheduleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Schedule");
    case ClientColumn:
        return tr("Client");
    case WhenColumn:
        return tr("When");
    case NextColumn:
        return tr("Next run");
    default:
        return tr("State");
    }
}

} // namespace clara::ui
