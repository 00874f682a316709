// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/queries.h"

#include <QAction>
#include <QWidget>

namespace clara::ui {

/// Base of the pages in the window. A page reads when it comes to the front and when rows it is
/// interested in changed while it is there; hidden pages read nothing. Lives on the UI thread,
/// owned by the window.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent);

    const QString& title() const { return m_title; }

    /// Called by the window: the page came to the front; reads if it is new or something changed
    /// meanwhile.
    void activate();
    /// Called by the window: another page is in front.
    void deactivate();
    /// Called by the window after a change of rows.
    void noteChange(Entities changed);
    /// F5, and a change of the client scope: reads everything again, now or when next in front.
    void readAgain();

    /// Shows one thing by its id; called after activate().
    virtual void openItem(const QString& /*id*/) { }
    /// Every 30 s while in front: relative times. Must not query.
    virtual void tick() { }
    /// Parts that F6 goes through.
    virtual QList<QWidget*> panes() { return {}; }
    /// The window puts its banner under the header of the page in front.
    void takeBanner(QWidget* banner);
    /// Unsaved input: closing the window asks.
    virtual bool isDirty() const { return false; }

    /// Ctrl+F, Ctrl+N and Ctrl+S; null where the page has none.
    QAction* findAction() const { return m_find; }
    QAction* newAction() const { return m_new; }
    QAction* saveAction() const { return m_save; }

protected:
    /// Which rows make this page read again; by default all but who edits, which no page reads:
    /// PresenceLine follows it by itself.
    virtual Entities interests() const { return ~Entities(Entity::Presence); }
    /// Reads what the page shows. `changed` is what changed since the last time, everything at
    /// first.
    virtual void refresh(Entities changed) = 0;
    bool isActive() const { return m_active; }

    /// An action of this page that works only while it is in front. Single letters do nothing while
    /// a text field has focus, because the field takes the key first; it is listed by "?".
    QAction* addPageAction(const QString& text, const QList<QKeySequence>& keys);
    void setFindAction(QAction* action) { m_find = action; }
    void setNewAction(QAction* action) { m_new = action; }
    void setSaveAction(QAction* action) { m_save = action; }

private:
    QString m_title;
    QAction* m_find = nullptr;
    QAction* m_new = nullptr;
    QAction* m_save = nullptr;
    Entities m_missed = Entities::fromInt(~0u);
    bool m_active = false;
};

/// True when keys belong to a field that takes text.
bool textFieldHasFocus();

} // namespace clara::ui
