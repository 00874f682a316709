// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "secrets/locked_bytes.h"

#include <map>

namespace clara::secrets {

/// What deriving a key costs: Argon2id passes and bytes of memory.
struct KdfCost {
    quint64 passes = 3;
    quint64 memory = quint64(64) * 1024 * 1024;
    bool operator==(const KdfCost&) const = default;
};

/// Names and values in the clear; the values wipe themselves.
using SecretMap = std::map<QByteArray, Secret>;

/// The format of the encrypted file: a header with magic, cost, salt and a check value of the key,
/// protected by a checksum; then a nonce and the secrets, sealed with XChaCha20-Poly1305 that also
/// covers the header. The check value tells a wrong passphrase from a damaged file. Keeps the key
/// derived for the last salt. One thread at a time.
class SecretsFile {
public:
    SecretsFile(const Secret& passphrase, KdfCost cost);

    /// Auth: wrong passphrase. Storage: not such a file, or damaged.
    Result<SecretMap> open(const QByteArray& file);
    /// `previous` is the file as it is now (its salt stays), or empty for a new one.
    Result<QByteArray> seal(const SecretMap& secrets, const QByteArray& previous);

private:
    struct Header;
    static Result<Header> readHeader(const QByteArray& file);
    static QByteArray headerBytes(const Header& header);
    Status deriveKey(const Header& header);
    QByteArray checkValue() const;
    LockedBytes sealingKey() const;

    LockedBytes m_passphrase;
    const KdfCost m_cost;
    LockedBytes m_key;
    QByteArray m_keySalt; ///< what m_key was derived from
    KdfCost m_keyCost;
};

} // namespace clara::secrets
