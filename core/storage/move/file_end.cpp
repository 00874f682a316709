// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/file_end.h"

#include "storage/move/workspace_marks.h"
#include "storage/sql/workspace_copy.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_schema.h"

#include <QCoreApplication>
#include <QFile>

namespace clara::storage {

namespace {

std::unexpected<Error> noFileThere(const QString& path)
{
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate(
            "clara::Storage", "There is no workspace at “%1”. Look at the path.")
            .arg(path));
}

} // namespace

FileEnd::FileEnd(const QString& path, MoveRole role)
    : MoveEnd(path)
    , m_role(role)
{
}

FileEnd::~FileEnd() { m_session.reset(); } // before the lock is given back

Result<QString> FileEnd::pathOf(const QString& place) { return resolveWorkspacePath(place); }

Result<std::unique_ptr<MoveEnd>> FileEnd::open(
    const QString& place, MoveRole role, const Clock& clock, const QString& arrivingFrom)
{
    const auto path = resolveWorkspacePath(place);
    if (!path)
        return std::unexpected(path.error());
    std::unique_ptr<FileEnd> end(new FileEnd(*path, role));
    auto lock = WorkspaceLock::acquire(*path, 0);
    if (!lock)
        return std::unexpected(lock.error());
    end->m_lock = std::move(*lock);
    const auto state = inspectWorkspaceFile(*path);
    if (!state)
        return std::unexpected(state.error());
    if (role != MoveRole::Target && *state != FileState::Workspace)
        return noFileThere(*path);
    if (role == MoveRole::Look) {
        CLARA_TRY(end->look());
        return end;
    }
    if (role == MoveRole::Target && *state == FileState::Workspace)
        CLARA_TRY(end->refuseFullTarget(arrivingFrom));
    if (!QFile::exists(*path)) {
        CLARA_TRY(createWorkspaceFile(*path));
        end->m_made = true;
    }
    if (const Status opened = end->openForWriting(clock); !opened) {
        end->undo();
        return std::unexpected(opened.error());
    }
    return end;
}

Status FileEnd::look()
{
    m_companions = std::make_unique<CompanionFiles>(m_name);
    auto session = openSqlite({ m_name, backupConnectionName(), SqliteRole::Probe }, m_goOn);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    return {};
}

/// Before anything is written: opening for writing may bring an older file forward.
Status FileEnd::refuseFullTarget(const QString& arrivingFrom)
{
    const Status looked = look();
    const auto isEmpty = looked ? isEmptyWorkspace(*m_session) : Result<bool>(true);
    const auto mark = looked && isEmpty && !*isEmpty
        ? markOf(*m_session, arrivingKey)
        : Result<std::optional<MoveMark>>(std::optional<MoveMark>());
    m_session.reset();
    m_companions.reset();
    if (!looked || !isEmpty || !mark)
        return std::unexpected(!looked ? looked.error()
                : !isEmpty             ? isEmpty.error()
                                       : mark.error());
    if (*isEmpty)
        return {};
    if (!*mark || (**mark).place != arrivingFrom)
        return targetIsFull(m_name);
    removeFiles();
    return {};
}

Status FileEnd::empty() { return targetIsFull(m_name); }

Status FileEnd::openForWriting(const Clock& clock)
{
    auto session = openWorkspace({ m_name, backupConnectionName(), SqliteRole::Writer },
        workspaceMigrations(), clock, m_goOn);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    return {};
}

Status FileEnd::begin()
{
    const Dialect& dialect = m_session->dialect();
    return m_session->begin(m_role == MoveRole::Look ? dialect.beginRead() : dialect.beginWrite());
}

void FileEnd::undo()
{
    if (m_session)
        m_session->rollback();
    m_session.reset();
    if (m_made)
        removeFiles();
}

void FileEnd::removeFiles()
{
    for (const auto* suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(m_name + QLatin1String(suffix));
}

} // namespace clara::storage
