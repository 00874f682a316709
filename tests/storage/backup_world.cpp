// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup_world.h"

#include "storage/sql/table_catalogue.h"
#include "storage/sqlite/sqlite_store.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace clara::storage;

namespace clara::test {

void BackupWorld::startOver()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.clara"));
}

void BackupWorld::makeWorkspace(int posts)
{
    SqliteOptions options;
    options.path = m_path;
    options.fullSync = false;
    options.clock = &m_clock;
    auto store = SqliteStore::create(options);
    QVERIFY(store);
    Workspace workspace(**store);
    const auto setup = workspace.addSetup(QStringLiteral("Käthe's \"Bäckerei\" 🥨"));
    for (int i = 0; i < posts; ++i) {
        const Post post = workspace.stored(
            workspace.draft(setup, QStringLiteral("Fresh pretzels, batch %1 🥨").arg(i)));
        workspace.write([&](UnitOfWork& work) {
            return work.publications().insert(workspace.queued(post, setup.account));
        });
    }
    QVERIFY((*store)->close(milliseconds(5000)));
}

Backup BackupWorld::backUp(BackupKind kind)
{
    const auto made = backUpWorkspaceFile(m_path, kind, m_clock.now(), m_goOn);
    if (!made)
        QTest::qFail(qPrintable(made.error().message + made.error().detail), __FILE__, __LINE__);
    return made.value_or(Backup());
}

QString BackupWorld::exported()
{
    const QString file = m_folder->filePath(QStringLiteral("harbour.clarabackup"));
    const auto written = exportBackup(backUp().path, QStringLiteral("test.clara"), file,
        rightPassphrase(), cheapExport, m_clock.now());
    if (!written)
        QTest::qFail(
            qPrintable(written.error().message + written.error().detail), __FILE__, __LINE__);
    return file;
}

QByteArray BackupWorld::dump(const QString& path)
{
    QByteArray text;
    {
        auto database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return "unreadable";
        QSqlQuery query(database);
        for (const auto& table : tableCatalogue()) {
            text += "== " + table.name.toUtf8() + '\n';
            query.exec(QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(table.name));
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns.append(QStringLiteral("quote(%1) || ' ' || typeof(%1)")
                                   .arg(query.record().fieldName(i)));
            if (!query.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                .arg(columns.join(u','), table.name, table.key.join(u','))))
                text += query.lastError().text().toUtf8();
            while (query.next()) {
                for (int i = 0; i < columns.size(); ++i)
                    text += query.value(i).toString().toUtf8() + '|';
                text += '\n';
            }
        }
        query.exec(
            QStringLiteral("SELECT client_id, post_id, folded FROM post_texts ORDER BY post_id"));
        while (query.next())
            text += query.value(0).toByteArray() + query.value(1).toByteArray()
                + query.value(2).toByteArray() + '\n';
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dump"));
    return text;
}

QByteArray BackupWorld::digest() const
{
    QByteArray all;
    for (const auto& entry : QDir(m_folder->path()).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += entry.fileName().toUtf8() + '=' + file.readAll();
    }
    return all;
}

void BackupWorld::runSql(const QString& path, const QString& sql)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

} // namespace clara::test
