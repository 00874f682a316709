// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/postgres_connection.h"
#include "storage/sql/migrator.h"

namespace clara::storage {

/// Open: as it is. Make: creates the schema, or brings an older one forward; whoever does it needs
/// the rights of its owner.
enum class PostgresPurpose { Open, Make };

/// The migrations of this program.
QList<Migration> postgresMigrations();

/// Opens a connection and sees that the schema fits. A shared workspace is never updated in
/// passing, because that locks out everybody with the older program: `Open` refuses an older one.
Result<std::unique_ptr<SqlSession>> openPostgresWorkspace(const PostgresConnectionOptions& options,
    PostgresPurpose purpose, const QList<Migration>& migrations, const Dialect& dialect,
    const Clock& clock, const std::atomic_bool& abort);

} // namespace clara::storage
