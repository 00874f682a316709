// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrets_file.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

#include <algorithm>

namespace clara::secrets {

namespace {

const QByteArray magic = QByteArrayLiteral("CLARA-SECRETS-1\n");
constexpr qsizetype checkSize = crypto_generichash_BYTES_MIN;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keySize = crypto_kdf_KEYBYTES;
constexpr quint64 maxPasses = 20;
constexpr quint64 maxMemory = quint64(2) * 1024 * 1024 * 1024;
constexpr qsizetype maxFileSize = 16 * 1024 * 1024;

unsigned char* bytesOf(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }
const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

std::unexpected<Error> damaged(const QString& detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "The encrypted file with the keys is damaged, so no key can be read from it. It was "
            "left as it is: put back a copy "
            "from a backup, or move the file away and enter the keys again."),
        detail);
}

std::unexpected<Error> noMemory()
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "There is not enough memory to open the encrypted file with the keys. Close other "
            "programs and try again."));
}

QByteArray checksum(const QByteArray& bytes)
{
    QByteArray sum(checkSize, '\0');
    crypto_generichash(
        bytesOf(sum), std::size_t(sum.size()), bytesOf(bytes), quint64(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray plainBytes(const SecretMap& secrets)
{
    QByteArray plain;
    qsizetype size = 16; // reserved whole, so that no growing leaves copies behind
    for (const auto& [name, secret] : secrets)
        size += name.size() + secret.reveal().size() + 16;
    plain.reserve(size);
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << quint32(secrets.size());
    for (const auto& [name, secret] : secrets)
        stream << name << secret.reveal();
    return plain;
}

Result<SecretMap> secretsFrom(const QByteArray& plain)
{
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    stream >> count;
    SecretMap secrets;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray name;
        QByteArray value;
        stream >> name >> value;
        secrets.insert_or_assign(name, Secret(std::move(value)));
    }
    if (stream.status() != QDataStream::Ok)
        return damaged(QStringLiteral("the list of secrets ends early"));
    return secrets;
}

} // namespace

struct SecretsFile::Header {
    KdfCost cost {};
    QByteArray salt {};
    QByteArray check {};
    QByteArray bytes {}; ///< as they stand in the file
};

SecretsFile::SecretsFile(const Secret& passphrase, KdfCost cost)
    : m_passphrase(std::size_t(std::max<qsizetype>(1, passphrase.reveal().size())))
    , m_cost(cost)
{
    if (!m_passphrase.isEmpty())
        std::copy_n(
            passphrase.reveal().constData(), passphrase.reveal().size(), m_passphrase.data());
}

QByteArray SecretsFile::headerBytes(const Header& header)
{
    QByteArray bytes = magic;
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream << header.cost.passes << header.cost.memory;
    bytes += header.salt + header.check;
    return bytes + checksum(bytes);
}

Result<SecretsFile::Header> SecretsFile::readHeader(const QByteArray& file)
{
    const qsizetype size = magic.size() + 16 + saltSize + checkSize + checkSize;
    if (file.size() < size + nonceSize + tagSize || file.size() > maxFileSize
        || !file.startsWith(magic))
        return damaged(QStringLiteral("size or magic"));
    Header header;
    header.bytes = file.left(size);
    if (checksum(header.bytes.chopped(checkSize)) != header.bytes.right(checkSize))
        return damaged(QStringLiteral("header checksum"));
    QDataStream stream(header.bytes.mid(magic.size(), 16));
    stream >> header.cost.passes >> header.cost.memory;
    header.salt = header.bytes.mid(magic.size() + 16, saltSize);
    header.check = header.bytes.mid(magic.size() + 16 + saltSize, checkSize);
    if (header.cost.passes < 1 || header.cost.passes > maxPasses
        || header.cost.memory < crypto_pwhash_MEMLIMIT_MIN || header.cost.memory > maxMemory)
        return damaged(QStringLiteral("cost out of range"));
    return header;
}

Status SecretsFile::deriveKey(const Header& header)
{
    if (m_passphrase.isEmpty())
        return noMemory();
    if (!m_key.isEmpty() && m_keySalt == header.salt && m_keyCost == header.cost)
        return {};
    LockedBytes key(keySize);
    if (key.isEmpty()
        || crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(m_passphrase.data()),
               m_passphrase.size(), bytesOf(header.salt), header.cost.passes,
               std::size_t(header.cost.memory), crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return noMemory();
    m_key = std::move(key);
    m_keySalt = header.salt;
    m_keyCost = header.cost;
    return {};
}

QByteArray SecretsFile::checkValue() const
{
    static const QByteArray text = QByteArrayLiteral("the passphrase is right");
    QByteArray value(checkSize, '\0');
    crypto_generichash(bytesOf(value), std::size_t(value.size()), bytesOf(text),
        quint64(text.size()), m_key.data(), m_key.size());
    return value;
}

LockedBytes SecretsFile::sealingKey() const
{
    LockedBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!key.isEmpty())
        crypto_kdf_derive_from_key(key.data(), key.size(), 1, "clarasec", m_key.data());
    return key;
}

Result<SecretMap> SecretsFile::open(const QByteArray& file)
{
    const auto header = readHeader(file);
    if (!header)
        return std::unexpected(header.error());
    CLARA_TRY(deriveKey(*header));
    if (checkValue() != header->check)
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "The passphrase does not fit the encrypted file with the keys. Start again with "
                "the right CLARA_SECRETS_PASSPHRASE."));
    const LockedBytes key = sealingKey();
    if (key.isEmpty())
        return noMemory();
    const QByteArray nonce = file.mid(header->bytes.size(), nonceSize);
    const QByteArray sealed = file.mid(header->bytes.size() + nonceSize);
    QByteArray plain(sealed.size() - tagSize, '\0');
    unsigned long long plainSize = 0;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), &plainSize,
        nullptr, bytesOf(sealed), quint64(sealed.size()), bytesOf(header->bytes),
        quint64(header->bytes.size()), bytesOf(nonce), key.data());
    if (opened != 0)
        return damaged(QStringLiteral("authentication tag"));
    auto secrets = secretsFrom(plain);
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return secrets;
}

Result<QByteArray> SecretsFile::seal(const SecretMap& secrets, const QByteArray& previous)
{
    Header header;
    if (previous.isEmpty()) {
        header.cost = m_cost;
        header.salt = QByteArray(saltSize, '\0');
        if (sodium_init() < 0)
            return noMemory();
        randombytes_buf(header.salt.data(), std::size_t(saltSize));
    } else {
        const auto old = readHeader(previous);
        if (!old)
            return std::unexpected(old.error());
        header = *old;
    }
    CLARA_TRY(deriveKey(header));
    header.check = checkValue();
    const QByteArray head = headerBytes(header);
    const LockedBytes key = sealingKey();
    if (key.isEmpty())
        return noMemory();
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), std::size_t(nonceSize));
    QByteArray plain = plainBytes(secrets);
    QByteArray sealed(plain.size() + tagSize, '\0');
    unsigned long long sealedSize = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), &sealedSize, bytesOf(plain),
        quint64(plain.size()), bytesOf(head), quint64(head.size()), nullptr, bytesOf(nonce),
        key.data());
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return head + nonce + sealed;
}

} // namespace clara::secrets
