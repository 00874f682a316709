// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/commands.h"

#include "domain/names.h"
#include "session/audit_trail.h"
#include "session/authority.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clara::session {

namespace {

QString memberTr(const char* text) { return QCoreApplication::translate("clara::Commands", text); }

Result<Member> findPerson(UnitOfWork& work, MemberId id)
{
    const auto members = work.members().list();
    if (!members)
        return std::unexpected(members.error());
    for (const auto& member : *members) {
        if (member.id == id && member.kind == ActorKind::Person)
            return member;
    }
    return failure(ErrorKind::NotFound,
        memberTr(QT_TRANSLATE_NOOP("clara::Commands", "There is no such member.")));
}

Result<QString> nameOfPlace(UnitOfWork& work, std::optional<ClientId> client)
{
    if (!client)
        return QString();
    const auto known = work.clients().find(*client);
    if (!known)
        return std::unexpected(known.error());
    return known->name;
}

Result<MemberItem> memberItem(UnitOfWork& work, const Member& member, MemberId self)
{
    const auto memberships = work.members().memberships(member.id);
    if (!memberships)
        return std::unexpected(memberships.error());
    MemberItem item { member, {}, member.id == self };
    for (const auto& membership : *memberships) {
        const auto place = nameOfPlace(work, membership.client);
        if (!place)
            return std::unexpected(place.error());
        item.roles.append({ membership, *place });
    }
    return item;
}

/// What the history says about a role: never more than who, where and which.
QJsonObject roleSummary(const Member& member, const QString& place, std::optional<Role> role)
{
    return { { QStringLiteral("name"), member.name },
        { QStringLiteral("client"), place.isEmpty() ? QJsonValue() : QJsonValue(place) },
        { QStringLiteral("role"), role ? QJsonValue(toString(*role)) : QJsonValue() } };
}

Status checkNewMember(const NewMember& wanted)
{
    if (const QString problem = nameProblem(wanted.name); !problem.isEmpty())
        return invalid(QStringLiteral("name"), problem);
    // The engine signs its drafts with this name.
    if (nameKey(wanted.name) == QLatin1String("engine"))
        return invalid(QStringLiteral("name"),
            memberTr(QT_TRANSLATE_NOOP(
                "clara::Commands", "This name stands for the engine. Choose another.")));
    static const QRegularExpression login(QStringLiteral("^[a-z][a-z0-9_]{0,62}$"));
    if (!wanted.login.isEmpty()
        && (!login.match(wanted.login).hasMatch() || wanted.login.startsWith(QLatin1String("pg_"))))
        return invalid(QStringLiteral("login"),
            memberTr(QT_TRANSLATE_NOOP("clara::Commands",
                "Use small letters, digits and _ for the sign-in name, a letter first.")));
    return {};
}

} // namespace

Future<QList<Membership>> Commands::ownRoles()
{
    return m_store.read<QList<Membership>>(
        [actor = m_actor](UnitOfWork& work) { return work.members().memberships(actor.id); });
}

Future<MemberList> Commands::members(bool removedToo)
{
    return m_store.read<MemberList>(
        [removedToo, actor = m_actor](UnitOfWork& work) -> Result<MemberList> {
            const auto members = work.members().list();
            const auto own = work.members().memberships(actor.id);
            if (!members || !own)
                return std::unexpected(members ? own.error() : members.error());
            MemberList list;
            list.seesAll = may(*own, std::nullopt, Action::ManageMembers);
            for (const auto& member : *members) {
                if (member.kind != ActorKind::Person)
                    continue;
                auto item = memberItem(work, member, actor.id);
                if (!item)
                    return std::unexpected(item.error());
                if (!list.seesAll || removedToo || !item->roles.isEmpty())
                    list.members.append(*item);
            }
            return list;
        });
}

