// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workspace_move.h"
#include "storage/move/move_end.h"

namespace clara::storage {

/// What would be moved, with the rows of each table. Changes nothing. Conflict: somebody works on
/// the source, or the target is not empty.
Result<MoveReport> previewMove(const MovePlace& from, const MovePlace& to, const Clock& clock);

/// Moves a workspace between a file and a database, or between two of a kind. Nobody else may work
/// on either; the target is empty or is not there. All rows are copied in one transaction and
/// proven one by one, or nothing is changed.
///
/// Three commits, in this order: the copy, which says that it is still arriving; the source, which
/// says where it went; the copy again, which has arrived. No engine runs where either mark stands,
/// so wherever this is cut short at most one of the two publishes. Asked again with the same places
/// it does what is left. Publishing stays stopped on the target until a person resumes it.
/// Blocks for long.
Result<MoveReport> moveWorkspace(const MovePlace& from, const MovePlace& to, const Clock& clock);

} // namespace clara::storage
