// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/console_window.h"

#include "bench/bench_workspace.h"
#include "composition/demo_workspace.h"
#include "pages/page_list.h"

#include <QApplication>

namespace clara::bench {

ConsoleWindow::ConsoleWindow(QApplication& application, milliseconds storageDelay)
    : m_theme(application)
{
    app::WorkspaceOptions options;
    options.path = m_folder.filePath(QStringLiteral("demo.clara"));
    options.create = true;
    options.passphrase = "bench"; // no keychain is asked
    // Seeded at full speed: how long that takes is not the question here.
    {
        const auto workspace = must(app::WorkspaceSession::open(options, m_clock));
        must(app::seedDemo(
            workspace->commands(), workspace->store(), m_clock, app::DemoCosts::Invented));
    }
    options.create = false;
    options.artificialStorageDelay = storageDelay;
    m_workspace = must(app::WorkspaceSession::open(options, m_clock));
    QObject::connect(&m_workspace->store(), &Store::changed, &m_changes, &ui::ChangeNotifier::note,
        Qt::QueuedConnection);
    m_services.reset(new ui::ConsoleServices { m_workspace->commands(), m_workspace->queries(),
        m_workspace->engine(), m_changes, m_clock, m_theme, m_workspace->store().displayName(),
        QString(), QTimeZone("Europe/Berlin"), true, ui::LayoutMemory::Forget });
    m_window = std::make_unique<ui::MainWindow>(*m_services, ui::consolePages());
    m_window->resize(1280, 800);
    m_window->show();
    m_workspace->engine().start();
}

ConsoleWindow::~ConsoleWindow()
{
    m_window.reset(); // its pages use the rest
    m_services.reset();
    m_workspace.reset();
}

} // namespace clara::bench
