// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace clara::storage {

enum class FileState { Missing, Empty, Workspace };

/// The path with links resolved, so that two names of one file share one lock. Refuses a folder, a
/// missing folder, and a file that may not be read or written. Changes nothing.
Result<QString> resolveWorkspacePath(const QString& path);

/// Looks at the first bytes, without SQLite: refuses what is not a workspace or is cut off. Changes
/// nothing.
Result<FileState> inspectWorkspaceFile(const QString& path);

/// An empty file that only its owner may read.
Status createWorkspaceFile(const QString& path);

} // namespace clara::storage
