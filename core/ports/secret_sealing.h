// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "domain/shared_secret.h"

#include <QList>
#include <QStringList>

namespace clara {

/// What this computer thinks of a key. Waits: a further key of a member who is known by another
/// one. Changed: not the key that was known by this name; nothing is ever sealed for it.
enum class KeyTrust { Own, Trusted, Waits, Changed };
QString toString(KeyTrust trust);

struct KnownKey {
    MemberKey key {};
    KeyTrust trust = KeyTrust::Waits;
};

struct SealingReport {
    int sealed = 0; ///< boxes made
    int dropped = 0; ///< boxes removed
    bool more = false; ///< there is more to do than fits into one round
    QStringList troubles {}; ///< one sentence each: keys that wait or were changed, boxes that do
                             ///< not open
};

/// What this computer does for the secrets of a shared workspace, with the private key that only it
/// has. Callable from any thread; answers come within a minute.
class SecretSealing {
public:
    virtual ~SecretSealing() = default;
    /// Makes and publishes the key at the first call.
    virtual Future<MemberKey> ownKey() = 0;
    /// A new key in place of a revoked or lost one. What the old one could open has to be sealed
    /// for it by others.
    virtual Future<MemberKey> renewKey() = 0;
    virtual Future<QList<KnownKey>> keys() = 0;
    /// Says that the key with this whole fingerprint is whose it claims to be.
    virtual Future<MemberKey> trust(QString fingerprint) = 0;
    /// One bounded round: seals what this computer can open for those who may and cannot yet,
    /// removes what nobody may open any more. Without anything to do it writes nothing.
    virtual Future<SealingReport> reseal() = 0;
};

} // namespace clara
