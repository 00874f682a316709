// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/backup.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

/// Copies the workspace of a database into a file on a shelf of this computer (see backup_shelf.h),
/// which is like any other backup: of the same schema, compared row by row, checked, with a
/// checksum. The caller holds a transaction that shows one moment, and sees all rows.
Result<Backup> backUpDatabase(
    SqlSession& session, const QString& shelf, BackupKind kind, const Clock& clock);

/// The same with a transaction of its own that only reads.
Result<Backup> backUpDatabaseNow(
    SqlSession& session, const QString& shelf, BackupKind kind, const Clock& clock);

/// Whether no policy hides a row from who is signed in: owners of everything, and the maker.
Result<bool> seesEverything(SqlSession& session);

} // namespace clara::storage
