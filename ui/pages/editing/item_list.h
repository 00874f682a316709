// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/editing/item_list_model.h"
#include "widgets/card.h"

class QListView;

namespace clara::ui {

class SearchField;

enum class ItemSearch { Without, With };

/// A card with a list of two-line rows, and a search field on top where asked for. A row is opened
/// by the pointer, the arrow keys or Return; the owner decides with select() whether it becomes the
/// current one.
class ItemList : public Card {
    Q_OBJECT

public:
    /// `name` is spoken ("Clients"); `searchHint` the words of the field.
    ItemList(const QString& name, ItemSearch search, const QString& searchHint, QWidget* parent);

    void setItems(QList<ListItem> items);
    const QList<ListItem>& items() const { return m_model->items(); }
    /// Marks this row; nothing is marked for an unknown or empty id.
    void select(const QString& id);
    const QString& selected() const { return m_selected; }
    QListView* view() const { return m_view; }
    SearchField* search() const { return m_search; }

Q_SIGNALS:
    /// The operator wants this one; the mark stays where it was until select().
    void asked(const QString& id);

private:
    void mark();
    void onCurrent(const QModelIndex& current);

    ItemListModel* m_model;
    QListView* m_view;
    SearchField* m_search = nullptr;
    QString m_selected;
    bool m_marking = false;
};

} // namespace clara::ui
