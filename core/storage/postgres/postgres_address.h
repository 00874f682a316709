// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace clara::storage {

/// Where a shared workspace lies: one schema of one database. Never holds a password.
struct PostgresAddress {
    QString host {}; ///< a name, an address, or the folder of a local socket
    int port = 5432;
    QString user {}; ///< empty: the login name
    QString database {};
    QString schema = QStringLiteral("clara");
    QString sslMode {}; ///< empty: as isLocal() asks for
    QString sslRootCert {}; ///< file with the certificate to trust; empty: the user's own

    /// Whether the text means a database rather than a file.
    static bool isAddress(const QString& text);
    /// Reads "postgresql://user@host:port/database?schema=…&sslmode=…". Invalid, with the reason,
    /// for anything else; a password in it is refused, because others can read command lines.
    static Result<PostgresAddress> fromString(const QString& text);

    /// What fromString() reads as the same.
    QString toString() const;
    /// On this computer, so that nothing travels.
    bool isLocal() const;
    /// What the connection is opened with: never in the clear over a network unless asked for.
    QString effectiveSslMode() const;
    /// "host/database", with the schema when it is not the usual one.
    QString displayName() const;
    /// The same text for the same workspace, whoever signs in.
    QString key() const;

    bool operator==(const PostgresAddress&) const = default;
};

} // namespace clara::storage
