// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workspace_session.h"

#include "base/logging.h"
#include "composition/product_parts.h"
#include "session/authority.h"
#include "session/engine_host.h"
#include "storage/sqlite/sqlite_backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace clara::app {

struct WorkspaceSession::Parts {
    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<storage::SqliteBackups> backups; ///< of a file, null for a database; after the
                                                     ///< store: it reads beside its writer
    std::shared_ptr<SecretStore> secrets; ///< shared with tests that fill it
    std::unique_ptr<session::Commands> commands;
    std::unique_ptr<session::Queries> queries;
    std::unique_ptr<session::BackupControl> backupControl;
    std::unique_ptr<session::AuditControl> auditControl;
    std::unique_ptr<session::EngineHost> engine;
    bool mayRunEngine = false;
};

namespace {

/// Who works here: the member who signed in, else the person at this computer as the workspace
/// knows them. A new workspace gets the login name.
Result<Member> findActor(Store& store, const Clock& clock)
{
    struct Known {
        QList<Member> members {};
        std::optional<MemberId> signedIn {};
    };
    QString login = qEnvironmentVariable(
        "USER", qEnvironmentVariable("USERNAME", QStringLiteral("operator")));
    auto pending = store.read<Known>([](UnitOfWork& work) -> Result<Known> {
        const auto members = work.members().list();
        const auto signedIn = work.members().signedIn();
        if (!members || !signedIn)
            return std::unexpected(members ? signedIn.error() : members.error());
        return Known { *members, *signedIn };
    });
    const Result<Known> known = pending.result();
    if (!known)
        return std::unexpected(known.error());
    // Whoever has a sign-in of their own is that member, whatever this computer calls them.
    for (const auto& member : known->members) {
        if (known->signedIn ? member.id == *known->signedIn
                            : member.kind == ActorKind::Person && member.name == login)
            return member;
    }
    if (known->signedIn)
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Storage",
                "This sign-in has no role in the workspace. Ask an owner to give it one."));
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
    if (!parts->store->isShared()) { // a database is backed up by whoever runs it
        parts->backups = std::make_unique<storage::SqliteBackups>(parts->path, clock);
        parts->backupControl = std::make_unique<session::BackupControl>(*parts->backups);
    }
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
    parts->engine->actAs(*actor);
    const Result<QList<Membership>> roles = parts->commands->ownRoles().result();
    if (!roles)
        return std::unexpected(roles.error());
    parts->mayRunEngine = session::mayAnywhere(*roles, Action::Run);
    return std::unique_ptr<WorkspaceSession>(new WorkspaceSession(std::move(parts)));
}

session::Commands& WorkspaceSession::commands() { return *m_parts->commands; }

session::Queries& WorkspaceSession::queries() { return *m_parts->queries; }

bool WorkspaceSession::mayRunEngine() const { return m_parts->mayRunEngine; }

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
