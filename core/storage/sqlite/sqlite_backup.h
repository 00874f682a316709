// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

/// Writes a copy of the open workspace beside it ("<file>.backup-<instant>"), proves that it is
/// whole and holds as many rows, and keeps the newest three. Gives the path of the copy.
Result<QString> backUpWorkspace(SqlSession& session, const QString& path, Instant now);

} // namespace clara::storage
