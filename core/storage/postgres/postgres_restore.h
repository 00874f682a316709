// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/move/move_end.h"
#include "storage/sqlite/sqlite_restore.h"

namespace clara::storage {

/// Makes a workspace of a backup in a schema that is empty or not there, or with Existing::Replace
/// in the place of the one there, which is put on `shelf` before. One transaction: all or nothing.
/// Auth: only the maker may. Conflict: there is a workspace and `existing` refuses, or somebody is
/// on duty. Who signs in as which member stays, as far as the members are in the backup. Blocks for
/// long.
Result<RestoreReport> restoreIntoDatabase(const QString& file, const Secret* passphrase,
    const MovePlace& target, Existing existing, const QString& shelf, const Clock& clock);

} // namespace clara::storage
