// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/product_parts.h"
#include "secrets/file_store.h"
#include "secrets/keychain_store.h"
#include "secrets/secret_stores.h"

namespace clara::app {

std::shared_ptr<SecretStore> productSecrets(const QString& workspacePath, const QByteArray& passphrase)
{
    std::unique_ptr<SecretStore> file;
    if (!passphrase.isEmpty())
        file = std::make_unique<secrets::FileStore>(
            workspacePath + QStringLiteral(".secrets"), Secret(QByteArray(passphrase.constData(), passphrase.size())));
    return std::make_shared<secrets::SecretStores>(std::make_unique<secrets::KeychainStore>(), std::move(file));
}

} // namespace clara::app
