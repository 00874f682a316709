// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara {

/// Names where a secret lies, never the secret: "keychain:<key>", "file:<key>" or, sealed in the
/// workspace, "shared:<scope>/<id>". Empty: no secret.
struct SecretRef {
    QString store; ///< "keychain", "file" or "shared"
    QString key;

    bool isEmpty() const { return key.isEmpty(); }
    QString toString() const { return isEmpty() ? QString() : store + QLatin1Char(':') + key; }
    static SecretRef fromString(const QString& text)
    {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        return colon < 0 ? SecretRef {} : SecretRef { text.left(colon), text.mid(colon + 1) };
    }
    bool operator==(const SecretRef&) const = default;
};

} // namespace clara
