// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "engine/engine_config.h"
#include "engine/probe.h"
#include "ports/publisher.h"
#include "session/audit_control.h"
#include "session/backup_control.h"
#include "session/commands.h"
#include "session/engine_control.h"
#include "session/presence_control.h"
#include "session/queries.h"
#include "session/secret_control.h"

#include <QObject>

#include <functional>
#include <memory>

namespace clara {
class Backups;
class SecretStore;
} // namespace clara

namespace clara::app {

struct WorkspaceOptions {
    QString path {}; ///< the .clara file, or the address of a database; made when `create` is set
    bool create = false;
    milliseconds waitForOwner { 0 }; ///< how long another owner is waited for; blocks
    QByteArray passphrase {}; ///< of the encrypted secrets file; empty: the keychain
    std::shared_ptr<const Secret>
        databasePassword {}; ///< null: from the file that PGPASSFILE names
    milliseconds artificialStorageDelay { 0 }; ///< bench only
    bool fullSync = true; ///< false: bench only, a power cut may lose the last commits
    bool automaticBackups = true; ///< false: bench only, the engine makes none by itself
    bool automaticSealing = true; ///< false: the demo, whose history and key nobody keeps
    QString anchorFile {}; ///< of the audit trail; empty: where the product keeps it
    KeyHolder keyHolder = KeyHolder::Person; ///< who a new key of a shared workspace is for
    QString keyLabel {}; ///< of this computer; empty: the person and the computer
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

/// One open workspace: storage, secrets, the engine in its own thread, and the session in front of
/// them. The one place that constructs adapters. Lives on the main thread.
class WorkspaceSession {
public:
    /// Becomes the owner of a workspace in a file, migrates it and prepares its actors and prices.
    /// Conflict when another process owns it.
    static Result<std::unique_ptr<WorkspaceSession>> open(
        const WorkspaceOptions& options, const Clock& clock);
    /// Stops the engine (≤ 5 s) and closes the storage.
    ~WorkspaceSession();
    WorkspaceSession(const WorkspaceSession&) = delete;
    WorkspaceSession& operator=(const WorkspaceSession&) = delete;

    session::Commands& commands();
    session::Queries& queries();
    session::EngineControl& engine();
    /// Whether the one who opened it may run an engine here: operators and owners. For others it
    /// would only meet refusals.
    bool mayRunEngine() const;
    Store& store();
    Backups* backups(); ///< never null
    session::BackupControl* backupControl(); ///< never null
    session::AuditControl& auditControl();
    session::SecretControl* secretControl(); ///< null for a file: its secrets are not shared
    /// What one window tells and knows about who edits; null for a file, where nobody else is. It
    /// dies before the session; the clock outlives it.
    std::unique_ptr<session::PresenceControl> makePresence(const Clock& clock);
    SecretStore& secrets();
    /// The file or the address.
    QString path() const;

private:
    struct Parts;
    explicit WorkspaceSession(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Whether the path of a workspace means a database that several computers share, rather than a
/// file.
bool isDatabaseAddress(const QString& path);

/// Where the workspace lies when nobody says otherwise: <documents or data
/// folder>/Clara/workspace.clara.
QString defaultWorkspacePath();

} // namespace clara::app
