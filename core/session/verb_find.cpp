// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::session {

namespace {

QString findTr(const char* text) { return QCoreApplication::translate("clara::Verbs", text); }

/// The one whose id or name is meant. `missing` and `several` are sentences with %1 for what was
/// given.
template <class T, class IdOf, class NameOf>
Result<T> pick(const Result<QList<T>>& all, const QString& given, IdOf idOf, NameOf nameOf,
    const QString& missing, const QString& several)
{
    if (!all)
        return std::unexpected(all.error());
    const QString wanted = given.trimmed();
    const QString key = nameKey(given);
    QList<T> named;
    for (const auto& entry : *all) {
        if (idOf(entry).compare(wanted, Qt::CaseInsensitive) == 0)
            return entry;
        if (nameKey(nameOf(entry)) == key)
            named.append(entry);
    }
    if (named.isEmpty())
        return failure(ErrorKind::NotFound, missing.arg(given.left(80)));
    if (named.size() > 1)
        return failure(ErrorKind::Conflict, several.arg(given.left(80)));
    return named.first();
}

QString severalSentence()
{
    return findTr(QT_TRANSLATE_NOOP("clara::Verbs",
        "“%1” is the name of several things. Give the id, or name the client with --client."));
}

template <class T> QString plainId(const T& value) { return value.id.toString(); }

template <class T> QString plainName(const T& value) { return value.name; }

} // namespace

Result<Client> findClient(VerbCall& call, const QString& idOrName)
{
    return pick(waitFor(call.queries.clients()), idOrName, plainId<Client>, plainName<Client>,
        findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "There is no client “%1”. `clara client list` shows all.")),
        severalSentence());
}

Result<Persona> findPersona(VerbCall& call, const QString& idOrName, std::optional<ClientId> client)
{
    return pick(waitFor(call.queries.personas(client)), idOrName, plainId<Persona>,
        plainName<Persona>,
        client ? findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "This client has no persona “%1”. `clara persona list` shows all."))
               : findTr(QT_TRANSLATE_NOOP(
                   "clara::Verbs", "There is no persona “%1”. `clara persona list` shows all.")),
        severalSentence());
}

Result<Prompt> findPrompt(VerbCall& call, const QString& idOrName, std::optional<ClientId> client)
{
    return pick(waitFor(call.queries.prompts(client)), idOrName, plainId<Prompt>, plainName<Prompt>,
        client ? findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "This client has no prompt “%1”. `clara prompt list` shows all."))
               : findTr(QT_TRANSLATE_NOOP(
                   "clara::Verbs", "There is no prompt “%1”. `clara prompt list` shows all.")),
        severalSentence());
}

Result<ModelConnection> findModel(VerbCall& call, const QString& idOrName)
{
    return pick(waitFor(call.queries.models()), idOrName, plainId<ModelConnection>,
        plainName<ModelConnection>,
        findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "There is no model “%1”. `clara model list` shows all.")),
        findTr(
            QT_TRANSLATE_NOOP("clara::Verbs", "“%1” is the name of several models. Give the id.")));
}

Result<Account> findAccount(
    VerbCall& call, const QString& idOrHandle, std::optional<ClientId> client)
{
    const qsizetype slash = idOrHandle.indexOf(QLatin1Char('/'));
    const QString network = slash < 0 ? QString() : idOrHandle.left(slash).trimmed();
    QString handle = idOrHandle.mid(slash + 1).trimmed();
    if (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    auto accounts = waitFor(call.queries.accounts(client));
    if (accounts && !network.isEmpty())
        accounts->removeIf(
            [&network](const Account& account) { return account.network != network; });
    return pick(
        accounts, handle, plainId<Account>, [](const Account& account) { return account.handle; },
        client ? findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "This client has no account “%1”. `clara account list` shows all."))
               : findTr(QT_TRANSLATE_NOOP(
                   "clara::Verbs", "There is no account “%1”. `clara account list` shows all.")),
        findTr(QT_TRANSLATE_NOOP("clara::Verbs",
            "“%1” is the handle of several accounts. Give the id, or write network/handle and name the client.")));
}

Result<ScheduleItem> findSchedule(
    VerbCall& call, const QString& idOrName, std::optional<ClientId> client)
{
    return pick(
        waitFor(call.queries.schedules(client)), idOrName,
        [](const ScheduleItem& item) { return item.schedule.id.toString(); },
        [](const ScheduleItem& item) { return item.schedule.name; },
        client ? findTr(QT_TRANSLATE_NOOP(
            "clara::Verbs", "This client has no schedule “%1”. `clara schedule list` shows all."))
               : findTr(QT_TRANSLATE_NOOP(
                   "clara::Verbs", "There is no schedule “%1”. `clara schedule list` shows all.")),
        severalSentence());
}

Result<std::optional<ClientId>> clientFilter(VerbCall& call, const QString& idOrName)
{
    if (idOrName.isEmpty())
        return std::optional<ClientId>();
    const auto client = findClient(call, idOrName);
    if (!client)
        return std::unexpected(client.error());
    return std::optional<ClientId>(client->id);
}

Result<QHash<ClientId, QString>> clientNames(VerbCall& call)
{
    const auto clients = waitFor(call.queries.clients());
    if (!clients)
        return std::unexpected(clients.error());
    QHash<ClientId, QString> names;
    for (const auto& client : *clients)
        names.insert(client.id, client.name);
    return names;
}

Result<QString> clientNameOf(VerbCall& call, ClientId id)
{
    const auto client = waitFor(call.queries.client(id));
    if (!client)
        return std::unexpected(client.error());
    return client->name;
}

} // namespace clara::session
