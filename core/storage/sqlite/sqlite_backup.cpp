// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_backup.h"

#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>

namespace clara::storage {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Rows per table, as text: equal texts mean equal counts.
Result<QString> rowCounts(SqlSession& session)
{
    const auto tables = session.list(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT "
                       "LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"),
        [](Row& row) { return row.text(); });
    if (!tables)
        return std::unexpected(tables.error());
    QString counts;
    for (const auto& table : *tables) {
        // Table names come from the schema itself; a name cannot be a placeholder.
        const auto count = session.first(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table),
            [](Row& row) { return row.integer(); });
        if (!count)
            return std::unexpected(count.error());
        counts += QStringLiteral("%1 %2\n").arg(table).arg(count->value_or(0));
    }
    return counts;
}

/// Grows when another connection commits.
Result<qint64> dataVersion(SqlSession& session)
{
    const auto version = session.first(
        QStringLiteral("PRAGMA data_version"), [](Row& row) { return row.integer(); });
    if (!version)
        return std::unexpected(version.error());
    return version->value_or(0);
}

std::unexpected<Error> notMade(const QString& path, const QString& detail)
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "No backup could be made: the disk is full, or the folder “%1” cannot be written. The "
            "workspace and its earlier backups are as they were. Free some space, or check the "
            "folder.")
            .arg(QDir::toNativeSeparators(backupFolder(path))),
        detail);
}

Status verifyCopy(SqlSession& session, const QString& copyPath, qint64 versionBefore)
{
    const std::atomic_bool goOn = false;
    auto copy = openSqlite({ copyPath, backupConnectionName(), SqliteRole::Frozen }, goOn);
    if (!copy)
        return std::unexpected(copy.error());
    CLARA_TRY(checkSqlite(**copy, QStringLiteral("PRAGMA integrity_check(1)")));
    const auto copied = rowCounts(**copy);
    const auto original = rowCounts(session);
    const auto versionAfter = dataVersion(session);
    if (!original || !copied || !versionAfter)
        return std::unexpected(!original ? original.error()
                : !copied                ? copied.error()
                                         : versionAfter.error());
    // A reader cannot hold one moment over the copy and the count. Where somebody wrote in between
    // the numbers may differ; that the copy is whole was checked above.
    if (*versionAfter == versionBefore && *original != *copied) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The backup is not complete, so it was thrown away and everything was left as it "
                "is. Check the disk and try again."));
    }
    return {};
}

Status writeCopy(SqlSession& session, const QString& path, const QString& part)
{
    const auto version = dataVersion(session);
    if (!version)
        return std::unexpected(version.error());
    const auto written = session.execute(QStringLiteral("VACUUM INTO ?"), part);
    if (!written)
        return notMade(path, written.error().detail);
    QFile::setPermissions(part, ownerOnly);
    return verifyCopy(session, part, *version);
}

void removeUnfinished(const QString& part)
{
    for (const auto* suffix : { "", "-journal", "-wal", "-shm" })
        QFile::remove(part + QLatin1String(suffix));
}

Status writeToShelf(const QString& path, const QString& final, const ShelfWriter& write)
{
    const QString part = unfinishedPath(final);
    removeUnfinished(part);
    CLARA_TRY(write(part));
    // The checksum first: a copy with its name always has one.
    if (const Status sum = writeChecksum(part, final); !sum)
        return notMade(path, sum.error().detail);
    if (!QFile::rename(part, final))
        return notMade(path, QStringLiteral("rename"));
    return {};
}

} // namespace

QString backupConnectionName()
{
    static std::atomic_int counter = 0;
    return QStringLiteral("clara-backup-%1").arg(++counter);
}

Result<Backup> putOnShelf(
    const QString& path, BackupKind kind, Instant now, const ShelfWriter& write)
{
    const QString folder = backupFolder(path);
    if (!QFileInfo(folder).isDir() && QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    if (!QFileInfo(folder).isDir())
        return notMade(path, QStringLiteral("mkdir"));
    // Two within a millisecond are two backups all the same, one after the other.
    const auto backups = listBackups(path);
    for (auto it = backups.crbegin(); it != backups.crend(); ++it) {
        if (it->madeAt >= now && it->madeAt - now < milliseconds(1000))
            now = it->madeAt + milliseconds(1);
    }
    const QString final = backupPath(path, kind, now);
    if (const Status made = writeToShelf(path, final, write); !made) {
        removeUnfinished(unfinishedPath(final));
        QFile::remove(final + QStringLiteral(".sha256"));
        return std::unexpected(made.error());
    }
    removeExpired(path, now);
    return Backup { final, kind, now, QFileInfo(final).size() };
}

Result<Backup> backUpWorkspace(
    SqlSession& session, const QString& path, BackupKind kind, Instant now)
{
    return putOnShelf(path, kind, now,
        [&session, path](const QString& part) { return writeCopy(session, path, part); });
}

Result<Backup> backUpWorkspaceFile(
    const QString& path, BackupKind kind, Instant now, const std::atomic_bool& abort)
{
    // Opened for reading only: its end makes no checkpoint, which is the writer's alone.
    auto session = openSqlite({ path, backupConnectionName(), SqliteRole::Probe }, abort);
    if (!session)
        return std::unexpected(session.error());
    // The file cannot be written through this connection; the copy must be.
    const auto writable = (*session)->execute(QStringLiteral("PRAGMA query_only = OFF"));
    if (!writable)
        return std::unexpected(writable.error());
    return backUpWorkspace(**session, path, kind, now);
}

} // namespace clara::storage
