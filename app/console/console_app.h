// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "session/owner_socket.h"
#include "session/verbs.h"
#include "shell/console_services.h"

#include <QTemporaryDir>

class QApplication;

namespace clara::ui {
class MainWindow;
}

namespace clara::app {

struct ConsoleOptions {
    QString workspace; ///< path; empty: the usual place
    bool demo = false; ///< a temporary workspace with samples
    bool selfTest = false; ///< open every page once and end
};

/// The running console: workspace, services, window, and the local socket on which `clara` finds
/// it. Lives on the main thread; the destructor closes the workspace.
class ConsoleApp : public QObject {
    Q_OBJECT

public:
    ConsoleApp(QApplication& application, ConsoleOptions options);
    ~ConsoleApp() override;

    /// Opens the workspace and shows the window. An error is one sentence for the operator.
    Status open();
    /// Opens every page, waits until each has read, and ends the program with 0.
    void startSelfTest();
    ui::ThemeController& theme() { return m_theme; }

private:
    WorkspaceOptions workspaceOptions();
    void buildServices();
    void seedDemoContent();
    void testNextPage(int index);
    /// Stops an engine whose operator may not run it any more: it would only meet refusals.
    void followRoles();

    ConsoleOptions m_options;
    SystemClock m_clock;
    ui::ThemeController m_theme;
    QTemporaryDir m_demoFolder;
    std::unique_ptr<WorkspaceSession> m_workspace;
    ui::ChangeNotifier m_changes;
    std::unique_ptr<session::Verbs> m_verbs;
    std::unique_ptr<session::OwnerSocketServer> m_socket;
    std::unique_ptr<ui::ConsoleServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace clara::app
