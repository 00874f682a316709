// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace clara::ui {

/// One prompt as the table shows it.
struct PromptRow {
    Prompt prompt {};
    QString clientName {};
    int clientColour = 0;
    QTimeZone zone {}; ///< of the client
    int schedules = 0; ///< that write from it
};

/// The prompts in scope, sorted by a column and narrowed by a search.
class PromptTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ClientColumn, UsersColumn, ChangedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(QList<PromptRow> rows, Instant now);
    void setSearch(const QString& search);
    const PromptRow& at(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString textAt(const PromptRow& row, int column) const;

    QList<PromptRow> m_rows;
    QList<PromptRow> m_shown;
    QString m_search;
    Instant m_now {};
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace clara::ui
