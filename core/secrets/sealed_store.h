// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/key_ring.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace clara::secrets {

/// The secrets of a shared workspace: each is sealed to the public keys of the members who may use
/// it, and opened with the private key that only this computer has. The database holds nothing
/// usable. Works on a thread of its own, which waits for storage and keychain; callable from any.
class SealedStore final : public SecretStore, public SecretSealing {
public:
    static constexpr int batchSize = 200; ///< boxes made in one round of resealing

    explicit SealedStore(SealedParts parts);
    ~SealedStore() override;
    Q_DISABLE_COPY_MOVE(SealedStore)
    /// Waits for what is under way; later calls answer Cancelled. Before storage and keychain go.
    void close();

    QString kind() const override { return sharedStore; }
    SecretRef freshRef(const SecretScope& scope) const override;
    /// NotFound: no such secret. Storage: it is not for this member, not sealed for this computer
    /// yet, its box was damaged, or the key of this computer was revoked; each with its sentence.
    /// Who may not have the key of the history gets NotFound.
    Future<SecretPtr> read(SecretRef ref) override;
    /// Seals for everybody who may use it and is known here; a reference that exists gets its next
    /// version.
    Future<bool> write(SecretRef ref, SecretPtr secret) override;
    Future<bool> remove(SecretRef ref) override;

    Future<MemberKey> ownKey() override;
    Future<MemberKey> renewKey() override;
    Future<QList<KnownKey>> keys() override;
    Future<MemberKey> trust(QString fingerprint) override;
    Future<SealingReport> reseal() override;

private:
    template <class T> Future<T> inPool(std::function<Result<T>()> work);
    Result<SecretPtr> readNow(const SharedRef& ref);
    std::unexpected<Error> withoutBox(const SharedRef& ref, const MemberKey& own);
    Result<bool> writeNow(const SharedRef& ref, const SecretPtr& secret);
    Result<SealingReport> resealNow();
    Status dropStale(SealingReport& report);
    Status fillGaps(const KeyRing::Own& own, const MemberKey& key, SealingReport& report);

    Store& m_store;
    const Clock& m_clock;
    KeyRing m_ring; ///< used on the pool's one thread only
    std::atomic_bool m_isClosed = false;
    QThreadPool m_pool;
};

} // namespace clara::secrets
