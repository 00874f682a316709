// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace clara::ui {

/// What a restore would change, one row per table that would.
class DifferencesTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        BackupColumn,
        WorkspaceColumn,
        DifferentColumn,
        NewestBackupColumn,
        NewestWorkspaceColumn,
        ColumnCount
    };

    DifferencesTable(const QTimeZone& zone, QObject* parent);

    void setDifferences(const QList<TableDifference>& tables, Instant now);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TableDifference> m_tables;
    const QTimeZone m_zone;
    Instant m_now {};
};

} // namespace clara::ui
