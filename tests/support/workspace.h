// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "support/memory_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

namespace clara::test {

/// Waits for an answer while the event loop turns; Internal when none comes.
template <class T> Result<T> await(Future<T> future, int timeoutMs = 15000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        return failure(
            ErrorKind::Internal, QStringLiteral("no answer within %1 ms").arg(timeoutMs));
    return future.result();
}

/// A workspace in a temporary folder with one client and everything a schedule needs, on the
/// offline writer.
class TestWorkspace {
public:
    /// Engine waits are short; `adjust` may change the options before opening.
    explicit TestWorkspace(
        const Clock& clock, std::function<void(app::WorkspaceOptions&)> adjust = {});

    /// Opens, or opens again after `close()`.
    Status open();
    void close() { session.reset(); }
    /// Client, persona, prompt and model; an account on `network`.
    Status fill(const QString& network = QStringLiteral("sandbox"), const QString& server = {});
    Result<Client> addClient(const QString& name, ApprovalPolicy approval = ApprovalPolicy::One);
    /// A schedule with its own account for the client; `model` null: the default one.
    Result<Schedule> addSchedule(const Client& owner,
        const QString& network = QStringLiteral("sandbox"), const QString& server = {},
        ModelConnectionId model = {}, const QString& cron = QStringLiteral("0 9 * * *"));

    /// Waits until a post of the client stands in `state`.
    Result<Post> waitForPost(ClientId owner, PostState state, int timeoutMs = 15000);
    Result<Publication> waitForPublication(
        PostId post, QList<PublicationState> states, int timeoutMs = 15000);
    QString path() const { return options.path; }

    QTemporaryDir folder;
    app::WorkspaceOptions options;
    std::shared_ptr<MemorySecretStore> secrets; ///< shared with the workspace
    std::unique_ptr<app::WorkspaceSession> session;
    Client client;
    Schedule schedule;

private:
    const Clock& m_clock;
};

} // namespace clara::test
