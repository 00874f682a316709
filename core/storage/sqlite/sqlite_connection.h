// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/sql_session.h"

namespace clara::storage {

/// Frozen: a file that nobody changes, such as a backup; leaves nothing beside it and reads no log.
/// Probe: looks without writing anything, not even a checkpoint. Reader: one of several. Writer:
/// the one that writes and makes checkpoints.
enum class SqliteRole { Frozen, Probe, Reader, Writer };

struct SqliteConnectionOptions {
    QString path {};
    QString name {}; ///< of the connection, unique in the process
    SqliteRole role = SqliteRole::Reader;
    milliseconds busyTimeout { 2000 };
    bool fullSync = true;
};

/// Opens a connection in the calling thread, with every pragma that its role needs.
Result<std::unique_ptr<SqlSession>> openSqlite(
    const SqliteConnectionOptions& options, const std::atomic_bool& abort);

/// Writes the mark of a workspace into a new file.
Status markAsWorkspace(const SqliteConnectionOptions& options, const std::atomic_bool& abort);

/// Runs "PRAGMA quick_check(1)" or "PRAGMA integrity_check(1)".
Status checkSqlite(SqlSession& session, const QString& pragma);

/// Moves the write-ahead log into the file; as far as it gets within the time.
void checkpointSqlite(SqlSession& session, milliseconds limit);

} // namespace clara::storage
