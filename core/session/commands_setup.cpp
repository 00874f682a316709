// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "base/json.h"
#include "domain/names.h"
#include "domain/network.h"
#include "prompting/prompt_template.h"
#include "session/audit_trail.h"
#include "session/authority.h"

#include <QCoreApplication>

namespace clara::session {

namespace {

Status checkClient(UnitOfWork& work, const Client& client)
{
    const auto people = work.members().deciders(client.id);
    if (!people)
        return std::unexpected(people.error());
    return firstError(validate(client, *people));
}

Status checkTemplateText(const QString& text)
{
    const QString problem = textProblem(text, 65536);
    if (!problem.isEmpty())
        return invalid(QStringLiteral("template"), problem);
    return prompting::checkTemplate(text);
}

/// Whoever opens a file, or brings the sign-in that made the tables of a shared workspace, could
/// change everything there anyway: they are owners from the first time on. On a shared workspace
/// somebody who has no role any more was removed.
Status ensureRole(UnitOfWork& work, const Member& actor, std::optional<MemberId> signedIn,
    bool isNew, Instant now)
{
    const auto memberships = work.members().memberships(actor.id);
    if (!memberships)
        return std::unexpected(memberships.error());
    if (!memberships->isEmpty())
        return {};
    const auto all = work.members().memberships(std::nullopt);
    if (!all)
        return std::unexpected(all.error());
    const bool isLetIn = !work.members().hasLogins() || isNew || all->isEmpty();
    if (signedIn || !isLetIn)
        return failure(ErrorKind::Auth,
            QCoreApplication::translate("clara::Commands",
                "“%1” has no role in this workspace. Ask an owner to give you one.")
                .arg(actor.name));
    return work.members().setRole(
        { MembershipId::create(now), actor.id, std::nullopt, Role::Owner, now });
}

/// Whether the entry with its secret is surely not stored.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Invalid || kind == ErrorKind::Conflict || kind == ErrorKind::NotFound
        || kind == ErrorKind::Rejected || kind == ErrorKind::Auth;
}

} // namespace

template <class T>
Future<T> Commands::forgettingSecrets(
    Future<T> answer, SecretRef added, std::shared_ptr<SecretRef> before)
{
    if (!m_forgetSecret)
        return answer;
    return answer.then([forget = m_forgetSecret, added, before](const Result<T>& stored) {
        const SecretRef unused = stored ? *before : added;
        const bool isUsed = unused == (stored ? stored->secret : *before);
        if (!unused.isEmpty() && !isUsed && (stored || isRefusal(stored.error().kind)))
            forget(unused);
        return stored;
    });
}

