// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/shared_workspace_access.h"
#include "composition/workspace_session.h"
#include "session/owner_socket.h"
#include "session/verbs.h"
#include "shell/console_services.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>

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

    /// Opens the workspace and shows the window; an error is one sentence for the operator. Answers
    /// later when the keychain has to be asked for the password of a database.
    void open(const std::function<void(const Status&)>& done);
    /// Opens every page, waits until each has read, and ends the program with 0.
    void startSelfTest();
    ui::ThemeController& theme() { return m_theme; }
    SharedWorkspaces& shared() { return m_shared; }
    /// Whether the workspace is the one that was chosen in Settings.
    bool opensPreferred() const { return m_opensPreferred; }
    /// Prefers this workspace from now on, and closes the window; the console is to be started
    /// again. Empty: the file on this computer.
    void changeWorkspace(const QString& address);
    /// Set when the console is to be started again, after this object is gone: the options for it.
    const std::optional<QStringList>& restart() const { return m_restart; }

private:
    WorkspaceOptions workspaceOptions();
    Status openWith(const WorkspaceOptions& options);
    void buildServices();
    void seedDemoContent();
    void testNextPage(int index);
    /// Stops an engine whose operator may not run it any more: it would only meet refusals.
    void followRoles();

    ConsoleOptions m_options;
    bool m_opensPreferred = false;
    std::optional<QStringList> m_restart;
    SystemClock m_clock;
    std::shared_ptr<SecretStore> m_passwords; ///< of databases; shared with who tests them
    SharedWorkspaceAccess m_shared;
    ui::ThemeController m_theme;
    QTemporaryDir m_demoFolder;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<session::PresenceControl> m_presence; ///< null for a file
    ui::ChangeNotifier m_changes;
    std::unique_ptr<session::Verbs> m_verbs;
    std::unique_ptr<session::OwnerSocketServer> m_socket;
    std::unique_ptr<ui::ConsoleServices> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace clara::app
