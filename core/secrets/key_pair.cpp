// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_pair.h"

#include <QCoreApplication>

#include <sodium.h>

namespace clara::secrets {

namespace {

constexpr qsizetype privateSize = crypto_box_SECRETKEYBYTES;
constexpr qsizetype publicSize = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype overhead = crypto_box_SEALBYTES;

unsigned char* rawBytes(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* rawBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

std::unexpected<Error> noCryptography()
{
    return failure(ErrorKind::Internal,
        QCoreApplication::translate("clara::Secrets",
            "The library that encrypts secrets does not work on this computer. Install libsodium anew."));
}

std::unexpected<Error> boxDamaged(const QString& detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Secrets",
            "This shared secret does not open: it was damaged or changed in the database. Enter the key or password again, and ask who can write there."),
        detail);
}

/// Ends with a line feed, so that what follows is the secret whatever it holds.
QByteArray labelOf(const BoxPlace& place)
{
    return "clara.box.1 " + place.scope.toString().toUtf8() + ' '
        + place.secret.toString().toLatin1() + ' ' + QByteArray::number(place.version) + ' '
        + place.key.toString().toLatin1() + '\n';
}

} // namespace

Result<QByteArray> sealFor(const QByteArray& publicKey, const BoxPlace& place, const Secret& secret)
{
    if (sodium_init() < 0 || publicKey.size() != publicSize)
        return noCryptography();
    if (secret.isEmpty() || secret.reveal().size() > mostSecretBytes)
        return failure(ErrorKind::Invalid,
            QCoreApplication::translate("clara::Secrets",
                "A shared secret holds 1 to 16,384 bytes. Check that the right key or password was given."));
    QByteArray text = labelOf(place);
    text.reserve(text.size() + secret.reveal().size()); // growing would leave copies behind
    text += secret.reveal();
    const Secret plain(std::move(text));
    QByteArray box(plain.reveal().size() + overhead, '\0');
    // Refuses keys of small order, which somebody may have put into the database.
    if (crypto_box_seal(rawBytes(box), rawBytes(plain.reveal()), quint64(plain.reveal().size()),
            rawBytes(publicKey))
        != 0)
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Secrets",
                "A public key in the workspace is none that anything can be sealed for. Revoke it with “clara key revoke”."));
    return box;
}

Result<KeyPair> KeyPair::make()
{
    if (sodium_init() < 0)
        return noCryptography();
    QByteArray bytes(privateSize, '\0');
    KeyPair pair;
    pair.m_publicKey = QByteArray(publicSize, '\0');
    crypto_box_keypair(rawBytes(pair.m_publicKey), rawBytes(bytes));
    pair.m_privateKey = Secret(std::move(bytes));
    return pair;
}

Result<KeyPair> KeyPair::fromSecret(const Secret& secret)
{
    if (sodium_init() < 0)
        return noCryptography();
    KeyPair pair;
    pair.m_privateKey = Secret(QByteArray::fromHex(secret.reveal()));
    pair.m_publicKey = QByteArray(publicSize, '\0');
    if (secret.reveal().size() != 2 * privateSize
        || pair.m_privateKey.reveal().size() != privateSize
        || crypto_scalarmult_base(rawBytes(pair.m_publicKey), rawBytes(pair.m_privateKey.reveal()))
            != 0)
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Secrets",
                "The private key of this computer is not what it was when it was kept. Make a new one with “clara key new”."));
    return pair;
}

Secret KeyPair::toSecret() const { return Secret(m_privateKey.reveal().toHex()); }

Result<Secret> KeyPair::open(const QByteArray& box, const BoxPlace& place) const
{
    if (box.size() <= overhead)
        return boxDamaged(QStringLiteral("a box of %1 bytes").arg(box.size()));
    QByteArray text(box.size() - overhead, '\0');
    const bool opened = crypto_box_seal_open(rawBytes(text), rawBytes(box), quint64(box.size()),
                            rawBytes(m_publicKey), rawBytes(m_privateKey.reveal()))
        == 0;
    const Secret plain(std::move(text));
    if (!opened)
        return boxDamaged(QStringLiteral("the box does not open"));
    const QByteArray label = labelOf(place);
    if (!plain.reveal().startsWith(label))
        return boxDamaged(QStringLiteral("the box belongs to another place"));
    return Secret(QByteArray(
        plain.reveal().constData() + label.size(), plain.reveal().size() - label.size()));
}

} // namespace clara::secrets
