// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit_key.h"

#include <QCoreApplication>

#include <sodium.h>

namespace clara::audit {

namespace {

constexpr qsizetype keyBytes = crypto_auth_hmacsha256_KEYBYTES;

std::unexpected<Error> unusableKey(const QString& detail)
{
    return failure(ErrorKind::Auth,
        QCoreApplication::translate("clara::Audit",
            "The key of the audit trail is not what it was when it was kept. Restore it in the place where secrets are kept."),
        detail);
}

} // namespace

Result<Secret> AuditKey::make()
{
    if (sodium_init() < 0)
        return unusableKey(QStringLiteral("sodium_init"));
    QByteArray bytes(keyBytes, '\0');
    randombytes_buf(bytes.data(), std::size_t(keyBytes));
    QByteArray hex = bytes.toHex();
    sodium_memzero(bytes.data(), std::size_t(keyBytes));
    return Secret(std::move(hex));
}

Result<AuditKey> AuditKey::fromSecret(SecretPtr secret)
{
    if (!secret || sodium_init() < 0)
        return unusableKey(QStringLiteral("no key"));
    const Secret bytes(QByteArray::fromHex(secret->reveal()));
    if (bytes.reveal().size() != keyBytes || secret->reveal().size() != 2 * keyBytes)
        return unusableKey(QStringLiteral("wrong length"));
    AuditKey key(std::move(secret));
    key.m_id = key.sign(QByteArrayLiteral("the id of this key")).first(16);
    return key;
}

QString AuditKey::sign(const QByteArray& bytes) const
{
    const Secret key(QByteArray::fromHex(m_secret->reveal()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(mac.data()),
        reinterpret_cast<const unsigned char*>(bytes.constData()), quint64(bytes.size()),
        reinterpret_cast<const unsigned char*>(key.reveal().constData()));
    return QString::fromLatin1(mac.toHex());
}

} // namespace clara::audit
