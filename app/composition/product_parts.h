// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "domain/usage.h"
#include "engine/engine.h"
#include "ports/backups.h"
#include "ports/store.h"

/// Which adapters the product is made of.
namespace clara::app {

/// The file, or the database that the path is the address of.
Result<std::unique_ptr<Store>> openStore(const WorkspaceOptions& options, const Clock& clock);
/// The backups of the file, or of the database. Made after the store and destroyed before it.
Result<std::unique_ptr<Backups>> openBackups(const WorkspaceOptions& options, const Clock& clock);
/// Where backups of a workspace lie, as storage takes it: beside a file; for a database in the
/// user's data folder.
QString productShelf(const QString& workspacePath);
/// The keychain, or the encrypted file when there is a passphrase: beside the workspace, or in the
/// user's data folder for a workspace in a database.
std::shared_ptr<SecretStore> productSecrets(
    const QString& workspacePath, const QByteArray& passphrase);
/// The encrypted file of secrets of one workspace, for another one on this computer, so that its
/// references lead somewhere; the passphrase stays the same. False: there was none, or there is one
/// already, which is left as it is.
bool copySecretsFile(const QString& fromWorkspace, const QString& toWorkspace);
/// Where the anchors of a workspace's audit trail lie: CLARA_AUDIT_ANCHORS, else beside the logs.
/// Not in the workspace: who can change that could change the place as well.
QString productAnchorFile(const QString& workspacePath);
/// Where this computer remembers the public keys that it believes in: outside of the workspace too.
QString productKnownKeysFile(const QString& workspacePath);
/// The anchors of one workspace for another one on this computer, so that its history is still
/// compared with them.
void copyAnchorFile(const QString& fromWorkspace, const QString& toWorkspace);
/// Dated list prices that come with the product.
QList<ModelPrice> productPrices();
/// Called in the engine's thread.
engine::EngineParts productEngineParts(SecretStore& secrets, const Clock& clock,
    const std::function<void(HttpClient&, const Clock&, PublisherRegistrar&)>& addPublishers);

} // namespace clara::app
