// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"
#include "domain/secret_ref.h"

#include <QByteArray>

#include <optional>

namespace clara {

/// What a secret is for decides who gets it: of an account, who may work for its client; of a
/// model, who may work for any; of the history, who may work for all.
enum class SecretPurpose { Account, Model, Audit };
QString toString(SecretPurpose purpose);
std::optional<SecretPurpose> secretPurposeFromString(QStringView text);

/// Purpose and, for an account, the client. Written "account/<client>", "model", "audit".
struct SecretScope {
    SecretPurpose purpose = SecretPurpose::Model;
    ClientId client {}; ///< null unless it is of an account

    static SecretScope ofAccount(ClientId client) { return { SecretPurpose::Account, client }; }
    static SecretScope ofModel() { return { SecretPurpose::Model, {} }; }
    static SecretScope ofAudit() { return { SecretPurpose::Audit, {} }; }
    QString toString() const;
    bool operator==(const SecretScope&) const = default;
};

/// Names the store of sealed secrets in a SecretRef.
inline const QString sharedStore = QStringLiteral("shared");

/// A reference to a shared secret: "shared:account/<client>/<id>", "shared:model/<id>". The scope
/// is sealed in as well, so that a reference that was tampered with opens nothing.
struct SharedRef {
    SecretScope scope {};
    SharedSecretId id {};

    SecretRef toRef() const;
    /// Nothing when it names another store or is none.
    static std::optional<SharedRef> fromRef(const SecretRef& ref);
    bool operator==(const SharedRef&) const = default;
};

/// Who uses a key: a person at a computer, or a headless runner.
enum class KeyHolder { Person, Runner };
QString toString(KeyHolder holder);
std::optional<KeyHolder> keyHolderFromString(QStringView text);

/// The public half of a key pair of one member on one computer.
struct MemberKey {
    MemberKeyId id {};
    MemberId member {};
    QString memberName {}; ///< read only
    QByteArray publicKey {}; ///< 32 bytes (X25519)
    KeyHolder holder = KeyHolder::Person;
    QString label {}; ///< of the computer; at most 120 characters
    Instant createdAt {};
    std::optional<Instant> revokedAt {};
    bool operator==(const MemberKey&) const = default;
};

/// Eight groups of four letters and digits (128 bits of SHA-256), to be compared by voice:
/// "3F2A-91C0-…".
QString fingerprintOf(const QByteArray& publicKey);
/// Whether somebody typed this fingerprint, with or without dashes, in any case.
bool isFingerprint(const QString& typed, const QByteArray& publicKey);

/// What the workspace knows of a secret that it holds sealed.
struct SharedSecret {
    SharedSecretId id {};
    SecretScope scope {};
    int version = 1; ///< counts what was written to it
    Instant createdAt {};
    Instant updatedAt {};
    /// Since when it should be replaced: somebody lost the right to it and may have read it.
    std::optional<Instant> exposedAt {};
    QString exposedTo {}; ///< who, with the computer; several are separated by commas
    bool operator==(const SharedSecret&) const = default;
};

/// A version of a secret, sealed for one key.
struct SecretBox {
    SharedSecretId secret {};
    int version = 1;
    MemberKeyId key {};
    QByteArray box {}; ///< at most 20 kB
    bool operator==(const SecretBox&) const = default;
};

} // namespace clara
