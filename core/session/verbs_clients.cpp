// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

Result<QJsonValue> clientAnswer(const Result<Client>& client)
{
    if (!client)
        return std::unexpected(client.error());
    return jsonOf(*client);
}

/// Everything but the name and the zone, which `add` requires and `edit` does not.
void readClientFields(VerbParams& params, Client& client)
{
    client.city = params.optionalText(u"city"_s, client.city);
    client.brandNotes = params.optionalText(u"brand_notes"_s, client.brandNotes);
    client.dailyPostCap = params.smallNumber(u"daily_posts"_s, client.dailyPostCap);
    client.monthlyBudgetMicroUsd
        = params.number(u"monthly_budget_micro_usd"_s, client.monthlyBudgetMicroUsd);
    client.approval = params.choice(u"approval"_s, client.approval, approvalPolicyFromString,
        { u"none"_s, u"one"_s, u"two"_s });
    client.guard.bannedTerms = params.list(u"banned_terms"_s, client.guard.bannedTerms);
    client.guard.requiredTerms = params.list(u"required_terms"_s, client.guard.requiredTerms);
    client.guard.allowedClaims = params.list(u"allowed_claims"_s, client.guard.allowedClaims);
    client.guard.linkHosts = params.list(u"link_hosts"_s, client.guard.linkHosts);
    client.guard.disclosure = params.optionalText(u"disclosure"_s, client.guard.disclosure);
}

Result<QJsonValue> addClientVerb(VerbCall& call, VerbParams& params)
{
    Client client;
    client.colour = -1; // the next free one
    client.name = params.text(u"name"_s);
    client.timeZone = params.text(u"timezone"_s);
    readClientFields(params, client);
    CLARA_TRY(params.done());
    return clientAnswer(waitFor(call.commands.addClient(client)));
}

Result<QJsonValue> listClients(VerbCall& call, VerbParams& params)
{
    const bool archivedToo = params.flag(u"archived"_s);
    CLARA_TRY(params.done());
    auto clients = waitFor(call.queries.clients());
    if (!clients)
        return std::unexpected(clients.error());
    if (!archivedToo)
        clients->removeIf(
            [](const Client& client) { return client.status == ClientStatus::Archived; });
    return jsonList(*clients);
}

Result<QJsonValue> showClient(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"client"_s);
    CLARA_TRY(params.done());
    return clientAnswer(findClient(call, given));
}

Result<QJsonValue> editClientVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"client"_s);
    CLARA_TRY(params.soFar());
    auto client = findClient(call, given);
    if (!client)
        return std::unexpected(client.error());
    client->name = params.optionalText(u"name"_s, client->name);
    client->timeZone = params.optionalText(u"timezone"_s, client->timeZone);
    client->revision
        = params.smallNumber(u"revision"_s, client->revision).value_or(client->revision);
    readClientFields(params, *client);
    CLARA_TRY(params.done());
    return clientAnswer(waitFor(call.commands.editClient(*client)));
}

Result<QJsonValue> setStatus(VerbCall& call, VerbParams& params, ClientStatus status)
{
    const QString given = params.text(u"client"_s);
    CLARA_TRY(params.done());
    const auto client = findClient(call, given);
    if (!client)
        return std::unexpected(client.error());
    return clientAnswer(waitFor(call.commands.setClientStatus(client->id, status)));
}

Result<QJsonValue> pauseClient(VerbCall& call, VerbParams& params)
{
    return setStatus(call, params, ClientStatus::Paused);
}

Result<QJsonValue> resumeClient(VerbCall& call, VerbParams& params)
{
    return setStatus(call, params, ClientStatus::Active);
}

Result<QJsonValue> archiveClient(VerbCall& call, VerbParams& params)
{
    return setStatus(call, params, ClientStatus::Archived);
}

} // namespace

QList<Verb> clientVerbs()
{
    return {
        { u"client.add"_s, addClientVerb },
        { u"client.list"_s, listClients },
        { u"client.show"_s, showClient },
        { u"client.edit"_s, editClientVerb },
        { u"client.pause"_s, pauseClient },
        { u"client.resume"_s, resumeClient },
        { u"client.archive"_s, archiveClient },
    };
}

} // namespace clara::session
