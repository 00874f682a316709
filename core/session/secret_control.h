// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "domain/account.h"
#include "domain/approval.h"
#include "domain/model_connection.h"
#include "ports/secret_sealing.h"

#include <QThreadPool>

#include <functional>

namespace clara {
class SecretStore;
class Store;
} // namespace clara

namespace clara::session {

/// A shared secret with what people call it.
struct SharedSecretItem {
    SharedSecret secret {};
    QString name {}; ///< "bluesky/bergblick", the name of the model, empty for the history
    QString clientName {};
    int recipients = 0; ///< keys that may open it
    bool isReadableHere = false;
};

/// What `share` moved from this computer into the workspace.
struct SharedCount {
    int moved = 0;
    int elsewhere = 0; ///< kept on other computers: they have to be moved there
};

/// The keys of members and the secrets sealed for them, as people ask for them. Only of a shared
/// workspace. Callable from any thread; answers come from a thread of its own, because the work
/// waits for storage and for the keychain.
class SecretControl {
public:
    /// All of them outlive it.
    SecretControl(Store& store, SecretStore& secrets, SecretSealing& sealing, const Clock& clock,
        Member actor);
    ~SecretControl();
    Q_DISABLE_COPY_MOVE(SecretControl)

    /// Of this computer; made and published at the first call.
    Future<MemberKey> ownKey() { return m_sealing.ownKey(); }
    Future<QList<KnownKey>> keys() { return m_sealing.keys(); }
    Future<MemberKey> newKey();
    /// `fingerprint` in full. NotFound when no key in use has it.
    Future<MemberKey> trustKey(QString fingerprint);
    /// An id, a whole fingerprint, or the beginning of one that only one key in use has. Its boxes
    /// go, and what it could open is marked as to be replaced, in the same transaction.
    Future<MemberKey> revokeKey(QString idOrFingerprint);
    Future<QList<SharedSecretItem>> secrets();
    /// Moves every password and key that only this computer keeps into the workspace.
    Future<SharedCount> share();
    /// Seals for others what is due now, as the engine does by itself.
    Future<SealingReport> reseal() { return m_sealing.reseal(); }

private:
    template <class T> Future<T> inPool(std::function<Result<T>()> work);
    Status note(const QString& verb, const MemberKey& key);
    Result<MemberKey> revokeNow(const QString& idOrFingerprint);
    Result<QList<SharedSecretItem>> listNow();
    Result<SharedCount> shareNow();
    /// Nothing when this computer does not have it.
    Result<std::optional<SecretRef>> copied(const SecretRef& from, const SecretScope& scope);
    /// Settles a copy: of the two places the one that nothing names any more is emptied.
    Result<bool> replaced(const SecretRef& from, const SecretRef& to, const Result<bool>& stored);
    Result<bool> shareOne(const SecretRef& from, const SecretScope& scope, SharedCount& count,
        const std::function<Result<bool>(const SecretRef&)>& store);
    Result<bool> enter(Account account, const SecretRef& to);
    Result<bool> enter(ModelConnection model, const SecretRef& to);
    Result<bool> enterAuditKey(const SecretRef& from, const SecretRef& to);

    Store& m_store;
    SecretStore& m_secrets;
    SecretSealing& m_sealing;
    const Clock& m_clock;
    const Member m_actor;
    QThreadPool m_pool;
};

} // namespace clara::session
