// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "domain/usage.h"
#include "engine/engine.h"
#include "storage/sqlite/sqlite_store.h"

/// Which adapters the product is made of.
namespace clara::app {

Result<std::unique_ptr<storage::SqliteStore>> openStore(const WorkspaceOptions& options, const Clock& clock);
/// The keychain, or the encrypted file beside the workspace when there is a passphrase.
std::shared_ptr<SecretStore> productSecrets(const QString& workspacePath, const QByteArray& passphrase);
/// Dated list prices that come with the product.
QList<ModelPrice> productPrices();
/// Called in the engine's thread.
engine::EngineParts productEngineParts(SecretStore& secrets, const Clock& clock,
    const std::function<void(HttpClient&, const Clock&, PublisherRegistrar&)>& addPublishers);

} // namespace clara::app
