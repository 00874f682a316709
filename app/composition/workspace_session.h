// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_config.h"
#include "engine/probe.h"
#include "ports/publisher.h"
#include "session/commands.h"
#include "session/engine_control.h"
#include "session/queries.h"

#include <QObject>

#include <functional>
#include <memory>

namespace clara {
class SecretStore;
}

namespace clara::app {

struct WorkspaceOptions {
    QString path {}; ///< the .clara file; made when `create` is set
    bool create = false;
    milliseconds waitForOwner { 0 }; ///< how long another owner is waited for; blocks
    QByteArray passphrase {}; ///< of the encrypted secrets file; empty: the keychain
    milliseconds artificialStorageDelay { 0 }; ///< bench only
    bool fullSync = true; ///< false: bench only, a power cut may lose the last commits
    engine::EngineConfig engine {};
    // For tests that play further networks or end the process at a point; empty in the product.
    std::function<std::unique_ptr<engine::Probe>()> makeProbe {};
    std::function<void(HttpClient&, const Clock&, class PublisherRegistrar&)> addPublishers {};
    std::shared_ptr<SecretStore> secrets {}; ///< shared with the test that fills it
};

/// Lets a test add a network.
class PublisherRegistrar {
public:
    virtual ~PublisherRegistrar() = default;
    virtual void add(std::unique_ptr<Publisher> publisher) = 0;
};

/// One open workspace: storage, secrets, the engine in its own thread, and the session in front of them. The
/// one place that constructs adapters. Lives on the main thread.
class WorkspaceSession {
public:
    /// Becomes the owner of the workspace, migrates it and prepares its actors and prices. Conflict when
    /// another process owns it.
    static Result<std::unique_ptr<WorkspaceSession>> open(const WorkspaceOptions& options, const Clock& clock);
    /// Stops the engine (≤ 5 s) and closes the storage.
    ~WorkspaceSession();
    WorkspaceSession(const WorkspaceSession&) = delete;
    WorkspaceSession& operator=(const WorkspaceSession&) = delete;

    session::Commands& commands();
    session::Queries& queries();
    session::EngineControl& engine();
    Store& store();
    SecretStore& secrets();
    QString path() const;

private:
    struct Parts;
    explicit WorkspaceSession(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Where the workspace lies when nobody says otherwise: <documents or data folder>/Clara/workspace.clara.
QString defaultWorkspacePath();

} // namespace clara::app
