// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace clara::ui {

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setAccessibleName(title);
}

void Page::activate()
{
    m_active = true;
    if (const Entities missed = std::exchange(m_missed, {}); missed)
        refresh(missed);
}

void Page::deactivate() { m_active = false; }

void Page::noteChange(Entities changed)
{
    const Entities mine = changed & interests();
    if (!mine)
        return;
    if (m_active)
        refresh(mine);
    else
        m_missed |= mine;
}

void Page::readAgain()
{
    const Entities all = Entities::fromInt(~0u);
    if (m_active)
        refresh(all);
    else
        m_missed = all;
}

QAction* Page::addPageAction(const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

bool textFieldHasFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(focus))
        return !plain->isReadOnly();
    if (const auto* rich = qobject_cast<const QTextEdit*>(focus))
        return !rich->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(focus) != nullptr;
}

} // namespace clara::ui
