// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority.h"
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QString memberVerbTr(const char* text) { return QCoreApplication::translate("clara::Verbs", text); }

const QStringList& roleNames()
{
    static const QStringList names { u"owner"_s, u"operator"_s, u"reviewer"_s, u"viewer"_s };
    return names;
}

QJsonObject memberJson(const MemberItem& item)
{
    QJsonArray roles;
    QJsonArray words;
    for (const auto& role : item.roles) {
        const bool everywhere = !role.membership.client;
        roles.append(QJsonObject { { u"role"_s, toString(role.membership.role) },
            { u"client_id"_s,
                everywhere ? QJsonValue() : QJsonValue(role.membership.client->toString()) },
            { u"client"_s, everywhere ? QJsonValue() : QJsonValue(role.clientName) } });
        const QString name = roleWords(role.membership.role);
        words.append(everywhere
                ? memberVerbTr(QT_TRANSLATE_NOOP("clara::Verbs", "%1 everywhere")).arg(name)
                : memberVerbTr(QT_TRANSLATE_NOOP("clara::Verbs", "%1 for %2"))
                      .arg(name, role.clientName));
    }
    return { { u"id"_s, item.member.id.toString() }, { u"name"_s, item.member.name },
        { u"self"_s, item.isSelf }, { u"roles"_s, roles }, { u"role_words"_s, words },
        { u"created_at"_s, toIso(item.member.createdAt) } };
}

Result<MemberItem> findMember(VerbCall& call, const QString& idOrName)
{
    const auto list = waitFor(call.commands.members(true));
    if (!list)
        return std::unexpected(list.error());
    const QString wanted = idOrName.trimmed();
    for (const auto& item : list->members) {
        if (item.member.id.toString() == wanted
            || item.member.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return item;
    }
    return failure(ErrorKind::NotFound,
        memberVerbTr(QT_TRANSLATE_NOOP(
                         "clara::Verbs", "There is no member “%1”. `clara member list` shows all."))
            .arg(wanted.left(80)));
}

std::optional<Role> readRole(VerbParams& params)
{
    const QString name = params.text(u"role"_s);
    const auto role = roleFromString(name);
    if (!role && !name.isEmpty())
        params.refuseChoice(u"role"_s, name, roleNames());
    return role;
}

Result<QJsonValue> addMemberVerb(VerbCall& call, VerbParams& params)
{
    NewMember wanted;
    wanted.name = params.text(u"name"_s);
    wanted.role = readRole(params).value_or(Role::Viewer);
    const QString client = params.optionalText(u"client"_s);
    wanted.login = params.optionalText(u"login"_s);
    wanted.verifier = params.text(u"verifier"_s);
    CLARA_TRY(params.done());
    const auto place = clientFilter(call, client);
    if (!place)
        return std::unexpected(place.error());
    wanted.client = *place;
    const auto added = waitFor(call.commands.addMember(wanted));
    if (!added)
        return std::unexpected(added.error());
    QJsonObject answer = memberJson(added->item);
    answer.insert(u"login"_s, added->login);
    return answer;
}

Result<QJsonValue> listMembers(VerbCall& call, VerbParams& params)
{
    const bool all = params.flag(u"removed"_s);
    CLARA_TRY(params.done());
    const auto list = waitFor(call.commands.members(all));
    if (!list)
        return std::unexpected(list.error());
    QJsonArray members;
    for (const auto& item : list->members)
        members.append(memberJson(item));
    return members;
}

Result<QJsonValue> changeRole(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"member"_s);
    const QString client = params.optionalText(u"client"_s);
    std::optional<Role> role;
    if (params.optionalText(u"role"_s) != u"none")
        role = readRole(params);
    CLARA_TRY(params.done());
    const auto member = findMember(call, given);
    if (!member)
        return std::unexpected(member.error());
    const auto place = clientFilter(call, client);
    if (!place)
        return std::unexpected(place.error());
    const auto changed = waitFor(call.commands.setMemberRole(member->member.id, *place, role));
    if (!changed)
        return std::unexpected(changed.error());
    return memberJson(*changed);
}

Result<QJsonValue> removeMemberVerb(VerbCall& call, VerbParams& params)
{
    const QString given = params.text(u"member"_s);
    CLARA_TRY(params.done());
    const auto member = findMember(call, given);
    if (!member)
        return std::unexpected(member.error());
    const auto removed = waitFor(call.commands.removeMember(member->member.id));
    if (!removed)
        return std::unexpected(removed.error());
    return QJsonObject { { u"id"_s, removed->id.toString() }, { u"name"_s, removed->name } };
}

} // namespace

QList<Verb> memberVerbs()
{
    return {
        { u"member.add"_s, addMemberVerb },
        { u"member.list"_s, listMembers },
        { u"member.role"_s, changeRole },
        { u"member.remove"_s, removeMemberVerb },
    };
}

} // namespace clara::session