Commands::Commands(Store& store, const Clock& clock, Member actor)
    : m_store(store)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Future<bool> Commands::prepareWorkspace()
{
    return m_store.write<bool>(
        [actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<bool> {
            const auto members = work.members().list();
            if (!members)
                return std::unexpected(members.error());
            const auto signedIn = work.members().signedIn();
            if (!signedIn)
                return std::unexpected(signedIn.error());
            bool hasActor = false;
            bool hasPolicy = false;
            for (const auto& member : *members) {
                hasActor = hasActor || member.id == actor.id;
                hasPolicy = hasPolicy || member.kind == ActorKind::Policy;
            }
            if (!hasActor)
                CLARA_TRY(work.members().insert(actor));
            if (!hasPolicy) {
                Member policy { MemberId::create(now), QStringLiteral("policy"), ActorKind::Policy,
                    now };
                CLARA_TRY(work.members().insert(policy));
            }
            CLARA_TRY(ensureRole(work, actor, *signedIn, !hasActor, now));
            return true;
        });
}

Future<Client> Commands::addClient(Client client)
{
    return m_store.write<Client>(
        [client, actor = m_actor, now = m_clock.now()](UnitOfWork& work) mutable -> Result<Client> {
            client.id = ClientId::create(now);
            client.name = tidyName(client.name);
            client.revision = 1;
            client.createdAt = client.updatedAt = now;
            CLARA_TRY(authorise(work, actor, std::nullopt, Action::ManageClients));
            CLARA_TRY(checkClient(work, client));
            const auto all = work.clients().list();
            if (!all)
                return std::unexpected(all.error());
            if (client.colour < 0)
                client.colour = int(all->size() % 8);
            CLARA_TRY(work.clients().insert(client));
            CLARA_TRY(addAudit(work, actor, QStringLiteral("client.add"), client.id,
                client.id.toString(), { { QStringLiteral("name"), client.name } }, now));
            return client;
        });
}

Future<Client> Commands::editClient(Client client)
{
    return m_store.write<Client>(
        [client, actor = m_actor, now = m_clock.now()](UnitOfWork& work) mutable -> Result<Client> {
            client.name = tidyName(client.name);
            client.updatedAt = now;
            CLARA_TRY(authorise(work, actor, client.id, Action::ManageClients));
            CLARA_TRY(checkClient(work, client));
            const auto before = work.clients().find(client.id);
            if (!before)
                return before;
            client.createdAt = before->createdAt;
            client.status = before->status;
            auto stored = work.clients().update(client);
            if (!stored)
                return stored;
            CLARA_TRY(addAudit(work, actor, QStringLiteral("client.edit"), client.id,
                client.id.toString(),
                { { QStringLiteral("name"), client.name },
                    { QStringLiteral("revision"), stored->revision } },
                now));
            return stored;
        });
}

Future<Client> Commands::setClientStatus(ClientId id, ClientStatus status)
{
    return m_store.write<Client>(
        [id, status, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Client> {
            auto client = work.clients().find(id);
            if (!client)
                return client;
            CLARA_TRY(authorise(work, actor, id, Action::ManageClients));
            if (client->status == status)
                return client;
            const bool resumed = status == ClientStatus::Active;
            client->status = status;
            client->updatedAt = now;
            auto stored = work.clients().update(*client);
            if (!stored)
                return stored;
            if (resumed) {
                // Slots that passed while paused were not wanted: they are neither caught up nor
                // missed.
                const auto schedules = work.schedules().list(id);
                if (!schedules)
                    return std::unexpected(schedules.error());
                for (const auto& schedule : *schedules)
                    CLARA_TRY(work.schedules().advanceWatermark(schedule.id, now));
            }
            CLARA_TRY(addAudit(work, actor, QStringLiteral("client.") + toString(status), id,
                id.toString(), {}, now));
            return stored;
        });
}

Future<Persona> Commands::addPersona(Persona persona)
{
    return m_store.write<Persona>([persona, actor = m_actor, now = m_clock.now()](
                                      UnitOfWork& work) mutable -> Result<Persona> {
        persona.id = PersonaId::create(now);
        persona.name = tidyName(persona.name);
        persona.revision = 1;
        persona.createdAt = persona.updatedAt = now;
        CLARA_TRY(firstError(validate(persona)));
        CLARA_TRY(authorise(work, actor, persona.clientId, Action::Edit));
        CLARA_TRY(work.personas().insert(persona));
        CLARA_TRY(addAudit(work, actor, QStringLiteral("persona.add"), persona.clientId,
            persona.id.toString(), { { QStringLiteral("name"), persona.name } }, now));
        return persona;
    });
}

Future<Persona> Commands::editPersona(Persona persona)
{
    return m_store.write<Persona>([persona, actor = m_actor, now = m_clock.now()](
                                      UnitOfWork& work) mutable -> Result<Persona> {
        persona.name = tidyName(persona.name);
        persona.updatedAt = now;
        CLARA_TRY(firstError(validate(persona)));
        const auto known = work.personas().find(persona.id);
        if (!known)
            return known;
        persona.clientId = known->clientId;
        CLARA_TRY(authorise(work, actor, persona.clientId, Action::Edit));
        auto stored = work.personas().update(persona);
        if (!stored)
            return stored;
        CLARA_TRY(addAudit(work, actor, QStringLiteral("persona.edit"), persona.clientId,
            persona.id.toString(),
            { { QStringLiteral("name"), persona.name },
                { QStringLiteral("revision"), stored->revision } },
            now));
        return stored;
    });
}

Future<Prompt> Commands::addPrompt(Prompt prompt, QString templateText, QString note)
{
    return m_store.write<Prompt>([prompt, templateText, note, actor = m_actor, now = m_clock.now()](
                                     UnitOfWork& work) mutable -> Result<Prompt> {
        prompt.name = tidyName(prompt.name);
        CLARA_TRY(firstError(validate(prompt)));
        CLARA_TRY(checkTemplateText(templateText));
        CLARA_TRY(authorise(work, actor, prompt.clientId, Action::Edit));
        prompt.id = PromptId::create(now);
        prompt.revision = 1;
        prompt.createdAt = prompt.updatedAt = now;
        PromptVersion version { PromptVersionId::create(now), prompt.clientId, prompt.id, 1,
            templateText, tidyName(note), actor.name, now };
        prompt.currentVersion = version.id;
        CLARA_TRY(work.prompts().insert(prompt));
        CLARA_TRY(work.prompts().insertVersion(version));
        CLARA_TRY(addAudit(work, actor, QStringLiteral("prompt.add"), prompt.clientId,
            prompt.id.toString(), { { QStringLiteral("name"), prompt.name } }, now));
        return prompt;
    });
}

Future<Prompt> Commands::renamePrompt(Prompt prompt)
{
    return m_store.write<Prompt>(
        [prompt, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Prompt> {
            auto stored = work.prompts().find(prompt.id);
            if (!stored)
                return stored;
            CLARA_TRY(authorise(work, actor, stored->clientId, Action::Edit));
            stored->name = tidyName(prompt.name);
            stored->revision = prompt.revision;
            stored->updatedAt = now;
            CLARA_TRY(firstError(validate(*stored)));
            auto updated = work.prompts().update(*stored);
            if (!updated)
                return updated;
            CLARA_TRY(addAudit(work, actor, QStringLiteral("prompt.edit"), updated->clientId,
                updated->id.toString(), { { QStringLiteral("name"), updated->name } }, now));
            return updated;
        });
}

Future<PromptVersion> Commands::addPromptVersion(PromptId id, QString templateText, QString note)
{
    return m_store.write<PromptVersion>(
        [id, templateText, note, actor = m_actor, now = m_clock.now()](
            UnitOfWork& work) -> Result<PromptVersion> {
            CLARA_TRY(checkTemplateText(templateText));
            auto prompt = work.prompts().find(id);
            if (!prompt)
                return std::unexpected(prompt.error());
            CLARA_TRY(authorise(work, actor, prompt->clientId, Action::Edit));
            const auto versions = work.prompts().versions(id);
            if (!versions)
                return std::unexpected(versions.error());
            const int number = versions->isEmpty() ? 1 : versions->first().number + 1;
            PromptVersion version { PromptVersionId::create(now), prompt->clientId, id, number,
                templateText, tidyName(note), actor.name, now };
            CLARA_TRY(work.prompts().insertVersion(version));
            prompt->currentVersion = version.id;
            prompt->updatedAt = now;
            const auto updated = work.prompts().update(*prompt);
            if (!updated)
                return std::unexpected(updated.error());
            CLARA_TRY(addAudit(work, actor, QStringLiteral("prompt.version"), prompt->clientId,
                id.toString(), { { QStringLiteral("number"), number } }, now));
            return version;
        });
}

Future<Prompt> Commands::usePromptVersion(PromptId id, PromptVersionId versionId)
{
    return m_store.write<Prompt>(
        [id, versionId, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Prompt> {
            auto prompt = work.prompts().find(id);
            if (!prompt)
                return prompt;
            CLARA_TRY(authorise(work, actor, prompt->clientId, Action::Edit));
            const auto version = work.prompts().findVersion(versionId);
            if (!version)
                return std::unexpected(version.error());
            if (version->promptId != id)
                return failure(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "clara::Commands", "This version belongs to another prompt."));
            prompt->currentVersion = versionId;
            prompt->updatedAt = now;
            auto updated = work.prompts().update(*prompt);
            if (!updated)
                return updated;
            CLARA_TRY(addAudit(work, actor, QStringLiteral("prompt.use"), prompt->clientId,
                id.toString(), { { QStringLiteral("number"), version->number } }, now));
            return updated;
        });
}

Future<ModelConnection> Commands::addModel(ModelConnection connection)
{
    auto answer
        = m_store.write<ModelConnection>([connection, actor = m_actor, now = m_clock.now()](
                                             UnitOfWork& work) mutable -> Result<ModelConnection> {
              connection.id = ModelConnectionId::create(now);
              if (connection.name.trimmed().isEmpty())
                  connection.name = connection.model;
              connection.name = tidyName(connection.name);
              connection.revision = 1;
              connection.createdAt = connection.updatedAt = now;
              CLARA_TRY(firstError(validate(connection)));
              CLARA_TRY(authorise(work, actor, std::nullopt, Action::Edit));
              const auto all = work.models().list();
              if (!all)
                  return std::unexpected(all.error());
              connection.isDefault = all->isEmpty();
              CLARA_TRY(work.models().insert(connection));
              CLARA_TRY(addAudit(work, actor, QStringLiteral("model.add"), {},
                  connection.id.toString(), { { QStringLiteral("name"), connection.name } }, now));
              return connection;
          });
    return forgettingSecrets(std::move(answer), connection.secret, std::make_shared<SecretRef>());
}

Future<ModelConnection> Commands::setDefaultModel(ModelConnectionId id)
{
    return m_store.write<ModelConnection>(
        [id, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<ModelConnection> {
            CLARA_TRY(authorise(work, actor, std::nullopt, Action::Edit));
            CLARA_TRY(work.models().setDefault(id));
            CLARA_TRY(
                addAudit(work, actor, QStringLiteral("model.default"), {}, id.toString(), {}, now));
            return work.models().find(id);
        });
}

Future<Account> Commands::addAccount(Account account)
{
    auto answer = m_store.write<Account>([account, actor = m_actor, now = m_clock.now()](
                                             UnitOfWork& work) mutable -> Result<Account> {
        account.id = AccountId::create(now);
        if (account.handle.startsWith(QLatin1Char('@')))
            account.handle.remove(0, 1);
        if (account.displayName.isEmpty())
            account.displayName = account.handle;
        account.revision = 1;
        account.createdAt = account.updatedAt = now;
        CLARA_TRY(firstError(validate(account)));
        CLARA_TRY(authorise(work, actor, account.clientId, Action::Edit));
        if (account.network == network::sandbox)
            account.health = AccountHealth::Connected;
        CLARA_TRY(work.accounts().insert(account));
        CLARA_TRY(addAudit(work, actor, QStringLiteral("account.add"), account.clientId,
            account.id.toString(),
            { { QStringLiteral("network"), account.network },
                { QStringLiteral("handle"), account.handle } },
            now));
        return account;
    });
    return forgettingSecrets(std::move(answer), account.secret, std::make_shared<SecretRef>());
}

Future<Account> Commands::editAccount(Account account)
{
    const auto before
        = std::make_shared<SecretRef>(); // written by the storage thread before it answers
    auto answer = m_store.write<Account>([account, before, actor = m_actor, now = m_clock.now()](
                                             UnitOfWork& work) mutable -> Result<Account> {
        account.updatedAt = now;
        const auto known = work.accounts().find(account.id);
        if (!known)
            return known;
        *before = known->secret;
        account.clientId = known->clientId;
        CLARA_TRY(authorise(work, actor, account.clientId, Action::Edit));
        CLARA_TRY(firstError(validate(account)));
        auto stored = work.accounts().update(account);
        if (!stored)
            return stored;
        CLARA_TRY(addAudit(work, actor, QStringLiteral("account.edit"), account.clientId,
            account.id.toString(), { { QStringLiteral("handle"), account.handle } }, now));
        return stored;
    });
    return forgettingSecrets(std::move(answer), account.secret, before);
}

} // namespace clara::session
