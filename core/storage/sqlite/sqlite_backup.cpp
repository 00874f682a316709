// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_backup.h"

#include "storage/sqlite/sqlite_connection.h"
#include "storage/sqlite/sqlite_dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clara::storage {

namespace {

constexpr qsizetype backupsKept = 3;

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

Status verifyBackup(SqlSession& session, const QString& backupPath)
{
    const std::atomic_bool goOn = false;
    auto copy
        = openSqlite({ backupPath, QStringLiteral("clara-backup-check"), SqliteRole::Probe }, goOn);
    if (!copy)
        return std::unexpected(copy.error());
    CLARA_TRY(checkSqlite(**copy, QStringLiteral("PRAGMA integrity_check(1)")));
    const auto original = rowCounts(session);
    const auto copied = rowCounts(**copy);
    if (!original || !copied)
        return std::unexpected(original ? copied.error() : original.error());
    if (*original != *copied) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The backup before the update is not complete, so the workspace was left as it is. "
                "Try again."));
    }
    return {};
}

} // namespace

Result<QString> backUpWorkspace(SqlSession& session, const QString& path, Instant now)
{
    const QFileInfo file(path);
    const QString prefix = file.fileName() + QStringLiteral(".backup-");
    const QString backup = file.absoluteDir().filePath(
        prefix + toUtcDateTime(now).toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")));
    QFile::remove(backup);
    Status made;
    const auto written = session.execute(QStringLiteral("VACUUM INTO ?"), backup);
    made = written ? verifyBackup(session, backup) : Status(std::unexpected(written.error()));
    if (!made) {
        QFile::remove(backup);
        return std::unexpected(made.error());
    }
    QFile::setPermissions(backup, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QStringList backups = file.absoluteDir().entryList({ prefix + u'*' }, QDir::Files, QDir::Name);
    while (backups.size() > backupsKept)
        QFile::remove(file.absoluteDir().filePath(backups.takeFirst()));
    return backup;
}

} // namespace clara::storage
