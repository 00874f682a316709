// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ports/secret_store.h"

namespace clara::audit {

/// Names the setting that holds the reference of the workspace's key.
inline const QString keySetting = QStringLiteral("audit.key");

/// The key that seals are made with. HMAC-SHA256 rather than a faster hash, because every tool that
/// an auditor may have computes it, so that a chain can be proven without this program.
class AuditKey {
public:
    /// A new one as it is kept in a secret store: 64 hex digits, because not every store takes any
    /// bytes.
    static Result<Secret> make();
    static Result<AuditKey> fromSecret(SecretPtr secret);

    /// Tells keys apart and nothing about them.
    QString id() const { return m_id; }
    /// The HMAC-SHA256 of the bytes in hex.
    QString sign(const QByteArray& bytes) const;

private:
    explicit AuditKey(SecretPtr secret)
        : m_secret(std::move(secret))
    {
    }
    SecretPtr m_secret; ///< shared with the answer of the store
    QString m_id {};
};

} // namespace clara::audit
