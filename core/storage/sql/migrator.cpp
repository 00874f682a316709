// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"

#include "storage/sql/sql_script.h"
#include "storage/sql/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace clara::storage {

namespace {

struct AppliedMigration {
    int version = 0;
    QString checksum {};
};

} // namespace

QString Migration::checksum() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<Migration> migrationsIn(const QString& folder)
{
    QList<Migration> migrations;
    const QDir dir(folder);
    const auto files = dir.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (const auto& file : files) {
        QFile script(dir.filePath(file));
        if (script.open(QIODevice::ReadOnly))
            migrations.append({ file.section(u'_', 0, 0).toInt(), file.section(u'_', 1).chopped(4),
                QString::fromUtf8(script.readAll()) });
    }
    return migrations;
}

Result<QList<Migration>> Migrator::pending()
{
    const auto tables = m_session.first(
        m_session.dialect().tableCount(), [](Row& row) { return row.number(); },
        QStringLiteral("schema_migrations"));
    if (!tables)
        return std::unexpected(tables.error());
    if (tables->value_or(0) == 0)
        return m_migrations;
    const auto applied = m_session.list(
        QStringLiteral("SELECT version, checksum FROM schema_migrations ORDER BY version"),
        [](Row& row) {
            const int version = row.number();
            return AppliedMigration { version, row.text() };
        });
    if (!applied)
        return std::unexpected(applied.error());
    QList<Migration> rest = m_migrations;
    for (const auto& done : *applied) {
        if (m_migrations.isEmpty() || done.version > m_migrations.last().version) {
            return failure(ErrorKind::Storage,
                QCoreApplication::translate("clara::Storage",
                    "This workspace was written by a newer version of Clara Console. Nothing was "
                    "changed. Install "
                    "the newer version to open it."),
                QStringLiteral("schema %1, known up to %2")
                    .arg(done.version)
                    .arg(m_migrations.isEmpty() ? 0 : m_migrations.last().version));
        }
        const auto known = std::ranges::find(rest, done.version, &Migration::version);
        if (known == rest.end() || known->checksum() != done.checksum) {
            return failure(ErrorKind::Storage,
                QCoreApplication::translate("clara::Storage",
                    "This workspace was set up by a different build of Clara Console, so its "
                    "tables may not fit. "
                    "Nothing was changed. Open it with the build that made it."),
                QStringLiteral("checksum of migration %1 differs").arg(done.version));
        }
        rest.erase(known);
    }
    return rest;
}

Status Migrator::apply(const QList<Migration>& migrations)
{
    for (const auto& migration : migrations)
        CLARA_TRY(applyOne(migration));
    return {};
}

Status Migrator::applyOne(const Migration& migration)
{
    Transaction transaction(m_session);
    CLARA_TRY(transaction.begin(Transaction::Mode::Write));
    CLARA_TRY(
        m_session.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (version "
                                         "INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                                         "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)")));
    const auto statements = splitStatements(migration.script);
    for (const auto& statement : statements)
        CLARA_TRY(m_session.execute(statement));
    CLARA_TRY(m_session.execute(QStringLiteral("INSERT INTO schema_migrations (version, name, "
                                               "checksum, applied_at) VALUES (?, ?, ?, ?)"),
        migration.version, migration.name, migration.checksum(), qint64(toMs(m_clock.now()))));
    return transaction.commit();
}

} // namespace clara::storage
