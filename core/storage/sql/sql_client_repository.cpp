// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_client_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/verdict_json.h"

namespace clara::storage {

namespace {

const QString selectClients
    = QStringLiteral("SELECT id, name, time_zone, city, brand_notes, daily_post_cap, "
                     "monthly_budget, approval, status, colour, "
                     "guard, revision, created_at, updated_at FROM clients ");

Client readClient(Row& row)
{
    Client client;
    client.id = row.id<ClientId>();
    client.name = row.text();
    client.timeZone = row.text();
    client.city = row.text();
    client.brandNotes = row.text();
    client.dailyPostCap = row.optionalNumber();
    client.monthlyBudgetMicroUsd = row.optionalInteger();
    client.approval = row.name(approvalPolicyFromString);
    client.status = row.name(clientStatusFromString);
    client.colour = row.number();
    client.guard = row.name(guardFromJson);
    client.revision = row.number();
    client.createdAt = row.instant();
    client.updatedAt = row.instant();
    return client;
}

} // namespace

Status SqlClientRepository::insert(const Client& client)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO clients (id, name, name_key, time_zone, city, brand_notes, "
            "daily_post_cap, "
            "monthly_budget, approval, status, colour, guard, revision, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        client.id, client.name, nameKey(client.name), client.timeZone, client.city,
        client.brandNotes, client.dailyPostCap, client.monthlyBudgetMicroUsd,
        toString(client.approval), toString(client.status), client.colour,
        guardToJson(client.guard), client.revision, client.createdAt, client.updatedAt);
    CLARA_TRY(insertedNamed(rows, client.name));
    m_session.touch(Entity::Client);
    return {};
}

Result<Client> SqlClientRepository::update(const Client& client)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE clients SET name = ?, name_key = ?, time_zone = ?, city = ?, brand_notes = ?, "
            "daily_post_cap = ?, monthly_budget = ?, approval = ?, status = ?, colour = ?, guard = "
            "?, "
            "revision = revision + 1, updated_at = ? WHERE id = ? AND revision = ?"),
        client.name, nameKey(client.name), client.timeZone, client.city, client.brandNotes,
        client.dailyPostCap, client.monthlyBudgetMicroUsd, toString(client.approval),
        toString(client.status), client.colour, guardToJson(client.guard), client.updatedAt,
        client.id, client.revision);
    m_session.touch(Entity::Client);
    return updatedNamed(rows, client.name, [&] { return find(client.id); });
}

Result<QList<Client>> SqlClientRepository::some(const QList<ClientId>& ids)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(ids));
    return m_session.list(
        selectClients + QStringLiteral("WHERE ") + which.sql, readClient, which.values);
}

Result<Client> SqlClientRepository::find(ClientId id)
{
    return required(m_session.first(selectClients + QStringLiteral("WHERE id = ?"), readClient, id),
        QStringLiteral("client"));
}

Result<std::optional<Client>> SqlClientRepository::findByName(const QString& name)
{
    return m_session.first(
        selectClients + QStringLiteral("WHERE name_key = ?"), readClient, nameKey(name));
}

Result<QList<Client>> SqlClientRepository::list()
{
    return m_session.list(selectClients + QStringLiteral("ORDER BY name_key"), readClient);
}

} // namespace clara::storage
