// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/product_parts.h"

#include "domain/model_connection.h"
#include "http/network_http_client.h"
#include "llm/model_source.h"
#include "llm/price_seed.h"
#include "networks/bluesky_publisher.h"
#include "networks/publisher_registry.h"
#include "networks/sandbox_publisher.h"
#include "session/owner_place.h"
#include "storage/postgres/postgres_backup.h"
#include "storage/postgres/postgres_backups.h"
#include "storage/postgres/postgres_store.h"
#include "storage/sqlite/sqlite_backups.h"
#include "storage/sqlite/sqlite_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace clara::app {

namespace {

class Registrar final : public PublisherRegistrar {
public:
    explicit Registrar(networks::PublisherRegistry& registry)
        : m_registry(registry)
    {
    }
    void add(std::unique_ptr<Publisher> publisher) override
    {
        m_registry.add(std::move(publisher));
    }

private:
    networks::PublisherRegistry& m_registry;
};

Result<std::unique_ptr<Store>> openDatabase(const WorkspaceOptions& options, const Clock& clock)
{
    const auto address = storage::PostgresAddress::fromString(options.path);
    if (!address)
        return std::unexpected(address.error());
    storage::PostgresOptions postgres;
    postgres.address = *address;
    postgres.purpose
        = options.create ? storage::PostgresPurpose::Make : storage::PostgresPurpose::Open;
    postgres.password = options.databasePassword;
    postgres.clock = &clock;
    postgres.beforeUpdate
        = [shelf = productShelf(options.path), &clock](storage::SqlSession& session) -> Status {
        const auto made
            = storage::backUpDatabaseNow(session, shelf, BackupKind::BeforeMigration, clock);
        return made ? Status() : std::unexpected(made.error());
    };
    return storage::PostgresStore::create(postgres);
}

} // namespace

bool isDatabaseAddress(const QString& path) { return storage::PostgresAddress::isAddress(path); }

Result<std::unique_ptr<Store>> openStore(const WorkspaceOptions& options, const Clock& clock)
{
    if (isDatabaseAddress(options.path))
        return openDatabase(options, clock);
    const QFileInfo file(options.path);
    if (!options.create && !file.exists())
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::app",
                "There is no workspace at %1. Make one with “clara init”, or name another with --workspace.")
                .arg(QDir::toNativeSeparators(file.absoluteFilePath())));
    storage::SqliteOptions sqlite;
    sqlite.path = file.absoluteFilePath();
    sqlite.lockWait = options.waitForOwner;
    sqlite.artificialDelay = options.artificialStorageDelay;
    sqlite.fullSync = options.fullSync;
    sqlite.clock = &clock;
    return storage::SqliteStore::create(sqlite);
}

Result<std::unique_ptr<Backups>> openBackups(const WorkspaceOptions& options, const Clock& clock)
{
    if (!isDatabaseAddress(options.path))
        return std::make_unique<storage::SqliteBackups>(options.path, clock);
    const auto address = storage::PostgresAddress::fromString(options.path);
    if (!address)
        return std::unexpected(address.error());
    return std::make_unique<storage::PostgresBackups>(
        storage::PostgresBackups::Setup {
            *address, options.databasePassword, productShelf(options.path) },
        clock);
}

QString productShelf(const QString& workspacePath)
{
    const auto address = storage::PostgresAddress::fromString(workspacePath);
    if (!isDatabaseAddress(workspacePath) || !address)
        return workspacePath;
    // The same for every way to sign in; the name is for people who look into the folder.
    QString name = address->displayName();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9.-]+")), QStringLiteral("-"));
    return QStringLiteral("%1/clara/backups/%2-%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), name.left(60),
            session::workspaceKey(address->key()));
}

QList<ModelPrice> productPrices() { return llm::seedPrices(); }

engine::EngineParts productEngineParts(SecretStore& secrets, const Clock& clock,
    const std::function<void(HttpClient&, const Clock&, PublisherRegistrar&)>& addPublishers)
{
    engine::EngineParts parts;
    parts.http = std::make_unique<http::NetworkHttpClient>();
    parts.models = std::make_unique<llm::ModelSource>(*parts.http, secrets, clock);
    auto registry = std::make_unique<networks::PublisherRegistry>();
    registry->add(std::make_unique<networks::SandboxPublisher>());
    registry->add(std::make_unique<networks::BlueskyPublisher>(*parts.http, secrets, clock));
    if (addPublishers) {
        Registrar registrar(*registry);
        addPublishers(*parts.http, clock, registrar);
    }
    parts.publishers = std::move(registry);
    return parts;
}

} // namespace clara::app
