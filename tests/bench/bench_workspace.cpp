// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace.h"

namespace clara::bench {

namespace {

Client benchClient(const QString& name, Instant now)
{
    Client client;
    client.id = ClientId::create(now);
    client.name = name;
    client.timeZone = QStringLiteral("Europe/Berlin");
    client.city = QStringLiteral("Berlin");
    client.brandNotes = QStringLiteral("Short and warm.");
    client.createdAt = client.updatedAt = now;
    return client;
}

Schedule benchSchedule(const ClientRows& rows, PromptId prompt, Instant now)
{
    Schedule schedule;
    schedule.id = ScheduleId::create(now);
    schedule.clientId = rows.client.id;
    schedule.name = QStringLiteral("Mornings");
    schedule.personaId = rows.persona.id;
    schedule.promptId = prompt;
    schedule.accountIds = { rows.account.id };
    schedule.cron = QStringLiteral("0 8 * * *");
    schedule.timeZone = rows.client.timeZone;
    schedule.watermark = schedule.createdAt = schedule.updatedAt = now;
    return schedule;
}

} // namespace

ClientRows addClient(Store& store, const QString& name, Instant now)
{
    ClientRows rows;
    rows.client = benchClient(name, now);
    rows.persona = { PersonaId::create(now), rows.client.id, QStringLiteral("Mia"),
        QStringLiteral("calm"), { QStringLiteral("tea") }, {}, QStringLiteral("en"), 1, now, now };
    rows.account.id = AccountId::create(now);
    rows.account.clientId = rows.client.id;
    rows.account.network = QStringLiteral("sandbox");
    rows.account.handle = QStringLiteral("shop");
    rows.account.createdAt = rows.account.updatedAt = now;
    PromptVersion version;
    version.id = PromptVersionId::create(now);
    version.clientId = rows.client.id;
    version.templateText = QStringLiteral("Write about {{topic}}.");
    version.createdAt = now;
    const Prompt prompt { PromptId::create(now), rows.client.id, QStringLiteral("Daily"),
        version.id, 1, now, now };
    version.promptId = prompt.id;
    rows.schedule = benchSchedule(rows, prompt.id, now);
    must(store.write<bool>([rows, prompt, version](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.clients().insert(rows.client));
        CLARA_TRY(work.personas().insert(rows.persona));
        CLARA_TRY(work.prompts().insert(prompt));
        CLARA_TRY(work.prompts().insertVersion(version));
        CLARA_TRY(work.accounts().insert(rows.account));
        CLARA_TRY(work.schedules().insert(rows.schedule));
        return true;
    }));
    return rows;
}

} // namespace clara::bench
