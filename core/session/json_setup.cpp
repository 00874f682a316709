// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/json_values.h"

#include "base/json.h"

using namespace Qt::StringLiterals;

namespace clara::session {

QJsonValue jsonOf(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject jsonOf(const Error& error)
{
    QJsonObject object { { u"kind"_s, toString(error.kind) }, { u"message"_s, error.message } };
    if (!error.field.isEmpty())
        object.insert(u"field"_s, error.field);
    if (error.retryAfter)
        object.insert(u"retry_after_s"_s, qint64(error.retryAfter->count()));
    return object;
}

Error errorFromJson(const QJsonObject& object)
{
    Error error { errorKindFromString(object.value(u"kind"_s).toString()),
        object.value(u"message"_s).toString() };
    error.field = object.value(u"field"_s).toString();
    if (object.contains(u"retry_after_s"_s))
        error.retryAfter = std::chrono::seconds(object.value(u"retry_after_s"_s).toInteger());
    return error;
}

QJsonObject jsonOf(const Client& client)
{
    return {
        { u"id"_s, client.id.toString() },
        { u"name"_s, client.name },
        { u"status"_s, toString(client.status) },
        { u"timezone"_s, client.timeZone },
        { u"city"_s, client.city },
        { u"brand_notes"_s, client.brandNotes },
        { u"daily_posts"_s, jsonOf(client.dailyPostCap) },
        { u"monthly_budget_micro_usd"_s, jsonOf(client.monthlyBudgetMicroUsd) },
        { u"approval"_s, toString(client.approval) },
        { u"colour"_s, client.colour },
        { u"banned_terms"_s, toJsonArray(client.guard.bannedTerms) },
        { u"required_terms"_s, toJsonArray(client.guard.requiredTerms) },
        { u"allowed_claims"_s, toJsonArray(client.guard.allowedClaims) },
        { u"link_hosts"_s, toJsonArray(client.guard.linkHosts) },
        { u"disclosure"_s, client.guard.disclosure },
        { u"revision"_s, client.revision },
        { u"created_at"_s, toIso(client.createdAt) },
        { u"updated_at"_s, toIso(client.updatedAt) },
    };
}

QJsonObject jsonOf(const Persona& persona, const QString& clientName)
{
    return {
        { u"id"_s, persona.id.toString() },
        { u"name"_s, persona.name },
        { u"client"_s, clientName },
        { u"client_id"_s, persona.clientId.toString() },
        { u"voice"_s, persona.voice },
        { u"topics"_s, toJsonArray(persona.topics) },
        { u"banned"_s, toJsonArray(persona.banned) },
        { u"language"_s, persona.language },
        { u"revision"_s, persona.revision },
        { u"created_at"_s, toIso(persona.createdAt) },
        { u"updated_at"_s, toIso(persona.updatedAt) },
    };
}

QJsonObject jsonOf(const Prompt& prompt, const QString& clientName)
{
    return {
        { u"id"_s, prompt.id.toString() },
        { u"name"_s, prompt.name },
        { u"client"_s, clientName },
        { u"client_id"_s, prompt.clientId.toString() },
        { u"current_version_id"_s, prompt.currentVersion.toString() },
        { u"revision"_s, prompt.revision },
        { u"created_at"_s, toIso(prompt.createdAt) },
        { u"updated_at"_s, toIso(prompt.updatedAt) },
    };
}

QJsonObject jsonOf(const PromptVersion& version, bool isCurrent)
{
    return {
        { u"id"_s, version.id.toString() },
        { u"prompt_id"_s, version.promptId.toString() },
        { u"number"_s, version.number },
        { u"current"_s, isCurrent },
        { u"template"_s, version.templateText },
        { u"note"_s, version.note },
        { u"author"_s, version.author },
        { u"created_at"_s, toIso(version.createdAt) },
    };
}

QJsonObject jsonOf(const PromptDetail& detail)
{
    QJsonObject object = jsonOf(detail.prompt, detail.clientName);
    QJsonArray versions;
    for (const auto& version : detail.versions) {
        const bool isCurrent = version.id == detail.prompt.currentVersion;
        versions.append(jsonOf(version, isCurrent));
        if (isCurrent) {
            object.insert(u"number"_s, version.number);
            object.insert(u"template"_s, version.templateText);
        }
    }
    object.insert(u"versions"_s, versions);
    return object;
}

QJsonObject jsonOf(const ModelConnection& connection)
{
    return {
        { u"id"_s, connection.id.toString() },
        { u"name"_s, connection.name },
        { u"provider"_s, connection.provider },
        { u"base_url"_s, connection.baseUrl },
        { u"model"_s, connection.model },
        { u"default"_s, connection.isDefault },
        { u"secret_ref"_s, connection.secret.toString() },
        { u"sample"_s, connection.provider == provider::offline },
        { u"revision"_s, connection.revision },
        { u"created_at"_s, toIso(connection.createdAt) },
        { u"updated_at"_s, toIso(connection.updatedAt) },
    };
}

QJsonObject jsonOf(const Account& account, const QString& clientName)
{
    return {
        { u"id"_s, account.id.toString() },
        { u"network"_s, account.network },
        { u"handle"_s, account.handle },
        { u"display_name"_s, account.displayName },
        { u"client"_s, clientName },
        { u"client_id"_s, account.clientId.toString() },
        { u"server"_s, account.server },
        { u"health"_s, toString(account.health) },
        { u"secret_ref"_s, account.secret.toString() },
        { u"revision"_s, account.revision },
        { u"created_at"_s, toIso(account.createdAt) },
        { u"updated_at"_s, toIso(account.updatedAt) },
    };
}

QJsonObject jsonOf(const ScheduleItem& item)
{
    const Schedule& schedule = item.schedule;
    QJsonArray accounts;
    for (const auto& account : item.accounts) {
        accounts.append(QJsonObject { { u"id"_s, account.id.toString() },
            { u"network"_s, account.network }, { u"handle"_s, account.handle } });
    }
    return {
        { u"id"_s, schedule.id.toString() },
        { u"name"_s, schedule.name },
        { u"client"_s, item.clientName },
        { u"client_id"_s, schedule.clientId.toString() },
        { u"persona"_s, item.personaName },
        { u"persona_id"_s, schedule.personaId.toString() },
        { u"prompt"_s, item.promptName },
        { u"prompt_id"_s, schedule.promptId.toString() },
        { u"accounts"_s, accounts },
        { u"model_id"_s,
            schedule.modelId.isNull() ? QJsonValue() : QJsonValue(schedule.modelId.toString()) },
        { u"cron"_s, schedule.cron },
        { u"timezone"_s, schedule.timeZone },
        { u"state"_s, toString(schedule.state) },
        { u"lead_minutes"_s,
            qint64(std::chrono::floor<std::chrono::minutes>(schedule.lead).count()) },
        { u"misfire"_s, schedule.misfire },
        { u"misfire_window_minutes"_s,
            qint64(std::chrono::floor<std::chrono::minutes>(schedule.misfireWindow).count()) },
        { u"approval"_s,
            schedule.approval ? QJsonValue(toString(*schedule.approval)) : QJsonValue() },
        { u"next_at"_s, jsonOf(item.nextSlot) },
        { u"revision"_s, schedule.revision },
        { u"created_at"_s, toIso(schedule.createdAt) },
        { u"updated_at"_s, toIso(schedule.updatedAt) },
    };
}

} // namespace clara::session
