// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/approval.h"
#include "ports/secret_sealing.h"
#include "ports/secret_store.h"
#include "ports/store.h"
#include "secrets/key_pair.h"

#include <QHash>

namespace clara::secrets {

struct SealedParts {
    Store& store; ///< lives until SealedStore::close()
    SecretStore& local; ///< keeps the private key; lives as long
    const Clock& clock;
    Member self {}; ///< who works here
    KeyHolder holder = KeyHolder::Person;
    QString label {}; ///< of this computer
    QString workspace {}; ///< tells the keys of several workspaces apart in the local store
    QString knownKeysFile {}; ///< outside of the workspace
};

/// The private key of this computer and what it thinks of the keys of others. Waits for storage and
/// keychain, so it is used on the one thread of the sealed store.
class KeyRing {
public:
    struct Own {
        KeyPair pair;
        MemberKey key {};
    };
    /// Keys in use, by what is thought of them. Seeing the first key of a member is believing it,
    /// and is remembered.
    struct Judged {
        QHash<MemberKeyId, MemberKey> trusted {};
        QList<KnownKey> others {};
    };

    explicit KeyRing(SealedParts parts)
        : m_parts(std::move(parts))
    {
    }
    /// Makes, keeps and publishes the pair when there is none.
    Result<const Own*> own();
    Result<MemberKey> renew();
    Result<Judged> judge();
    /// All keys, revoked ones too.
    Result<QList<KnownKey>> list();
    Result<MemberKey> trust(const QString& fingerprint);

private:
    SecretRef privateKeyRef() const;
    Result<KeyPair> keptPair();
    Result<KeyPair> makePair();
    Status keep(const KeyPair& pair);
    Result<MemberKey> published(const KeyPair& pair);
    Result<QList<MemberKey>> allKeys();

    const SealedParts m_parts;
    std::optional<Own> m_own {};
};

} // namespace clara::secrets
