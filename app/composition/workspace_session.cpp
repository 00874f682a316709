// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workspace_session.h"

#include "base/logging.h"
#include "composition/product_parts.h"
#include "session/engine_host.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace clara::app {

struct WorkspaceSession::Parts {
    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<Backups> backups; ///< after the store: it reads beside its writer
    std::shared_ptr<SecretStore> secrets; ///< shared with tests that fill it
    std::unique_ptr<session::Commands> commands;
    std::unique_ptr<session::Queries> queries;
    std::unique_ptr<session::BackupControl> backupControl;
    std::unique_ptr<session::AuditControl> auditControl;
    std::unique_ptr<session::EngineHost> engine;
};

namespace {

/// The person at this computer, as the workspace knows them; a new workspace gets the login name.
Result<Member> findActor(Store& store, const Clock& clock)
{
    QString login = qEnvironmentVariable(
        "USER", qEnvironmentVariable("USERNAME", QStringLiteral("operator")));
    auto pending
        = store.read<QList<Member>>([](UnitOfWork& work) { return work.members().list(); });
    const Result<QList<Member>> members = pending.result();
    if (!members)
        return std::unexpected(members.error());
    for (const auto& member : *members) {
        if (member.kind == ActorKind::Person && member.name == login)
            return member;
    }
    return Member { MemberId::create(clock.now()), login, ActorKind::Person, clock.now() };
}

Status seedPrices(Store& store)
{
    auto pending = store.write<int>([](UnitOfWork& work) -> Result<int> {
        const auto count = work.usage().priceCount();
        if (!count || *count > 0)
            return count;
        const auto prices = productPrices();
        for (const auto& price : prices)
            CLARA_TRY(work.usage().setPrice(price));
        return int(prices.size());
    });
    const Result<int> seeded = pending.result();
    return seeded ? Status {} : std::unexpected(seeded.error());
}

} // namespace

WorkspaceSession::WorkspaceSession(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

WorkspaceSession::~WorkspaceSession()
{
    m_parts->engine.reset(); // first: it still uses the storage
    m_parts->backupControl.reset();
    m_parts->auditControl.reset();
    m_parts->backups.reset();
    m_parts->store.reset();
}

Result<std::unique_ptr<WorkspaceSession>> WorkspaceSession::open(
    const WorkspaceOptions& options, const Clock& clock)
{
    auto parts = std::make_unique<Parts>();
    parts->path = isDatabaseAddress(options.path) ? options.path
                                                  : QFileInfo(options.path).absoluteFilePath();
    auto store = openStore(options, clock);
    if (!store)
        return std::unexpected(store.error());
    parts->store = std::move(*store);
    WorkspaceOptions opened = options;
    opened.path = parts->path;
    auto backups = openBackups(opened, clock);
    if (!backups)
        return std::unexpected(backups.error());
    parts->backups = std::move(*backups);
    parts->secrets
        = options.secrets ? options.secrets : productSecrets(parts->path, options.passphrase);
    auto actor = findActor(*parts->store, clock);
    if (!actor)
        return std::unexpected(actor.error());
    parts->commands = std::make_unique<session::Commands>(*parts->store, clock, *actor);
    parts->commands->onUnusedSecret([secrets = parts->secrets](const SecretRef& ref) {
        secrets->remove(ref).then([](const Result<bool>& removed) {
            if (!removed)
                logging::app().warn("a secret that nothing uses any more could not be removed: {}",
                    removed.error().message);
        });
    });
    parts->backupControl
        = std::make_unique<session::BackupControl>(*parts->backups, parts->commands.get());
    parts->queries = std::make_unique<session::Queries>(*parts->store, clock);
    const Result<bool> prepared = parts->commands->prepareWorkspace().result();
    if (!prepared)
        return std::unexpected(prepared.error());
    CLARA_TRY(seedPrices(*parts->store));
    SecretStore& secrets = *parts->secrets;
    const QString anchors
        = options.anchorFile.isEmpty() ? productAnchorFile(parts->path) : options.anchorFile;
    parts->auditControl
        = std::make_unique<session::AuditControl>(*parts->store, secrets, clock, anchors);
    const engine::AuditParts audit { options.automaticSealing ? parts->secrets.get() : nullptr,
        anchors };
    const auto addPublishers = options.addPublishers;
    parts->engine = std::make_unique<session::EngineHost>(
        *parts->store, clock, options.engine,
        [&secrets, &clock, addPublishers, audit,
            backups = options.automaticBackups ? parts->backups.get() : nullptr] {
            auto made = productEngineParts(secrets, clock, addPublishers);
            made.backups = backups;
            made.audit = audit;
            return made;
        },
        options.makeProbe);
    return std::unique_ptr<WorkspaceSession>(new WorkspaceSession(std::move(parts)));
}

session::Commands& WorkspaceSession::commands() { return *m_parts->commands; }

session::Queries& WorkspaceSession::queries() { return *m_parts->queries; }

session::EngineControl& WorkspaceSession::engine() { return *m_parts->engine; }

Store& WorkspaceSession::store() { return *m_parts->store; }

Backups* WorkspaceSession::backups() { return m_parts->backups.get(); }

session::BackupControl* WorkspaceSession::backupControl() { return m_parts->backupControl.get(); }

session::AuditControl& WorkspaceSession::auditControl() { return *m_parts->auditControl; }

SecretStore& WorkspaceSession::secrets() { return *m_parts->secrets; }

QString WorkspaceSession::path() const { return m_parts->path; }

QString defaultWorkspacePath()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty())
        folder = QDir::homePath();
    return QDir(folder).filePath(QStringLiteral("Clara/workspace.clara"));
}

} // namespace clara::app
