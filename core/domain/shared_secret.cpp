// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shared_secret.h"

#include <QCryptographicHash>
#include <QStringList>

namespace clara {

namespace {

constexpr int fingerprintBytes = 16;
constexpr int groupSize = 4;

QString plainFingerprint(const QByteArray& publicKey)
{
    const QByteArray hash = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(fingerprintBytes).toHex()).toUpper();
}

} // namespace

QString toString(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::Account:
        return QStringLiteral("account");
    case SecretPurpose::Model:
        return QStringLiteral("model");
    case SecretPurpose::Audit:
        return QStringLiteral("audit");
    }
    return {};
}

std::optional<SecretPurpose> secretPurposeFromString(QStringView text)
{
    for (const auto purpose :
        { SecretPurpose::Account, SecretPurpose::Model, SecretPurpose::Audit }) {
        if (text == toString(purpose))
            return purpose;
    }
    return std::nullopt;
}

QString SecretScope::toString() const
{
    const QString name = clara::toString(purpose);
    return client ? name + QLatin1Char('/') + client.toString() : name;
}

SecretRef SharedRef::toRef() const
{
    return { sharedStore, scope.toString() + QLatin1Char('/') + id.toString() };
}

std::optional<SharedRef> SharedRef::fromRef(const SecretRef& ref)
{
    if (ref.store != sharedStore)
        return std::nullopt;
    const QStringList parts = ref.key.split(QLatin1Char('/'));
    const auto purpose = secretPurposeFromString(parts.first());
    const bool hasClient = purpose == SecretPurpose::Account;
    if (!purpose || parts.size() != (hasClient ? 3 : 2))
        return std::nullopt;
    const auto id = SharedSecretId::fromString(parts.last());
    const auto client
        = hasClient ? ClientId::fromString(parts.at(1)) : std::optional<ClientId>(ClientId());
    if (!id || !client)
        return std::nullopt;
    return SharedRef { { *purpose, *client }, *id };
}

QString toString(KeyHolder holder)
{
    return holder == KeyHolder::Runner ? QStringLiteral("runner") : QStringLiteral("person");
}

std::optional<KeyHolder> keyHolderFromString(QStringView text)
{
    for (const auto holder : { KeyHolder::Person, KeyHolder::Runner }) {
        if (text == toString(holder))
            return holder;
    }
    return std::nullopt;
}

QString fingerprintOf(const QByteArray& publicKey)
{
    const QString plain = plainFingerprint(publicKey);
    QStringList groups;
    for (qsizetype at = 0; at < plain.size(); at += groupSize)
        groups.append(plain.mid(at, groupSize));
    return groups.join(QLatin1Char('-'));
}

bool isFingerprint(const QString& typed, const QByteArray& publicKey)
{
    QString given;
    for (const QChar c : typed) {
        if (c.isLetterOrNumber())
            given += c.toUpper();
    }
    return given == plainFingerprint(publicKey);
}

} // namespace clara
