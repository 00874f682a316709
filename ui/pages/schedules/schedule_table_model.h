// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"
#include "widgets/tag.h"

#include <QAbstractTableModel>

namespace clara::ui {

/// One schedule as the table shows it.
struct ScheduleRow {
    session::ScheduleItem item {};
    bool clientRests = false; ///< the client is paused or archived: nothing of it runs
};

/// "active", "paused", "completed", or that the client rests.
TagSpec scheduleTag(ScheduleState state, bool clientRests);

/// The schedules in scope, sorted by a column and narrowed by a search.
class ScheduleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ClientColumn, WhenColumn, NextColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(QList<ScheduleRow> rows, Instant now);
    void setSearch(const QString& search);
    /// Relative times follow the clock.
    void setNow(Instant now);
    const ScheduleRow& at(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString textAt(const ScheduleRow& row, int column) const;

    QList<ScheduleRow> m_rows;
    QList<ScheduleRow> m_shown;
    QString m_search;
    Instant m_now {};
    int m_sortColumn = NextColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace clara::ui
