// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup.h"
#include "ports/tables.h"

namespace clara::backup {

/// Walks through both side by side, table by table in the order of their keys, and counts. Reads
/// `backup` to its end, so that a backup that proves itself there is proven. A column that only one
/// of them has makes no difference: the other one is older.
Result<QList<TableDifference>> compareTables(TableSource& backup, TableLibrary& workspace);

/// Reads all and counts.
Result<QList<TableCount>> countTables(TableSource& source);

/// Hands all tables over, row by row.
Result<QList<TableCount>> copyTables(TableSource& source, TableSink& sink);

/// The order of keys: nothing, numbers by size, texts by their UTF-8 bytes, bytes. <0, 0 or >0.
int compareCells(const Cell& left, const Cell& right);

} // namespace clara::backup
