// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "ports/secret_store.h"
#include "workspace_door.h"

#include <atomic>

namespace clara::cli {

/// Runs one command that needs the workspace: stores its secret, calls the verb, prints the answer.
/// Main thread; `finished` carries the exit status.
class CommandRun final : public QObject {
    Q_OBJECT
public:
    CommandRun(CommandLine line, app::WorkspaceOptions options, const Clock& clock);

    /// `secret` is empty unless the command read one.
    void start(SecretPtr secret);
    /// On a signal: Cancelled, as soon as possible.
    void cancel();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void storeSecret();
    void makeSignIn();
    void printSignIn(const QJsonValue& answer);
    void chooseSecretPlace();
    void askForAccountsClient();
    void askForClient(const QString& idOrName);
    void storeSecret(const SecretScope& scope);
    template <class Next> void ask(const QString& verb, const QJsonObject& params, Next next);
    void callVerb();
    void finishVerb(const Result<QJsonValue>& answer);
    void removeSecretThenFail(const Error& error);
    void fail(const Error& error);
    void end(int status);
    bool printAnswer(const QJsonValue& answer);

    CommandLine m_line;
    const app::WorkspaceOptions m_options;
    const Clock& m_clock;
    SecretPtr m_secret;
    Secret m_madePassword; ///< shown once, when the member is there
    SecretRef m_secretRef;
    std::shared_ptr<SecretStore> m_ownSecrets; ///< shared, as its factory hands it out
    SecretStore* m_secrets = nullptr; ///< our own, or that of the open workspace
    std::atomic<bool> m_streamed = false; ///< set on the engine thread
    bool m_ended = false;
    WorkspaceDoor m_door; ///< last: goes first, and with it every thread that may still call back
};

} // namespace clara::cli
