// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/workspace_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace clara::storage {

namespace {
/// A process that was killed while it made its lock leaves an empty one, which names no owner that
/// could be asked for. Filling it takes microseconds: one that is empty for two seconds belongs to
/// nobody.
bool removeTorn(const QString& workspacePath)
{
    const QFileInfo file(workspacePath + QStringLiteral(".lock"));
    return file.exists() && file.size() == 0
        && file.lastModified().msecsTo(QDateTime::currentDateTime()) > 2000
        && QFile::remove(file.filePath());
}
} // namespace

WorkspaceLock::WorkspaceLock(const QString& lockPath)
    : m_file(lockPath)
{
    // Age says nothing: an engine may run for weeks. Only a dead owner makes a lock stale.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(
    const QString& workspacePath, int waitMs)
{
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(workspacePath + QStringLiteral(".lock")));
    if (lock->m_file.tryLock(waitMs))
        return lock;
    const QString name = QFileInfo(workspacePath).fileName();
    if (lock->m_file.error() != QLockFile::LockFailedError) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "“%1” cannot be opened, because its folder is read-only. Make the folder writable "
                "or choose another "
                "place.")
                .arg(name));
    }
    qint64 owner = 0;
    QString host;
    QString program;
    if (!lock->m_file.getLockInfo(&owner, &host, &program) && removeTorn(workspacePath)
        && lock->m_file.tryLock(0))
        return lock;
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "“%1” is in use by another process. Close the other Clara Console or engine and try "
            "again.")
            .arg(name),
        QStringLiteral("held by %1, process %2 on %3").arg(program).arg(owner).arg(host));
}

} // namespace clara::storage
