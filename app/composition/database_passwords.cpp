// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/database_passwords.h"

#include "secrets/keychain_store.h"
#include "storage/postgres/postgres_errors.h"

namespace clara::app {

std::shared_ptr<SecretStore> databasePasswords()
{
    return std::make_shared<secrets::KeychainStore>();
}

SecretRef databasePasswordRef(const SecretStore& store, const QString& address)
{
    const auto place = storage::PostgresAddress::fromString(address);
    if (!place)
        return {};
    // Not the schema: who may sign in is a matter of the database.
    return { store.kind(),
        QStringLiteral("database %1@%2:%3/%4")
            .arg(place->user, place->host, QString::number(place->port), place->database) };
}

bool mayHaveKeptPassword(const WorkspaceOptions& options, const Error& refusal)
{
    return isDatabaseAddress(options.path) && !options.databasePassword
        && storage::lacksPassword(refusal);
}

} // namespace clara::app
