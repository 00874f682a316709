// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_door.h"

#include "command_spec.h"
#include "composition/database_passwords.h"
#include "session/when_answered.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {
constexpr milliseconds patience { std::chrono::seconds(5) };
constexpr milliseconds retryInterval { 40 };
constexpr milliseconds closeLimit { std::chrono::seconds(5) };

app::WorkspaceOptions withoutWaiting(app::WorkspaceOptions options)
{
    options.waitForOwner = milliseconds(0); // the socket is tried in between
    return options;
}
} // namespace

WorkspaceDoor::WorkspaceDoor(app::WorkspaceOptions options, const Clock& clock, Ownership ownership)
    : m_options(withoutWaiting(std::move(options)))
    , m_clock(clock)
    , m_ownership(ownership)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &WorkspaceDoor::tryOnce);
}

WorkspaceDoor::~WorkspaceDoor() = default;

void WorkspaceDoor::open()
{
    m_deadline = QDeadlineTimer(patience);
    tryOnce();
}

void WorkspaceDoor::tryOnce()
{
    auto workspace = app::WorkspaceSession::open(m_options, m_clock);
    if (workspace) {
        m_workspace = std::move(*workspace);
        m_verbs = std::make_unique<session::Verbs>(m_workspace->commands(), m_workspace->queries(),
            m_workspace->engine(), m_clock, m_workspace->backups(), &m_workspace->auditControl(),
            m_workspace->secretControl());
        Q_EMIT opened();
        return;
    }
    if (app::mayHaveKeptPassword(m_options, workspace.error()) && !m_passwords) {
        askKeychain(workspace.error());
        return;
    }
    if (workspace.error().kind != ErrorKind::Conflict || app::isDatabaseAddress(m_options.path)) {
        Q_EMIT failed(workspace.error());
        return;
    }
    m_client = session::OwnerSocketClient::reach(m_options.path);
    if (m_client && m_ownership == Ownership::Either) {
        Q_EMIT opened();
        return;
    }
    if (m_client || m_deadline.hasExpired()) {
        m_client.reset();
        Error error = workspace.error();
        if (m_ownership == Ownership::Either)
            error.message = translate("clara::Cli",
                "Another process owns the workspace and does not answer on its local socket. Wait until it ends, or end it, and try again.");
        else
            error.message = translate("clara::Cli",
                "Another process owns the workspace and runs its engine or a long command. End it first; other commands work meanwhile.");
        Q_EMIT failed(error);
        return;
    }
    m_retry.start();
}

void WorkspaceDoor::askKeychain(const Error& refusal)
{
    m_passwords = app::databasePasswords();
    session::whenAnswered(m_passwords->read(app::databasePasswordRef(*m_passwords, m_options.path)),
        this, [this, refusal](const Result<SecretPtr>& kept) {
            if (!kept) {
                Q_EMIT failed(refusal); // what the server said is what helps
                return;
            }
            m_options.databasePassword = *kept;
            tryOnce();
        });
}

session::VerbChannel& WorkspaceDoor::channel()
{
    if (m_client)
        return *m_client;
    return *m_verbs;
}

void WorkspaceDoor::setAnswerLimit(milliseconds limit)
{
    if (m_client)
        m_client->setAnswerLimit(limit);
}

Status WorkspaceDoor::serve()
{
    // A database needs no owner: other commands go there by themselves.
    if (!m_verbs || m_workspace->store().isShared())
        return {};
    m_server = std::make_unique<session::OwnerSocketServer>(*m_verbs);
    return m_server->listen(m_options.path);
}

void WorkspaceDoor::close()
{
    if (!m_server) {
        QMetaObject::invokeMethod(this, &WorkspaceDoor::closed, Qt::QueuedConnection);
        return;
    }
    connect(m_server.get(), &session::OwnerSocketServer::drained, this, &WorkspaceDoor::closed);
    QTimer::singleShot(closeLimit, this, &WorkspaceDoor::closed);
    m_server->close();
}

} // namespace clara::cli
