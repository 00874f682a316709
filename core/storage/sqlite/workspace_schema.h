// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/migrator.h"
#include "storage/sqlite/sqlite_connection.h"

namespace clara::storage {

/// The migrations of this program.
QList<Migration> workspaceMigrations();

/// Opens the writer's connection of a workspace in the calling thread: an existing one is looked at
/// first without writing and refused when it is damaged or newer; a new one is marked as ours.
/// Brings the schema forward, after a verified backup when there is something to lose.
Result<std::unique_ptr<SqlSession>> openWorkspace(const SqliteConnectionOptions& options,
    const QList<Migration>& migrations, const Clock& clock, const std::atomic_bool& abort);

} // namespace clara::storage
