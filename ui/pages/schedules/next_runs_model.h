// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/preview.h"

#include <QAbstractTableModel>

namespace clara::ui {

/// The next runs in the schedule's zone and the operator's, with a row for each clock change
/// between them.
class NextRunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, ClientColumn, MineColumn, AwayColumn, ColumnCount };
    enum Role {
        NoteRole = Qt::UserRole, ///< bool: a clock change, one text over the whole row
        StrongRole, ///< QString: the part of ClientColumn in semibold
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `clientTitle`: "Client, Denver".
    void reset(QList<scheduling::PreviewRow> rows, const QString& clientTitle,
        const QTimeZone& clientZone, const QTimeZone& mine, Instant now);
    bool isNote(int row) const
    {
        return m_rows.at(row).kind == scheduling::PreviewKind::ClockChange;
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;

    QList<scheduling::PreviewRow> m_rows;
    QString m_clientTitle;
    QTimeZone m_clientZone;
    QTimeZone m_mine;
    Instant m_now {};
};

} // namespace clara::ui
