// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "dialogs/question_dialog.h"
#include "shell/latest.h"
#include "shell/status_strip.h"
#include "shell/window_layout.h"
#include "widgets/button.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace clara::ui {

namespace {

// The engine answers within 5 s; a little later the window closes anyway.
constexpr std::chrono::milliseconds closeLimit { 5500 };

} // namespace

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing == Closing::Done) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing == Closing::Stopping)
        return;
    const bool dirty = std::any_of(
        m_pages.cbegin(), m_pages.cend(), [](const Page* each) { return each->isDirty(); });
    if (dirty && !m_dropUnsaved)
        askUnsaved();
    else
        stopEngine();
}

void MainWindow::askUnsaved()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it.value()->isDirty()) {
            openPage(it.key());
            break;
        }
    }
    auto* dialog = new QuestionDialog(tr("Close without saving?"),
        tr("This page has changes that are not saved. Closing throws them away."), this);
    auto* drop = dialog->addDanger(tr("Close without saving"));
    auto* stay = dialog->addPrimary(tr("Keep editing"));
    connect(stay, &Button::clicked, dialog, &QDialog::reject);
    connect(drop, &Button::clicked, this, [this, dialog] {
        dialog->accept();
        m_dropUnsaved = true;
        close();
    });
    dialog->open();
}

void MainWindow::stopEngine()
{
    if (m_services.layout == LayoutMemory::Remember)
        rememberWindow(*this);
    m_closing = Closing::Stopping;
    m_strip->setEngine(session::EngineState::Stopping);
    m_stack->setEnabled(false);
    m_minute.stop();
    QTimer::singleShot(closeLimit, this, &MainWindow::finishClosing);
    onAnswer<bool>(this, m_services.engine.stop(), [this](Result<bool>) { finishClosing(); });
}

void MainWindow::finishClosing()
{
    if (m_closing != Closing::Stopping)
        return;
    m_closing = Closing::Done;
    close();
}

} // namespace clara::ui
