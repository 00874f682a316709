// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sealed_store.h"

namespace clara::secrets {

/// The secrets of a shared workspace: new ones of accounts, models and the history are sealed for
/// the members; sessions and what was kept before lie with this computer. Thread-safe as its stores
/// are.
class WorkspaceSecrets final : public SecretStore {
public:
    /// Shared, because futures that outlive the session still hold them.
    WorkspaceSecrets(std::shared_ptr<SecretStore> local, std::shared_ptr<SealedStore> sealed)
        : m_local(std::move(local))
        , m_sealed(std::move(sealed))
    {
    }
    QString kind() const override { return m_local->kind(); }
    SecretRef freshRef(const SecretScope& scope) const override
    {
        return m_sealed->freshRef(scope);
    }
    Future<SecretPtr> read(SecretRef ref) override { return storeOf(ref).read(ref); }
    Future<bool> write(SecretRef ref, SecretPtr secret) override
    {
        return storeOf(ref).write(ref, std::move(secret));
    }
    Future<bool> remove(SecretRef ref) override { return storeOf(ref).remove(ref); }

private:
    SecretStore& storeOf(const SecretRef& ref) const
    {
        return ref.store == sharedStore ? static_cast<SecretStore&>(*m_sealed) : *m_local;
    }

    std::shared_ptr<SecretStore> m_local;
    std::shared_ptr<SealedStore> m_sealed;
};

} // namespace clara::secrets
