// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_store.h"
#include "storage/store_fixture.h"
#include "support/private_postgres.h"

namespace clara::test {

QString missingDatabase() { return PrivatePostgres::missing(); }

namespace {
QString lastSchema;
}

std::unique_ptr<Store> makeStore(const QString&)
{
    auto& server = PrivatePostgres::instance();
    storage::PostgresOptions options;
    lastSchema = server.freshSchema();
    options.address = server.socketAddress(lastSchema);
    options.purpose = storage::PostgresPurpose::Make;
    options.leaseClock = storage::LeaseClock::Caller; // the cases decide what time it is
    auto store = storage::PostgresStore::create(options);
    if (!store)
        throw std::runtime_error(
            (store.error().message + u' ' + store.error().detail).toStdString());
    return std::move(*store);
}

void tamper(const QString&, const QStringList& statements)
{
    const QString prefix = lastSchema + u'.';
    auto& server = PrivatePostgres::instance();
    for (const auto table : { "audit_events", "audit_seals", "member_keys" })
        server.sql(QStringLiteral("ALTER TABLE %1%2 DISABLE TRIGGER USER")
                       .arg(prefix, QLatin1String(table)));
    for (const auto& statement : statements)
        server.sql(QString(statement).replace(QStringLiteral("%1"), prefix));
}

int numberOf(const QString&, const QString& statement)
{
    return PrivatePostgres::instance()
        .sql(QString(statement).replace(QStringLiteral("%1"), lastSchema + u'.'))
        .toInt();
}

QByteArray everythingIn(const QString&)
{
    auto& server = PrivatePostgres::instance();
    const QString tables = server.sql(
        QStringLiteral("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = '%1'")
            .arg(lastSchema));
    QString all;
    for (const auto& table : tables.split(u','))
        all += table + u'\n'
            + server.sql(QStringLiteral("SELECT coalesce(string_agg(t::text, E'\\n'), '') "
                                        "FROM %1.%2 t")
                             .arg(lastSchema, table))
            + u'\n';
    return all.toUtf8();
}

} // namespace clara::test
