// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/keys_dialog.h"
#include "shell/palette.h"
#include "shell/publishing_desk.h"
#include "shell/rail.h"
#include "shell/window_layout.h"
#include "shell/window_status.h"

#include <QApplication>

namespace clara::ui {

QAction* MainWindow::addKey(
    const QString& words, const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = new QAction(words, this);
    action->setShortcuts(keys);
    addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainWindow::addKeys()
{
    addKey(tr("Find page or client"), { QKeySequence(Qt::CTRL | Qt::Key_K) },
        [this] { openPalette(); });
    addPageKeys();
    addKey(tr("Read again"), { Qt::Key_F5 }, [this] {
        m_status->read();
        if (auto* front = currentPage())
            front->readAgain();
    });
    addKey(tr("Next pane"), { Qt::Key_F6 }, [this] { nextPane(); });
    addKey(tr("Stop or resume all publishing"), { Qt::Key_F9 }, [this] {
        m_desk->toggle(m_status->summary().publishingStopped, m_status->summary().queued);
    });
    addKey(tr("All keys"), { Qt::Key_Question }, [this] {
        const auto* front = currentPage();
        (new KeysDialog(front ? front->actions() : QList<QAction*> {}, actions(), this))->open();
    });
    for (int i = 0; i < m_entries.size() && i < 9; ++i) {
        const QString key = m_entries[i].key;
        addKey(m_entries[i].title, { QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) },
            [this, key] { openPage(key); });
    }
}

void MainWindow::addPageKeys()
{
    const auto forward = [this](const QString& words, QKeySequence::StandardKey key,
                             QAction* (Page::*which)() const) {
        addKey(words, { QKeySequence(key) }, [this, which] {
            if (const auto* front = currentPage()) {
                if (QAction* action = (front->*which)())
                    action->trigger();
            }
        });
    };
    forward(tr("Find on this page"), QKeySequence::Find, &Page::findAction);
    forward(tr("New"), QKeySequence::New, &Page::newAction);
    forward(tr("Save"), QKeySequence::Save, &Page::saveAction);
}

void MainWindow::nextPane()
{
    QList<QWidget*> panes;
    if (QWidget* here = m_rail->focusTarget())
        panes.append(here);
    if (auto* front = currentPage())
        panes.append(front->panes());
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    if (!panes.isEmpty())
        focusPane(*panes[(at + 1) % panes.size()]);
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries;
    for (const PageEntry& entry : std::as_const(m_entries))
        entries.append({ tr("Go to %1").arg(entry.title), entry.icon,
            [this, key = entry.key] { openPage(key); } });
    entries.append(
        { tr("Show all clients"), QStringLiteral("stack-2"), [this] { m_state.setScope({}); } });
    for (const Client& client : m_status->clients())
        entries.append({ tr("Show only %1").arg(client.name), QStringLiteral("building-store"),
            [this, id = client.id] { m_state.setScope(id); } });
    m_palette->openWith(entries);
}

} // namespace clara::ui
