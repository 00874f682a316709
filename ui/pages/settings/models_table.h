// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/model_connection.h"

#include <QAbstractTableModel>

namespace clara::ui {

/// The language models of the workspace.
class ModelsTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ServerColumn, ModelColumn, DefaultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(const QList<ModelConnection>& models);
    const ModelConnection* modelAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ModelConnection& model, int column) const;

    QList<ModelConnection> m_models;
};

} // namespace clara::ui
