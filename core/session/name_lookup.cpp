// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/name_lookup.h"

namespace clara::session {

namespace {
/// The cached value, or what `read` finds; a missing row is cached as an empty value.
template <class Key, class Value, class Read>
const Value& lookUp(QHash<Key, Value>& cache, const Key& key, Read read)
{
    auto found = cache.find(key);
    if (found == cache.end()) {
        const auto value = key.isNull() ? Result<Value>(Value()) : read();
        found = cache.insert(key, value ? *value : Value());
    }
    return *found;
}

/// Reads those that are not known yet; what is not found is known to be missing.
template <class Key, class Value, class Read, class Keep>
Status fetchSome(QHash<Key, Value>& cache, QSet<Key> wanted, Read read, Keep keep)
{
    wanted.remove(Key());
    for (auto it = cache.cbegin(); it != cache.cend(); ++it)
        wanted.remove(it.key());
    if (wanted.isEmpty())
        return {};
    const auto found = read(wanted.values());
    if (!found)
        return std::unexpected(found.error());
    for (const auto& key : std::as_const(wanted))
        cache.insert(key, Value());
    for (const auto& value : *found)
        cache.insert(value.id, keep(value));
    return {};
}

const auto wholeValue = [](const auto& value) { return value; };
const auto itsName = [](const auto& value) { return value.name; };
} // namespace

Status NameLookup::fetch(Wanted wanted)
{
    CLARA_TRY(fetchSome(
        m_schedules, wanted.schedules,
        [&](const QList<ScheduleId>& ids) { return m_work.schedules().some(ids); }, wholeValue));
    for (const auto& id : std::as_const(wanted.schedules))
        wanted.personas.insert(schedulePersona(id));
    CLARA_TRY(fetchSome(
        m_clients, wanted.clients,
        [&](const QList<ClientId>& ids) { return m_work.clients().some(ids); }, wholeValue));
    CLARA_TRY(fetchSome(
        m_accounts, wanted.accounts,
        [&](const QList<AccountId>& ids) { return m_work.accounts().some(ids); }, wholeValue));
    CLARA_TRY(fetchSome(
        m_personas, wanted.personas,
        [&](const QList<PersonaId>& ids) { return m_work.personas().some(ids); }, itsName));
    return fetchSome(
        m_prompts, wanted.prompts,
        [&](const QList<PromptId>& ids) { return m_work.prompts().some(ids); }, itsName);
}

const Client& NameLookup::client(ClientId id)
{
    return lookUp(m_clients, id, [&] { return m_work.clients().find(id); });
}

const Account& NameLookup::account(AccountId id)
{
    return lookUp(m_accounts, id, [&] { return m_work.accounts().find(id); });
}

const Schedule& NameLookup::schedule(ScheduleId id)
{
    return lookUp(m_schedules, id, [&] { return m_work.schedules().find(id); });
}

QString NameLookup::personaName(PersonaId id)
{
    return lookUp(m_personas, id, [&]() -> Result<QString> {
        const auto persona = m_work.personas().find(id);
        if (!persona)
            return std::unexpected(persona.error());
        return persona->name;
    });
}

QString NameLookup::promptName(PromptId id)
{
    return lookUp(m_prompts, id, [&]() -> Result<QString> {
        const auto prompt = m_work.prompts().find(id);
        if (!prompt)
            return std::unexpected(prompt.error());
        return prompt->name;
    });
}

QString NameLookup::scheduleName(ScheduleId id) { return schedule(id).name; }

int NameLookup::approvalsNeeded(const Post& post)
{
    ApprovalPolicy policy = client(post.clientId).approval;
    if (!post.scheduleId.isNull())
        policy = effectiveApproval(client(post.clientId), schedule(post.scheduleId));
    return policy == ApprovalPolicy::Two ? 2 : 1;
}

PersonaId NameLookup::schedulePersona(ScheduleId id) { return schedule(id).personaId; }

} // namespace clara::session
