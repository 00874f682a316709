// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workspace_move.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

/// Copies every table of the catalogue into the empty tables of another schema of the same
/// version, parents before what refers to them, a few rows in memory at a time, and then proves it:
/// both sides are read again in the order of their keys and compared value by value, in a form that
/// is the same for both databases. The sessions are different, and both are inside of a transaction
/// of the caller: the source's shows one moment, the target's is rolled back when this fails.
/// Storage: a table could not be copied, or the two differ; the sentence names table and record.
Result<QList<MovedTable>> copyWorkspace(SqlSession& source, SqlSession& target);

/// Rows and checksum of every table, as copyWorkspace() gives them.
Result<QList<MovedTable>> sumTables(SqlSession& session);

/// Whether no table of the catalogue has a row.
Result<bool> isEmptyWorkspace(SqlSession& session);

} // namespace clara::storage
