// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "storage/postgres/postgres_address.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

struct PostgresConnectionOptions {
    PostgresAddress address {};
    QString name {}; ///< of the connection, unique in the process
    std::shared_ptr<const Secret> password {}; ///< null: the client library looks for one
    milliseconds connectTimeout { 5000 };
    milliseconds statementTimeout { 30000 }; ///< after it the server gives a statement up
};

/// Opens a connection in the calling thread: UTC, a pinned search path, time limits. Refuses
/// servers that are too old and poolers that would mix sessions, each with its own sentence. The
/// schema need not exist yet.
Result<std::unique_ptr<SqlSession>> openPostgres(const PostgresConnectionOptions& options,
    const Dialect& dialect, const std::atomic_bool& abort);

} // namespace clara::storage
