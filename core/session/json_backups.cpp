// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/json_backups.h"

#include "session/owner_place.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QJsonArray tablesJson(const QList<TableCount>& counts)
{
    QJsonArray tables;
    for (const auto& count : counts)
        tables.append(QJsonObject { { u"table"_s, count.table }, { u"rows"_s, count.rows } });
    return tables;
}

qint64 rowsOf(const QList<TableCount>& counts)
{
    qint64 rows = 0;
    for (const auto& count : counts)
        rows += count.rows;
    return rows;
}

} // namespace

QJsonObject jsonOf(const Backup& backup)
{
    return {
        { u"id"_s, QFileInfo(backup.path).completeBaseName() },
        { u"path"_s, backup.path },
        { u"kind"_s, toString(backup.kind) },
        { u"made_at"_s, toIso(backup.madeAt) },
        { u"size_bytes"_s, backup.bytes },
    };
}

QJsonObject jsonOf(const BackupContents& contents, const QString& file)
{
    const bool isDated = toMs(contents.madeAt) != 0;
    return {
        { u"id"_s, QFileInfo(file).completeBaseName() },
        { u"path"_s, QFileInfo(file).absoluteFilePath() },
        { u"workspace"_s, contents.workspace },
        { u"made_at"_s, isDated ? QJsonValue(toIso(contents.madeAt)) : QJsonValue() },
        { u"schema"_s, contents.schema },
        { u"encrypted"_s, contents.encrypted },
        { u"checksummed"_s, contents.checksummed },
        { u"rows"_s, rowsOf(contents.tables) },
        { u"tables"_s, tablesJson(contents.tables) },
    };
}

QJsonObject jsonOf(const TableDifference& difference)
{
    return {
        { u"table"_s, difference.table },
        { u"only_in_backup"_s, difference.onlyInBackup },
        { u"only_in_workspace"_s, difference.onlyInWorkspace },
        { u"different"_s, difference.different },
        { u"same"_s, difference.same },
        { u"newest_in_backup"_s, jsonOf(difference.newestInBackup) },
        { u"newest_in_workspace"_s, jsonOf(difference.newestInWorkspace) },
    };
}

QJsonObject jsonOf(const RestorePreview& preview, const QString& file)
{
    QJsonObject object = jsonOf(preview.backup, file);
    QJsonArray tables;
    for (const auto& table : preview.tables)
        tables.append(jsonOf(table));
    object.insert(u"tables"_s, tables);
    return object;
}

QJsonObject jsonOf(const RestoreReport& report)
{
    return {
        { u"id"_s, workspaceKey(report.path) },
        { u"path"_s, report.path },
        { u"previous_backup"_s,
            report.previous.isEmpty() ? QJsonValue() : QJsonValue(report.previous) },
        { u"publishing_stopped"_s, true },
        { u"rows"_s, rowsOf(report.tables) },
        { u"tables"_s, tablesJson(report.tables) },
    };
}

QJsonObject jsonOf(const MoveReport& report)
{
    QJsonArray tables;
    qint64 rows = 0;
    for (const auto& table : report.tables) {
        rows += table.rows;
        tables.append(QJsonObject { { u"table"_s, table.table }, { u"rows"_s, table.rows },
            { u"sha256"_s, table.sha256 } });
    }
    return {
        { u"id"_s, workspaceKey(report.to) },
        { u"from"_s, report.from },
        { u"to"_s, report.to },
        { u"rows"_s, rows },
        { u"keys_in_keychain"_s, report.secrets.inKeychain },
        { u"keys_in_file"_s, report.secrets.inFile },
        { u"tables"_s, tables },
    };
}

} // namespace clara::session
