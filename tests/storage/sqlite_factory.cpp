// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_store.h"
#include "storage/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace clara::test {

QString missingDatabase() { return {}; }

std::unique_ptr<Store> makeStore(const QString& folder)
{
    storage::SqliteOptions options;
    options.path = folder + QStringLiteral("/test.clara");
    options.fullSync = false;
    auto store = storage::SqliteStore::create(options);
    if (!store)
        throw std::runtime_error(
            (store.error().message + u' ' + store.error().detail).toStdString());
    return std::move(*store);
}

void tamper(const QString& folder, const QStringList& statements)
{
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/test.clara"));
        if (!database.open())
            throw std::runtime_error(database.lastError().text().toStdString());
        QStringList all;
        for (const auto trigger : { "audit_events_keep", "audit_events_stay", "audit_seals_keep",
                 "audit_seals_stay", "member_keys_keep" })
            all.append(QStringLiteral("DROP TRIGGER IF EXISTS ") + QLatin1String(trigger));
        all += statements;
        QSqlQuery query(database);
        for (const auto& statement : all) {
            if (!query.exec(QString(statement).replace(QStringLiteral("%1"), QString())))
                throw std::runtime_error(query.lastError().text().toStdString());
        }
    }
    QSqlDatabase::removeDatabase(name);
}

int numberOf(const QString& folder, const QString& statement)
{
    const QString name = QStringLiteral("number");
    int number = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder + QStringLiteral("/test.clara"));
        if (!database.open())
            throw std::runtime_error(database.lastError().text().toStdString());
        QSqlQuery query(database);
        if (!query.exec(QString(statement).replace(QStringLiteral("%1"), QString()))
            || !query.next())
            throw std::runtime_error(query.lastError().text().toStdString());
        number = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

QByteArray everythingIn(const QString& folder)
{
    QByteArray all;
    for (const auto& entry :
        QDir(folder).entryInfoList({ QStringLiteral("test.clara*") }, QDir::Files)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(file.errorString().toStdString());
        all += file.readAll();
    }
    return all;
}

} // namespace clara::test
