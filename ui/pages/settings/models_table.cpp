// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/models_table.h"

#include "widgets/table_delegate.h"
#include "widgets/tag.h"

namespace clara::ui {

void ModelsTable::setModels(const QList<ModelConnection>& models)
{
    if (models == m_models)
        return;
    beginResetModel();
    m_models = models;
    endResetModel();
}

const ModelConnection* ModelsTable::modelAt(int row) const
{
    return row >= 0 && row < m_models.size() ? &m_models.at(row) : nullptr;
}

int ModelsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_models.size());
}

int ModelsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ModelsTable::text(const ModelConnection& model, int column) const
{
    switch (column) {
    case NameColumn:
        return model.name;
    case ServerColumn:
        return model.provider == provider::offline ? tr("built in, no network") : model.baseUrl;
    case ModelColumn:
        return model.model;
    case DefaultColumn:
        if (model.isDefault)
            return tr("default");
        return model.provider == provider::offline ? tr("sample") : QString();
    default:
        return {};
    }
}

QVariant ModelsTable::data(const QModelIndex& index, int role) const
{
    const ModelConnection* model = modelAt(index.row());
    if (!model || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*model, index.column());
    case Qt::ToolTipRole:
        return text(*model, index.column()).toHtmlEscaped();
    case CellIconRole:
        if (index.column() != NameColumn)
            return {};
        return model->provider == provider::offline ? QStringLiteral("flask")
                                                    : QStringLiteral("cpu");
    case CellToneRole:
        return int(index.column() == NameColumn ? Tone::Text : Tone::Text2);
    case CellTagRole:
        if (index.column() != DefaultColumn)
            return {};
        if (model->isDefault)
            return QVariant::fromValue(
                TagSpec { tr("default"), QStringLiteral("check"), Severity::Ok });
        return model->provider == provider::offline ? QVariant::fromValue(sampleTag()) : QVariant();
    default:
        return {};
    }
}

QVariant ModelsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ServerColumn:
        return tr("Server");
    case ModelColumn:
        return tr("Model");
    default:
        return tr("Use");
    }
}

} // namespace clara::ui
