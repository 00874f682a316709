// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/sealed_header.h"

#include "backup/export_error.h"

#include <QtEndian>

#include <sodium.h>

namespace clara::backup {

namespace {

const QByteArray magic = QByteArrayLiteral("CLARA-BACKUP-01\n");
constexpr qsizetype versionAt
    = 13; ///< the bytes before say "an encrypted backup of Clara", these say which form
constexpr qsizetype costSize = 16;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES_MIN;
// Far above what is ever written; a damaged number must not take all memory or hours.
constexpr quint64 maxPasses = 20;
constexpr quint64 maxMemory = quint64(2) * 1024 * 1024 * 1024;

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray hashOf(const QByteArray& bytes, const unsigned char* key, std::size_t keySize)
{
    QByteArray sum(checkSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), std::size_t(checkSize),
        bytesOf(bytes), quint64(bytes.size()), key, keySize);
    return sum;
}

void appendNumber(QByteArray& bytes, quint64 number)
{
    const quint64 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

} // namespace

StreamKey::StreamKey(std::size_t size)
{
    if (sodium_init() >= 0)
        m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
}

void StreamKey::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes first
}

qsizetype SealedHeader::size()
{
    return magic.size() + costSize + saltSize + checkSize + checkSize;
}

QByteArray SealedHeader::toBytes() const
{
    QByteArray bytes = magic;
    appendNumber(bytes, cost.passes);
    appendNumber(bytes, cost.memory);
    bytes += salt + check;
    return bytes + hashOf(bytes, nullptr, 0);
}

Result<SealedHeader> SealedHeader::read(QIODevice& device, QByteArray& bytes)
{
    bytes = device.read(size());
    if (!bytes.startsWith(magic.first(versionAt)))
        return magic.startsWith(bytes) ? Result<SealedHeader>(cutOff(QStringLiteral("magic")))
                                       : noExport();
    if (bytes.size() >= magic.size() && !bytes.startsWith(magic))
        return newerExport();
    if (bytes.size() < size())
        return cutOff(QStringLiteral("header"));
    if (hashOf(bytes.chopped(checkSize), nullptr, 0) != bytes.last(checkSize))
        return damagedHeader(QStringLiteral("checksum"));
    SealedHeader header;
    header.cost.passes = qFromBigEndian<quint64>(bytes.constData() + magic.size());
    header.cost.memory = qFromBigEndian<quint64>(bytes.constData() + magic.size() + 8);
    header.salt = bytes.mid(magic.size() + costSize, saltSize);
    header.check = bytes.mid(magic.size() + costSize + saltSize, checkSize);
    if (header.cost.passes < 1 || header.cost.passes > maxPasses
        || header.cost.memory < crypto_pwhash_MEMLIMIT_MIN || header.cost.memory > maxMemory)
        return damagedHeader(QStringLiteral("cost out of range"));
    return header;
}

Result<DerivedKey> deriveStreamKey(
    const Secret& passphrase, const ExportCost& cost, const QByteArray& salt)
{
    constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
    DerivedKey derived;
    StreamKey master(crypto_kdf_KEYBYTES);
    derived.key = StreamKey(keySize);
    if (master.isEmpty() || derived.key.isEmpty()
        || crypto_pwhash(master.data(), crypto_kdf_KEYBYTES, passphrase.reveal().constData(),
               quint64(passphrase.reveal().size()), bytesOf(salt), cost.passes,
               std::size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return noMemory();
    // Two keys of one: what stands in the clear as check value says nothing about the key of the
    // stream.
    crypto_kdf_derive_from_key(derived.key.data(), keySize, 1, "clarabak", master.data());
    derived.check
        = hashOf(QByteArrayLiteral("the passphrase is right"), master.data(), crypto_kdf_KEYBYTES);
    return derived;
}

Result<QByteArray> newSalt()
{
    if (sodium_init() < 0)
        return noMemory();
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), std::size_t(saltSize));
    return salt;
}

} // namespace clara::backup
