// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_stores.h"

#include <QCoreApplication>

namespace clara::secrets {

SecretStores::SecretStores(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> file)
    : m_keychain(std::move(keychain))
    , m_file(std::move(file))
{
}

QString SecretStores::kind() const
{
    return m_file ? QStringLiteral("file") : QStringLiteral("keychain");
}

Result<SecretStore*> SecretStores::storeOf(const SecretRef& ref) const
{
    if (ref.isEmpty())
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate(
                "clara::Secrets", "No key is stored here yet. Enter the key or password."));
    if (ref.store == QLatin1String("file")) {
        if (m_file)
            return m_file.get();
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "This key lies in the encrypted file; start with CLARA_SECRETS_PASSPHRASE set."));
    }
    if (ref.store == QLatin1String("keychain")) {
        if (m_keychain)
            return m_keychain.get();
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "This key lies in the system keychain, which this program does not use here. Start "
                "it in a desktop session, or enter the key again."));
    }
    return failure(ErrorKind::Invalid,
        QCoreApplication::translate("clara::Secrets",
            "This key lies in a store that this version does not know (“%1”). Enter the key again.")
            .arg(ref.store));
}

Future<SecretPtr> SecretStores::read(SecretRef ref)
{
    const auto store = storeOf(ref);
    return store ? (*store)->read(ref) : readyFuture<SecretPtr>(std::unexpected(store.error()));
}

Future<bool> SecretStores::write(SecretRef ref, SecretPtr secret)
{
    const auto store = storeOf(ref);
    return store ? (*store)->write(ref, secret) : readyFuture<bool>(std::unexpected(store.error()));
}

Future<bool> SecretStores::remove(SecretRef ref)
{
    const auto store = storeOf(ref);
    return store ? (*store)->remove(ref) : readyFuture<bool>(std::unexpected(store.error()));
}

} // namespace clara::secrets
