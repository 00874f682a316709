// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secret_store.h"

#include <QList>

#include <optional>

namespace clara {

/// Where a shared workspace lies, as a person fills it in. Never holds a password.
struct DatabasePlace {
    QString host {}; ///< a name, an address, or the folder of a local socket
    int port = 5432;
    QString database {};
    QString user {}; ///< empty: the login name
    QString schema = QStringLiteral("clara");
    QString tls {}; ///< an sslmode; empty: required over a network, else as the server offers it
    QString certificate {}; ///< file with the certificate to trust; empty: the user's own
    bool operator==(const DatabasePlace&) const = default;
};

/// An address as somebody pasted it. The password is taken out of it; null: it held none.
struct PastedAddress {
    DatabasePlace place {};
    SecretPtr password {};
};

/// What a test goes through, in this order.
enum class ConnectionStep { Name, Reached, Encrypted, SignedIn, Version, Pooler, Rights };
enum class StepState { NotTried, Passed, Failed };

struct ConnectionReport {
    struct Line {
        ConnectionStep step = ConnectionStep::Name;
        StepState state = StepState::NotTried;
        QString found {}; ///< "PostgreSQL 15.8"; may be empty
    };
    QList<Line> lines {}; ///< every step once
    std::optional<Error> problem {}; ///< of the step that failed: one sentence with the next action
    bool isGood() const { return !problem; }
};

/// Workspaces in databases: their addresses, whether they can be used from here, and their
/// passwords, which lie in the keychain. Lives on the main thread; answers come later.
class SharedWorkspaces {
public:
    virtual ~SharedWorkspaces() = default;
    /// Invalid, with the reason, for anything but an address of a database.
    virtual Result<PastedAddress> read(const QString& address) const = 0;
    /// Invalid with the field of the place: "host", "database", "schema" or "tls".
    virtual Result<QString> addressOf(const DatabasePlace& place) const = 0;
    /// Goes there step by step and changes nothing. A null password: the one that is kept. Gives up
    /// by itself after seconds at each step; an error only when the place itself is wrong.
    virtual Future<ConnectionReport> test(DatabasePlace place, SecretPtr password) = 0;
    virtual Future<bool> keepPassword(DatabasePlace place, SecretPtr password) = 0;
};

} // namespace clara
