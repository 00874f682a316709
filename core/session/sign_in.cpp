// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sign_in.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <algorithm>

namespace clara::session {

namespace {

constexpr int iterations = 4096; // as the server does it itself
constexpr int saltBytes = 16;
constexpr int leastSigns = 12;

QByteArray keyed(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (auto& byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace

Secret freshPassword()
{
    static constexpr std::string_view signs = "abcdefghjkmnpqrstuvwxyz23456789";
    QByteArray password;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            password += '-';
        password += signs[size_t(QRandomGenerator::system()->bounded(int(signs.size())))];
    }
    return Secret(std::move(password));
}

Result<QString> verifierOf(const Secret& password)
{
    const QByteArray& text = password.reveal();
    if (text.size() < leastSigns)
        return invalid(QStringLiteral("password"),
            QCoreApplication::translate(
                "clara::SignIn", "The password is too short. Use at least %1 signs.")
                .arg(leastSigns));
    if (!std::ranges::all_of(text, [](char sign) { return sign >= ' ' && sign <= '~'; }))
        return invalid(QStringLiteral("password"),
            QCoreApplication::translate("clara::SignIn",
                "Use only letters, digits and signs of the English keyboard in the password."));
    return verifierOf(text, randomBytes(saltBytes));
}

QString verifierOf(const QByteArray& password, const QByteArray& salt)
{
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, password, salt, iterations, 32);
    const QByteArray storedKey
        = QCryptographicHash::hash(keyed(salted, "Client Key"), QCryptographicHash::Sha256);
    const QByteArray serverKey = keyed(salted, "Server Key");
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
            QString::fromLatin1(serverKey.toBase64()));
}

} // namespace clara::session
