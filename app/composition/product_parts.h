// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "domain/usage.h"
#include "engine/engine.h"
#include "ports/store.h"

/// Which adapters the product is made of.
namespace clara::app {

/// The file, or the database that the path is the address of.
Result<std::unique_ptr<Store>> openStore(const WorkspaceOptions& options, const Clock& clock);
/// The keychain, or the encrypted file when there is a passphrase: beside the workspace, or in the
/// user's data folder for a workspace in a database.
std::shared_ptr<SecretStore> productSecrets(
    const QString& workspacePath, const QByteArray& passphrase);
/// Where the anchors of a workspace's audit trail lie: CLARA_AUDIT_ANCHORS, else beside the logs.
/// Not in the workspace: who can change that could change the place as well.
QString productAnchorFile(const QString& workspacePath);
/// Where this computer remembers the public keys that it believes in: outside of the workspace too.
QString productKnownKeysFile(const QString& workspacePath);
/// Dated list prices that come with the product.
QList<ModelPrice> productPrices();
/// Called in the engine's thread.
engine::EngineParts productEngineParts(SecretStore& secrets, const Clock& clock,
    const std::function<void(HttpClient&, const Clock&, PublisherRegistrar&)>& addPublishers);

} // namespace clara::app
