// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page.h"

#include "widgets/page_header.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QBoxLayout>
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

void Page::takeBanner(QWidget* banner)
{
    auto* column = qobject_cast<QBoxLayout*>(layout());
    if (!column)
        return;
    int at = 0;
    for (int i = 0; i < column->count(); ++i) {
        if (qobject_cast<PageHeader*>(column->itemAt(i)->widget()))
            at = i + 1;
    }
    column->insertWidget(at, banner);
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
