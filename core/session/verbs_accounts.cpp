// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/network.h"
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

Result<QJsonValue> accountAnswer(VerbCall& call, const Result<Account>& account)
{
    if (!account)
        return std::unexpected(account.error());
    const auto client = clientNameOf(call, account->clientId);
    if (!client)
        return std::unexpected(client.error());
    return jsonOf(*account, *client);
}

Result<Account> namedAccount(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"account"_s);
    const QString clientText = params.optionalText(u"client"_s);
    CLARA_TRY(params.soFar());
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    return findAccount(call, given, *client);
}

Result<QJsonValue> addAccountVerb(VerbCall& call, VerbParams& params)
{
    Account account;
    const QString client = params.text(u"client"_s);
    account.network = params.choice(
        u"network"_s, QString(),
        [](const QString& given) {
            return network::connectable().contains(given) ? std::optional<QString>(given)
                                                          : std::nullopt;
        },
        network::connectable());
    account.handle = params.text(u"handle"_s).trimmed();
    account.server = params.optionalText(u"server"_s);
    if (account.server.isEmpty() && account.network == network::bluesky)
        account.server = u"https://bsky.social"_s;
    account.secret = SecretRef::fromString(params.optionalText(u"secret_ref"_s));
    CLARA_TRY(params.done());
    const auto owner = findClient(call, client);
    if (!owner)
        return std::unexpected(owner.error());
    account.clientId = owner->id;
    return accountAnswer(call, waitFor(call.commands.addAccount(account)));
}

Result<QJsonValue> listAccounts(VerbCall& call, VerbParams& params)
{
    const QString given = params.optionalText(u"client"_s);
    CLARA_TRY(params.done());
    const auto client = clientFilter(call, given);
    if (!client)
        return std::unexpected(client.error());
    const auto accounts = waitFor(call.queries.accounts(*client));
    const auto names = clientNames(call);
    if (!accounts || !names)
        return std::unexpected(accounts ? names.error() : accounts.error());
    QJsonArray array;
    for (const auto& account : *accounts)
        array.append(jsonOf(account, names->value(account.clientId)));
    return array;
}

Result<QJsonValue> showAccount(VerbCall& call, VerbParams& params)
{
    const auto account = namedAccount(call, params);
    CLARA_TRY(params.done());
    return accountAnswer(call, account);
}

Result<QJsonValue> editAccountVerb(VerbCall& call, VerbParams& params)
{
    auto account = namedAccount(call, params);
    if (!account)
        return std::unexpected(account.error());
    account->handle = params.optionalText(u"handle"_s, account->handle);
    account->server = params.optionalText(u"server"_s, account->server);
    const QString secret = params.optionalText(u"secret_ref"_s);
    account->revision
        = params.smallNumber(u"revision"_s, account->revision).value_or(account->revision);
    CLARA_TRY(params.done());
    if (account->handle.startsWith(QLatin1Char('@')))
        account->handle.remove(0, 1);
    if (!secret.isEmpty()) {
        account->secret = SecretRef::fromString(secret);
        account->health = AccountHealth::Unchecked;
    }
    return accountAnswer(call, waitFor(call.commands.editAccount(*account)));
}

Result<QJsonValue> checkAccountVerb(VerbCall& call, VerbParams& params)
{
    const auto account = namedAccount(call, params);
    CLARA_TRY(params.done());
    if (!account)
        return std::unexpected(account.error());
    return accountAnswer(call, waitFor(call.engine.checkAccount(account->id), outsideAnswerLimit));
}

} // namespace

QList<Verb> accountVerbs()
{
    return {
        { u"account.add"_s, addAccountVerb },
        { u"account.list"_s, listAccounts },
        { u"account.show"_s, showAccount },
        { u"account.edit"_s, editAccountVerb },
        { u"account.check"_s, checkAccountVerb },
    };
}

} // namespace clara::session
