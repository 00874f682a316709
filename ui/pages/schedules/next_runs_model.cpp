// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/schedules/next_runs_model.h"

#include "models/date_words.h"
#include "models/time_words.h"
#include "scheduling/zone_name.h"

#include <QLocale>

namespace clara::ui {

namespace {

QString clockWithZone(Instant at, const QTimeZone& zone)
{
    return NextRunsModel::tr("%1 %2", "time of day, abbreviation of the zone")
        .arg(clockTime(at, zone), scheduling::abbreviation(at, zone));
}

QString dayWords(const QDateTime& local) { return shortDateWithDay(local.date()); }

} // namespace

void NextRunsModel::reset(QList<scheduling::PreviewRow> rows, const QString& clientTitle,
    const QTimeZone& clientZone, const QTimeZone& mine, Instant now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_clientTitle = clientTitle;
    m_clientZone = clientZone;
    m_mine = mine;
    m_now = now;
    endResetModel();
}

int NextRunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NextRunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NextRunsModel::textAt(int row, int column) const
{
    const auto& entry = m_rows.at(row);
    if (isNote(row))
        return column == NumberColumn ? entry.note : QString();
    switch (column) {
    case NumberColumn: {
        int number = 0;
        for (int before = 0; before <= row; ++before)
            number += isNote(before) ? 0 : 1;
        return QString::number(number);
    }
    case ClientColumn:
        return tr("%1, %2", "day, time")
            .arg(dayWords(entry.client), clockWithZone(entry.at, m_clientZone));
    case MineColumn:
        if (entry.mine.date() != entry.client.date())
            return tr("%1, %2", "day, time")
                .arg(QLocale().toString(entry.mine.date(), QStringLiteral("ddd")),
                    clockWithZone(entry.at, m_mine));
        return clockWithZone(entry.at, m_mine);
    case AwayColumn:
        return row == 0 ? relativeTime(entry.at, m_now) : QString();
    default:
        return {};
    }
}

QVariant NextRunsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case NoteRole:
        return isNote(index.row());
    case StrongRole:
        return index.column() == ClientColumn && !isNote(index.row())
            ? clockWithZone(m_rows.at(index.row()).at, m_clientZone)
            : QString();
    default:
        return {};
    }
}

QVariant NextRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == NumberColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("#", "number of the run");
    case ClientColumn:
        return m_clientTitle;
    case MineColumn:
        return m_mine.isValid() ? tr("You, %1", "operator's city").arg(scheduling::cityName(m_mine))
                                : tr("You");
    default:
        return QString();
    }
}

} // namespace clara::ui
