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
    for (const auto table : { "audit_events", "audit_seals" })
        server.sql(QStringLiteral("ALTER TABLE %1%2 DISABLE TRIGGER USER")
                       .arg(prefix, QLatin1String(table)));
    for (const auto& statement : statements)
        server.sql(QString(statement).replace(QStringLiteral("%1"), prefix));
}

} // namespace clara::test