Future<AddedMember> Commands::addMember(NewMember wanted)
{
    return m_store.write<AddedMember>([wanted, actor = m_actor, now = m_clock.now()](
                                          UnitOfWork& work) mutable -> Result<AddedMember> {
        CLARA_TRY(authorise(work, actor, std::nullopt, Action::ManageMembers));
        wanted.name = tidyName(wanted.name);
        wanted.login = wanted.login.trimmed();
        CLARA_TRY(checkNewMember(wanted));
        const auto place = nameOfPlace(work, wanted.client);
        if (!place)
            return std::unexpected(place.error());
        const Member member { MemberId::create(now), wanted.name, ActorKind::Person, now };
        CLARA_TRY(work.members().insert(member));
        const Membership membership { MembershipId::create(now), member.id, wanted.client,
            wanted.role, now };
        CLARA_TRY(work.members().setRole(membership));
        const auto login = work.members().addLogin(member.id, wanted.login, wanted.verifier);
        if (!login)
            return std::unexpected(login.error());
        QJsonObject summary = roleSummary(member, *place, wanted.role);
        summary.insert(QStringLiteral("login"), *login);
        CLARA_TRY(addAudit(work, actor, QStringLiteral("member.add"),
            wanted.client.value_or(ClientId()), member.id.toString(), summary, now));
        return AddedMember { { member, { { membership, *place } }, false }, *login };
    });
}

Future<MemberItem> Commands::setMemberRole(
    MemberId id, std::optional<ClientId> client, std::optional<Role> role)
{
    return m_store.write<MemberItem>([id, client, role, actor = m_actor, now = m_clock.now()](
                                         UnitOfWork& work) -> Result<MemberItem> {
        CLARA_TRY(authorise(work, actor, std::nullopt, Action::ManageMembers));
        const auto member = findPerson(work, id);
        const auto place = nameOfPlace(work, client);
        if (!member || !place)
            return std::unexpected(member ? place.error() : member.error());
        const auto before = work.members().memberships(id);
        if (!before)
            return std::unexpected(before.error());
        if (before->isEmpty())
            return failure(ErrorKind::Conflict,
                memberTr(QT_TRANSLATE_NOOP("clara::Commands",
                             "“%1” was removed and has no sign-in any more. Add a new member."))
                    .arg(member->name));
        if (!client && role != Role::Owner)
            CLARA_TRY(checkOwnerStays(work, id));
        if (!role && before->size() == 1 && before->first().client == client)
            return failure(ErrorKind::Conflict,
                memberTr(QT_TRANSLATE_NOOP("clara::Commands",
                             "This is the only role of “%1”. Remove the member instead."))
                    .arg(member->name));
        // First: who lowers their own role may not write here any more afterwards.
        CLARA_TRY(addAudit(work, actor, QStringLiteral("member.role"), client.value_or(ClientId()),
            id.toString(), roleSummary(*member, *place, role), now));
        if (role)
            CLARA_TRY(
                work.members().setRole({ MembershipId::create(now), id, client, *role, now }));
        else
            CLARA_TRY(work.members().removeRole(id, client));
        CLARA_TRY(work.sharedSecrets().dropStaleBoxes(now));
        return memberItem(work, *member, actor.id);
    });
}

Future<Member> Commands::removeMember(MemberId id)
{
    return m_store.write<Member>(
        [id, actor = m_actor, now = m_clock.now()](UnitOfWork& work) -> Result<Member> {
            CLARA_TRY(authorise(work, actor, std::nullopt, Action::ManageMembers));
            const auto member = findPerson(work, id);
            if (!member)
                return member;
            CLARA_TRY(checkOwnerStays(work, id));
            if (id == actor.id) // the database drops nobody who is signed in
                return failure(ErrorKind::Conflict,
                    memberTr(QT_TRANSLATE_NOOP("clara::Commands",
                        "Nobody removes themselves. Ask another owner to do it.")));
            CLARA_TRY(work.members().removeLogin(id));
            CLARA_TRY(work.sharedSecrets().dropStaleBoxes(now));
            // With no client: it is about all of them.
            CLARA_TRY(addAudit(work, actor, QStringLiteral("member.remove"), {}, id.toString(),
                { { QStringLiteral("name"), member->name } }, now));
            return member;
        });
}

} // namespace clara::session
