// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "shell/console_services.h"
#include "shell/main_window.h"

#include <QTemporaryDir>

class QApplication;

namespace clara::bench {

/// The real window on a temporary workspace with the demo's samples and a running engine, whose
/// storage answers `storageDelay` late. Ends the program when it cannot be made.
class ConsoleWindow {
public:
    ConsoleWindow(QApplication& application, milliseconds storageDelay);
    ~ConsoleWindow();

    ui::MainWindow& window() { return *m_window; }
    session::EngineControl& engine() { return m_workspace->engine(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ui::ThemeController m_theme;
    std::unique_ptr<app::WorkspaceSession> m_workspace;
    ui::ChangeNotifier m_changes;
    std::unique_ptr<ui::ConsoleServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace clara::bench
