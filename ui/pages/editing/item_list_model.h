// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tag.h"

#include <QAbstractListModel>

#include <optional>

namespace clara::ui {

/// One row of the list beside a form.
struct ListItem {
    QString id {};
    QString title {};
    QString detail {}; ///< second line
    QString tileName {}; ///< client whose tile stands left; empty: none
    int tileColour = 0;
    QString lead {}; ///< strong words instead of a tile ("v7")
    std::optional<TagSpec> tag {};

    bool operator==(const ListItem&) const = default;
};

/// Items as they are given, or those whose title or detail holds the search.
class ItemListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void reset(QList<ListItem> items);
    void setSearch(const QString& search);
    /// All items, also those the search hides.
    const QList<ListItem>& items() const { return m_items; }
    const ListItem& at(int row) const { return m_shown.at(row); }
    /// −1 when it is not shown.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<ListItem> m_items;
    QList<ListItem> m_shown;
    QString m_search;
};

} // namespace clara::ui

Q_DECLARE_METATYPE(clara::ui::ListItem)
