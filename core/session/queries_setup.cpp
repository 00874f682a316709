// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/queries.h"

#include "pipeline/judgement.h"
#include "scheduling/cron.h"
#include "session/name_lookup.h"

namespace clara::session {

Queries::Queries(Store& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Future<QList<Client>> Queries::clients()
{
    return m_store.read<QList<Client>>([](UnitOfWork& work) { return work.clients().list(); });
}

Future<Client> Queries::client(ClientId id)
{
    return m_store.read<Client>([id](UnitOfWork& work) { return work.clients().find(id); });
}

Future<QList<Persona>> Queries::personas(std::optional<ClientId> client)
{
    return m_store.read<QList<Persona>>(
        [client](UnitOfWork& work) { return work.personas().list(client); });
}

Future<QList<Prompt>> Queries::prompts(std::optional<ClientId> client)
{
    return m_store.read<QList<Prompt>>(
        [client](UnitOfWork& work) { return work.prompts().list(client); });
}

Future<PromptDetail> Queries::prompt(PromptId id)
{
    return m_store.read<PromptDetail>([id](UnitOfWork& work) -> Result<PromptDetail> {
        const auto prompt = work.prompts().find(id);
        if (!prompt)
            return std::unexpected(prompt.error());
        const auto versions = work.prompts().versions(id);
        if (!versions)
            return std::unexpected(versions.error());
        const auto client = work.clients().find(prompt->clientId);
        if (!client)
            return std::unexpected(client.error());
        return PromptDetail { *prompt, client->name, *versions };
    });
}

Future<QList<ModelConnection>> Queries::models()
{
    return m_store.read<QList<ModelConnection>>(
        [](UnitOfWork& work) { return work.models().list(); });
}

Future<QList<Account>> Queries::accounts(std::optional<ClientId> client)
{
    return m_store.read<QList<Account>>(
        [client](UnitOfWork& work) { return work.accounts().list(client); });
}

namespace {

ScheduleItem scheduleItem(NameLookup& names, const Schedule& schedule, Instant now)
{
    ScheduleItem item;
    item.schedule = schedule;
    const auto& client = names.client(schedule.clientId);
    item.clientName = client.name;
    item.clientColour = client.colour;
    item.clientZone = client.timeZone;
    item.personaName = names.personaName(schedule.personaId);
    item.promptName = names.promptName(schedule.promptId);
    for (const auto& id : schedule.accountIds)
        item.accounts.append(names.account(id));
    const auto cron = scheduling::CronExpression::parse(schedule.cron);
    const auto zone = zoneFromId(schedule.timeZone);
    if (cron && zone && schedule.state == ScheduleState::Active)
        item.nextSlot = cron->next(now, *zone);
    return item;
}

} // namespace

Future<QList<ScheduleItem>> Queries::schedules(std::optional<ClientId> client)
{
    return m_store.read<QList<ScheduleItem>>(
        [client, now = m_clock.now()](UnitOfWork& work) -> Result<QList<ScheduleItem>> {
            const auto schedules = work.schedules().list(client);
            if (!schedules)
                return std::unexpected(schedules.error());
            NameLookup names(work);
            NameLookup::Wanted wanted;
            for (const auto& schedule : *schedules) {
                wanted.clients.insert(schedule.clientId);
                wanted.personas.insert(schedule.personaId);
                wanted.prompts.insert(schedule.promptId);
                for (const auto& account : schedule.accountIds)
                    wanted.accounts.insert(account);
            }
            CLARA_TRY(names.fetch(wanted));
            QList<ScheduleItem> items;
            for (const auto& schedule : *schedules)
                items.append(scheduleItem(names, schedule, now));
            return items;
        });
}

Future<ScheduleItem> Queries::schedule(ScheduleId id)
{
    return m_store.read<ScheduleItem>(
        [id, now = m_clock.now()](UnitOfWork& work) -> Result<ScheduleItem> {
            const auto schedule = work.schedules().find(id);
            if (!schedule)
                return std::unexpected(schedule.error());
            NameLookup names(work);
            return scheduleItem(names, *schedule, now);
        });
}

Future<QString> Queries::setting(QString key)
{
    return m_store.read<QString>([key](UnitOfWork& work) { return work.settings().value(key); });
}

Future<QList<Member>> Queries::members()
{
    return m_store.read<QList<Member>>([](UnitOfWork& work) { return work.members().list(); });
}

Future<int> Queries::deciders()
{
    return m_store.read<int>(
        [](UnitOfWork& work) { return work.members().deciders(std::nullopt); });
}

} // namespace clara::session
