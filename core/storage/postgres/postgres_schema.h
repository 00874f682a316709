// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/postgres_connection.h"
#include "storage/sql/migrator.h"

#include <functional>

namespace clara::storage {

/// Open: as it is. Make: creates the schema, or brings an older one forward; whoever does it needs
/// the rights of its owner, and one that is up to date is a Conflict. Receive: the same, but one
/// that is up to date will do.
enum class PostgresPurpose { Open, Make, Receive };

/// Called before an older schema is brought forward; an error leaves it as it was.
using BeforeUpdate = std::function<Status(SqlSession& session)>;

/// The migrations of this program.
QList<Migration> postgresMigrations();

/// Opens a connection and sees that the schema fits. A shared workspace is never updated in
/// passing, because that locks out everybody with the older program: `Open` refuses an older one.
Result<std::unique_ptr<SqlSession>> openPostgresWorkspace(const PostgresConnectionOptions& options,
    PostgresPurpose purpose, const QList<Migration>& migrations, const Dialect& dialect,
    const Clock& clock, const std::atomic_bool& abort, const BeforeUpdate& beforeUpdate = {});

} // namespace clara::storage
