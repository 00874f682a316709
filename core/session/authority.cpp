// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::session {

namespace {

QString authorityTr(const char* text)
{
    return QCoreApplication::translate("clara::Authority", text);
}

/// "a reviewer": as what somebody is named in a sentence.
QString personWords(Role role)
{
    switch (role) {
    case Role::Viewer:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "a viewer"));
    case Role::Reviewer:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "a reviewer"));
    case Role::Operator:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "an operator"));
    case Role::Owner:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "an owner"));
    }
    return {};
}

std::optional<Role> roleFor(const QList<Membership>& memberships, std::optional<ClientId> client)
{
    std::optional<Role> best;
    for (const auto& membership : memberships) {
        if ((!membership.client || membership.client == client)
            && (!best || membership.role > *best))
            best = membership.role;
    }
    return best;
}

Role neededFor(Action action)
{
    for (const auto role : { Role::Viewer, Role::Reviewer, Role::Operator }) {
        if (may(role, action))
            return role;
    }
    return Role::Owner;
}

QString sentence(std::optional<Role> role, Role needed, const QString& place)
{
    if (!role)
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority",
                               "You have no role for %1, and this needs %2. Ask an owner to do it "
                               "or to give you the role."))
            .arg(place, personWords(needed));
    return authorityTr(QT_TRANSLATE_NOOP("clara::Authority",
                           "You are %1 for %2; ask an owner to do this or to make you %3."))
        .arg(personWords(*role), place, personWords(needed));
}

} // namespace

QString whyNot(const QList<Membership>& memberships, std::optional<ClientId> client, Action action,
    const QString& clientName)
{
    if (may(memberships, client, action))
        return {};
    const QString place = client
        ? clientName
        : authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "the whole workspace"));
    return sentence(roleFor(memberships, client), neededFor(action), place);
}

Status authorise(
    UnitOfWork& work, const Member& actor, std::optional<ClientId> client, Action action)
{
    QString name;
    if (client) {
        const auto known = work.clients().find(*client);
        if (!known)
            return std::unexpected(known.error());
        name = known->name;
    }
    const auto memberships = work.members().memberships(actor.id);
    if (!memberships)
        return std::unexpected(memberships.error());
    if (may(*memberships, client, action))
        return {};
    return failure(ErrorKind::Auth, whyNot(*memberships, client, action, name));
}

bool mayAnywhere(const QList<Membership>& memberships, Action action)
{
    return std::ranges::any_of(memberships,
        [action](const Membership& membership) { return may(membership.role, action); });
}

Status authoriseAnywhere(UnitOfWork& work, const Member& actor, Action action)
{
    const auto memberships = work.members().memberships(actor.id);
    if (!memberships)
        return std::unexpected(memberships.error());
    if (mayAnywhere(*memberships, action))
        return {};
    return failure(ErrorKind::Auth, whyNot(*memberships, std::nullopt, action, {}));
}

QString roleWords(Role role)
{
    switch (role) {
    case Role::Viewer:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "viewer"));
    case Role::Reviewer:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "reviewer"));
    case Role::Operator:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "operator"));
    case Role::Owner:
        return authorityTr(QT_TRANSLATE_NOOP("clara::Authority", "owner"));
    }
    return {};
}

Status checkOwnerStays(UnitOfWork& work, MemberId leaving)
{
    const auto memberships = work.members().memberships(std::nullopt);
    if (!memberships)
        return std::unexpected(memberships.error());
    bool leavesOne = false;
    bool anotherStays = false;
    for (const auto& membership : *memberships) {
        if (membership.client || membership.role != Role::Owner)
            continue;
        leavesOne = leavesOne || membership.member == leaving;
        anotherStays = anotherStays || membership.member != leaving;
    }
    if (!leavesOne || anotherStays)
        return {};
    return failure(ErrorKind::Conflict,
        authorityTr(QT_TRANSLATE_NOOP("clara::Authority",
            "This is the last owner, and a workspace keeps one. Make somebody else owner first.")));
}

} // namespace clara::session
