// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/shared_secret.h"

namespace clara::secrets {

/// What a sealed box says about itself inside, so that a box that was copied to another place does
/// not open there.
struct BoxPlace {
    SecretScope scope {};
    SharedSecretId secret {};
    int version = 1;
    MemberKeyId key {};
};

/// The most that may be sealed, in bytes: a token or a key, not a file.
inline constexpr qsizetype mostSecretBytes = 16384;

/// Seals for whoever has the private half of `publicKey` (libsodium sealed box: X25519,
/// XSalsa20-Poly1305). Nobody else can open it, not even the sealer; and it does not say who
/// sealed.
Result<QByteArray> sealFor(
    const QByteArray& publicKey, const BoxPlace& place, const Secret& secret);

/// A private key with its public half (X25519). One thread at a time.
class KeyPair {
public:
    static Result<KeyPair> make();
    /// As it is kept in a secret store: 64 hex digits, because not every store takes any bytes.
    static Result<KeyPair> fromSecret(const Secret& secret);
    Secret toSecret() const;

    const QByteArray& publicKey() const { return m_publicKey; }
    /// Storage: the box was damaged, sealed for another key, or belongs to another place.
    Result<Secret> open(const QByteArray& box, const BoxPlace& place) const;

private:
    KeyPair() = default;
    Secret m_privateKey {}; ///< 32 bytes
    QByteArray m_publicKey {};
};

} // namespace clara::secrets
