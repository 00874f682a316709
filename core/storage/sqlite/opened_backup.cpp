// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/opened_backup.h"

#include "backup/dump_reader.h"
#include "backup/table_compare.h"
#include "storage/sql/sql_tables.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/backup_shelf.h"
#include "storage/sqlite/sqlite_backup.h"
#include "storage/sqlite/sqlite_connection.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/sqlite/workspace_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace clara::storage {

namespace {

QString backupTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

std::unexpected<Error> newerBackup(int schema)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Storage",
            "This backup was made by a newer version of Clara Console. Nothing was changed. "
            "Install the newer version to use it.")),
        QStringLiteral("schema %1").arg(schema));
}

class SealedBackup final : public OpenedBackup {
public:
    static Result<std::unique_ptr<OpenedBackup>> open(const QString& path, const Secret* passphrase)
    {
        if (!passphrase || passphrase->isEmpty()) {
            return failure(ErrorKind::Auth,
                backupTr(QT_TRANSLATE_NOOP("clara::Storage",
                    "This backup is encrypted. Give the passphrase it was made with.")));
        }
        auto backup = std::make_unique<SealedBackup>();
        backup->m_file.setFileName(path);
        if (!backup->m_file.open(QIODevice::ReadOnly)) {
            return failure(ErrorKind::Storage,
                backupTr(QT_TRANSLATE_NOOP("clara::Storage",
                             "“%1” cannot be read. Check its permissions and the disk."))
                    .arg(QFileInfo(path).fileName()),
                backup->m_file.errorString());
        }
        auto content = backup::SealedReader::create(backup->m_file, *passphrase);
        if (!content)
            return std::unexpected(content.error());
        auto reader = backup::DumpReader::create(std::move(*content));
        if (!reader)
            return std::unexpected(reader.error());
        const TablesOrigin& origin = (*reader)->origin();
        const auto migrations = workspaceMigrations();
        if (origin.schema > migrations.last().version)
            return newerBackup(origin.schema);
        backup->m_contents = { origin.workspace, origin.madeAt, origin.schema, true, true, {} };
        backup->m_reader = std::move(*reader);
        return backup;
    }
    TableSource& tables() override { return *m_reader; }

private:
    QFile m_file;
    std::unique_ptr<backup::DumpReader> m_reader;
};

class PlainBackup final : public OpenedBackup {
public:
    static Result<std::unique_ptr<OpenedBackup>> open(const QString& path)
    {
        const auto checksum = compareChecksum(path);
        if (!checksum)
            return std::unexpected(checksum.error());
        const auto state = inspectWorkspaceFile(path);
        if (!state)
            return std::unexpected(state.error());
        if (*state != FileState::Workspace) {
            return failure(ErrorKind::Storage,
                backupTr(QT_TRANSLATE_NOOP("clara::Storage",
                             "“%1” is empty, so it is no backup. Choose another file."))
                    .arg(QFileInfo(path).fileName()));
        }
        if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) {
            return failure(ErrorKind::Conflict,
                backupTr(
                    QT_TRANSLATE_NOOP("clara::Storage",
                        "“%1” is a workspace that is open or was not closed properly, and no backup. "
                        "Use a file that `clara backup list` shows."))
                    .arg(QFileInfo(path).fileName()));
        }
        auto backup = std::make_unique<PlainBackup>();
        auto session = openSqlite(
            { QFileInfo(path).absoluteFilePath(), backupConnectionName(), SqliteRole::Frozen },
            backup->m_goOn);
        if (!session)
            return std::unexpected(session.error());
        backup->m_session = std::move(*session);
        backup->m_contents.checksummed = *checksum == Checksum::Fits;
        CLARA_TRY(backup->look(path));
        return backup;
    }
    TableSource& tables() override { return *m_source; }

private:
    Status look(const QString& path)
    {
        if (!checkSqlite(*m_session, QStringLiteral("PRAGMA integrity_check(1)"))) {
            return failure(ErrorKind::Storage,
                backupTr(
                    QT_TRANSLATE_NOOP("clara::Storage",
                        "The backup “%1” is damaged. Nothing of it was used. Choose another backup."))
                    .arg(QFileInfo(path).fileName()));
        }
        const auto schema
            = m_session->first(QStringLiteral("SELECT max(version) FROM schema_migrations"),
                [](Row& row) { return row.number(); });
        if (!schema)
            return std::unexpected(schema.error());
        m_contents.schema = schema->value_or(0);
        if (m_contents.schema > workspaceMigrations().last().version)
            return newerBackup(m_contents.schema);
        const SystemClock unused;
        const auto pending = Migrator(*m_session, workspaceMigrations(), unused).pending();
        if (!pending)
            return std::unexpected(pending.error());
        const QString folder = QFileInfo(path).absolutePath();
        if (folder.endsWith(QStringLiteral(".backups"))) {
            m_contents.workspace = QFileInfo(folder.chopped(8)).fileName();
            for (const auto& backup : listBackups(folder.chopped(8))) {
                if (QFileInfo(backup.path) == QFileInfo(path))
                    m_contents.madeAt = backup.madeAt;
            }
        }
        m_transaction = std::make_unique<Transaction>(*m_session);
        CLARA_TRY(m_transaction->begin(Transaction::Mode::Read));
        auto source = SqlTableSource::create(*m_session);
        if (!source)
            return std::unexpected(source.error());
        m_source = std::move(*source);
        return {};
    }

    std::atomic_bool m_goOn = false;
    std::unique_ptr<SqlSession> m_session;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<SqlTableSource> m_source; ///< last: its query goes before the connection
};

} // namespace

bool isEncryptedBackup(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(13) == "CLARA-BACKUP-";
}

Result<std::unique_ptr<OpenedBackup>> OpenedBackup::open(
    const QString& path, const Secret* passphrase)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        return failure(ErrorKind::NotFound,
            backupTr(
                QT_TRANSLATE_NOOP("clara::Storage",
                    "There is no backup at “%1”. Name a file that `clara backup list` shows, or an "
                    "encrypted export."))
                .arg(path));
    }
    // A passphrase says what the file should be, also when its beginning is damaged.
    if (isEncryptedBackup(path) || (passphrase && !passphrase->isEmpty()))
        return SealedBackup::open(path, passphrase);
    return PlainBackup::open(path);
}

Result<BackupContents> verifyBackup(const QString& file, const Secret* passphrase)
{
    const auto backup = OpenedBackup::open(file, passphrase);
    if (!backup)
        return std::unexpected(backup.error());
    auto counts = backup::countTables((*backup)->tables());
    if (!counts)
        return std::unexpected(counts.error());
    BackupContents contents = (*backup)->contents();
    contents.tables = *counts;
    return contents;
}

} // namespace clara::storage
