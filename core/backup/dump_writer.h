// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/sealed_writer.h"
#include "domain/backup.h"
#include "ports/tables.h"

namespace clara::backup {

/// Writes all tables of `source` and the closing record, and finishes the stream. Equal tables give
/// equal content. Gives the rows per table.
Result<QList<TableCount>> writeDump(
    TableSource& source, const TablesOrigin& origin, SealedWriter& out);

} // namespace clara::backup
