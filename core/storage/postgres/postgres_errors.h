// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/postgres_address.h"

#include <QSqlError>

/// What PostgreSQL and its client library say, in sentences for the operator.
namespace clara::storage {

/// What came in the way of a connection.
enum class ConnectionFault {
    NotResolved,
    Refused,
    Unreachable,
    Silent, ///< reached, and then no word; only who saw that it was reached can tell
    NoTls,
    Untrusted,
    Password,
    NotLetIn,
    UnknownTenant,
    NoDatabase,
    Full,
    Starting,
    Pooler,
    Other,
};
/// `text` is the client library's, in English.
ConnectionFault faultOf(const QString& text);
/// Kind and sentence of a fault.
Error connectionFault(const PostgresAddress& address, ConnectionFault fault);

/// Whether it is what checkServerVersion() refused.
bool isTooOld(const Error& error);
/// Whether the server wanted a password and got none, or another one.
bool lacksPassword(const Error& error);

/// Why no connection came about. `text` is the client library's, in English.
Error connectionError(const PostgresAddress& address, const QString& text);

/// Kind and sentence of a failed statement.
Error statementError(const QSqlError& error);

/// Refuses servers that are too old. `version` as in server_version_num.
Status checkServerVersion(int version);

/// Refuses what is known to hand out another connection for every transaction.
Status checkPooler(const PostgresAddress& address);

Error transactionPooler();

} // namespace clara::storage
