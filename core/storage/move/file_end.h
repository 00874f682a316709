// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/move/move_end.h"
#include "storage/sqlite/companion_files.h"
#include "storage/sqlite/workspace_lock.h"

namespace clara::storage {

/// A SQLite file, held by its owner lock from the moment it is opened.
class FileEnd final : public MoveEnd {
public:
    static Result<std::unique_ptr<MoveEnd>> open(
        const QString& place, MoveRole role, const Clock& clock, const QString& arrivingFrom);
    /// With links resolved, so that two names of one file are one.
    static Result<QString> pathOf(const QString& place);
    ~FileEnd() override;

    Status begin() override;
    /// Conflict: a file that holds something is another one.
    Status empty() override;
    void undo() override;

private:
    FileEnd(const QString& path, MoveRole role);
    Status look();
    Status openForWriting(const Clock& clock);
    Status refuseFullTarget(const QString& arrivingFrom);
    void removeFiles();

    const MoveRole m_role;
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<CompanionFiles> m_companions; ///< after the lock, and gone before it
    bool m_made = false; ///< the file was made here
};

} // namespace clara::storage
