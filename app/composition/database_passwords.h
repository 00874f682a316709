// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workspace_session.h"
#include "ports/secret_store.h"

/// Passwords of shared workspaces. They lie in the keychain of this computer, one per server,
/// database and user, never in an address or in preferences.
namespace clara::app {

/// The keychain; lives as long as an answer is awaited.
std::shared_ptr<SecretStore> databasePasswords();
/// Where the password for this address lies; empty for what is no address.
SecretRef databasePasswordRef(const SecretStore& store, const QString& address);
/// Whether a kept password might open what was refused: nobody gave one, and the server wants one.
/// What PGPASSFILE names was tried before.
bool mayHaveKeptPassword(const WorkspaceOptions& options, const Error& refusal);

} // namespace clara::app
