// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secret_store.h"

#include <memory>

namespace clara::secrets {

/// Sends each reference to the store that it names. New secrets go into the file when there is one
/// (the operator gave a passphrase), otherwise into the keychain. A store that is not there is an
/// error with the mend, never another store. Thread-safe as its stores are.
class SecretStores final : public SecretStore {
public:
    /// Either may be null: not available in this process.
    SecretStores(std::unique_ptr<SecretStore> keychain, std::unique_ptr<SecretStore> file);

    QString kind() const override;
    Future<SecretPtr> read(SecretRef ref) override;
    Future<bool> write(SecretRef ref, SecretPtr secret) override;
    Future<bool> remove(SecretRef ref) override;

private:
    Result<SecretStore*> storeOf(const SecretRef& ref) const;

    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_file;
};

} // namespace clara::secrets
