// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "ports/secret_store.h"
#include "session/owner_socket.h"
#include "session/verbs.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace clara::cli {

enum class Ownership {
    Either, ///< own the workspace, or speak to the process that does
    Required, ///< own it: Conflict at once when another process serves it
};

/// The way into a workspace: becomes its owner when nobody is, else connects to the owner; while
/// neither works it tries both for 5 s. Main thread.
class WorkspaceDoor final : public QObject {
    Q_OBJECT
public:
    WorkspaceDoor(app::WorkspaceOptions options, const Clock& clock, Ownership ownership);
    ~WorkspaceDoor() override;

    /// `opened()` or `failed()` follows.
    void open();
    /// After opened().
    session::VerbChannel& channel();
    /// Null when another process is the owner.
    app::WorkspaceSession* workspace() const { return m_workspace.get(); }
    /// For the answer of another owner.
    void setAnswerLimit(milliseconds limit);
    /// Lets other commands in through the local socket, when this process is the owner.
    Status serve();
    /// `closed()` follows when nothing is under way any more, at the latest after 5 s.
    void close();

Q_SIGNALS:
    void opened();
    void failed(const clara::Error& error);
    void closed();

private:
    void tryOnce();
    void askKeychain(const Error& refusal);

    app::WorkspaceOptions m_options; ///< a kept password joins them
    std::shared_ptr<SecretStore> m_passwords; ///< while it is asked
    const Clock& m_clock;
    const Ownership m_ownership;
    QDeadlineTimer m_deadline;
    QTimer m_retry;
    std::unique_ptr<app::WorkspaceSession> m_workspace;
    std::unique_ptr<session::Verbs> m_verbs; ///< after the workspace, so that it goes first
    std::unique_ptr<session::OwnerSocketServer> m_server;
    std::unique_ptr<session::OwnerSocketClient> m_client;
};

} // namespace clara::cli
