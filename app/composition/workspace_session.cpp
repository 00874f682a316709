// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workspace_session.h"

#include "base/logging.h"
#include "composition/product_parts.h"
#include "secrets/workspace_secrets.h"
#include "session/authority.h"
#include "session/engine_host.h"
#include "session/owner_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace clara::app {

struct WorkspaceSession::Parts {
    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<Backups> backups; ///< after the store: it reads beside its writer
    std::shared_ptr<SecretStore> localSecrets; ///< shared with tests that fill it
    std::shared_ptr<clara::secrets::SealedStore>
        sealed; ///< null for a file; shared, as whoever forgets a secret may be later than us
    std::shared_ptr<SecretStore> secrets; ///< both of them, or the local one alone
    std::unique_ptr<session::Commands> commands;
    std::unique_ptr<session::Queries> queries;
    std::unique_ptr<session::BackupControl> backupControl;
    std::unique_ptr<session::AuditControl> auditControl;
    std::unique_ptr<session::SecretControl> secretControl; ///< null like the sealed store
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

std::shared_ptr<secrets::SealedStore> makeSealedStore(const WorkspaceOptions& options,
    const QString& path, Store& store, SecretStore& local, const Clock& clock, const Member& actor)
{
    const QString label = options.keyLabel.isEmpty()
        ? QStringLiteral("%1@%2").arg(actor.name, QSysInfo::machineHostName())
        : options.keyLabel;
    // Shared with the composite, whose futures may outlive the session.
    return std::make_shared<secrets::SealedStore>(secrets::SealedParts { store, local, clock, actor,
        options.keyHolder, label, session::workspaceKey(path), productKnownKeysFile(path) });
}

} // namespace

WorkspaceSession::WorkspaceSession(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

WorkspaceSession::~WorkspaceSession()
{
    m_parts->engine.reset(); // first: it still uses the storage
    m_parts->secretControl.reset();
    m_parts->backupControl.reset();
    m_parts->auditControl.reset();
    if (m_parts->sealed)
        m_parts->sealed->close();
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
    parts->localSecrets
        = options.secrets ? options.secrets : productSecrets(parts->path, options.passphrase);
    auto actor = findActor(*parts->store, clock);
    if (!actor)
        return std::unexpected(actor.error());
    parts->secrets = parts->localSecrets;
    if (parts->store->isShared()) {
        parts->sealed = makeSealedStore(
            options, parts->path, *parts->store, *parts->localSecrets, clock, *actor);
        parts->secrets
            = std::make_shared<secrets::WorkspaceSecrets>(parts->localSecrets, parts->sealed);
    }
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
    if (parts->sealed)
        parts->secretControl = std::make_unique<session::SecretControl>(
            *parts->store, secrets, *parts->sealed, clock, *actor);
    const engine::AuditParts audit { options.automaticSealing ? parts->secrets.get() : nullptr,
        anchors };
    const auto addPublishers = options.addPublishers;
    parts->engine = std::make_unique<session::EngineHost>(
        *parts->store, clock, options.engine,
        [&secrets, &clock, addPublishers, audit, sealing = parts->sealed.get(),
            backups = options.automaticBackups ? parts->backups.get() : nullptr] {
            auto made = productEngineParts(secrets, clock, addPublishers);
            made.backups = backups;
            made.audit = audit;
            made.sealing = sealing;
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

session::SecretControl* WorkspaceSession::secretControl() { return m_parts->secretControl.get(); }

std::unique_ptr<session::PresenceControl> WorkspaceSession::makePresence(const Clock& clock)
{
    if (!m_parts->store->isShared())
        return nullptr; // the owner of a file is alone in it
    return std::make_unique<session::PresenceControl>(
        *m_parts->store, clock, m_parts->commands->actor());
}

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
