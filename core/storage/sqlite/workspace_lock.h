// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace clara::storage {

/// The right to be the one process that has a workspace file open: a lock file beside it. Given
/// back when this dies; a lock whose owner was killed is taken over.
class WorkspaceLock {
public:
    /// Waits up to `waitMs`. Conflict: "in use by another process"; Storage: the folder cannot be
    /// written.
    static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString& workspacePath, int waitMs);

private:
    explicit WorkspaceLock(const QString& lockPath);

    QLockFile m_file;
};

} // namespace clara::storage
