// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/post_repository.h"

#include <QWidget>

class QActionGroup;
class QMenu;

namespace clara::ui {

class Button;
class Combo;
class SearchField;

/// The controls in the page header: find, order, and the menu of which posts are shown.
class ApprovalsFilter : public QWidget {
    Q_OBJECT

public:
    enum class Shown { Waiting, ChangesRequested, Approved, Published, Failed, Rejected };

    explicit ApprovalsFilter(QWidget* parent = nullptr);

    Shown shown() const { return m_shown; }
    bool warningsOnly() const { return m_warningsOnly; }
    QString search() const;
    PostOrder order() const;
    /// Nothing limits the list but the state.
    bool isPlain() const;
    SearchField* findField() const { return m_find; }
    /// Back to all that waits.
    void reset();
    /// Writes what is chosen into a filter.
    void apply(PostFilter& filter) const;

Q_SIGNALS:
    void changed();

private:
    void buildMenu();
    void addState(QActionGroup* group, Shown shown, const QString& words);
    void updateButton();

    Shown m_shown = Shown::Waiting;
    bool m_warningsOnly = false;
    SearchField* m_find;
    Combo* m_order;
    Button* m_button;
    QMenu* m_menu;
};

} // namespace clara::ui
