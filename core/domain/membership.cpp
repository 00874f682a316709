// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"

#include <algorithm>

namespace clara {

QString toString(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QStringLiteral("viewer");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Operator:
        return QStringLiteral("operator");
    case Role::Owner:
        return QStringLiteral("owner");
    }
    return {};
}

std::optional<Role> roleFromString(QStringView text)
{
    for (const auto role : { Role::Viewer, Role::Reviewer, Role::Operator, Role::Owner }) {
        if (text == toString(role))
            return role;
    }
    return std::nullopt;
}

bool may(Role role, Action action)
{
    switch (action) {
    case Action::Read:
        return true;
    case Action::Review:
        return role >= Role::Reviewer;
    case Action::Edit:
    case Action::Run:
        return role >= Role::Operator;
    case Action::ManageClients:
    case Action::ManageMembers:
    case Action::StopPublishing:
        return role >= Role::Owner;
    }
    return false;
}

bool may(const QList<Membership>& memberships, std::optional<ClientId> client, Action action)
{
    return std::ranges::any_of(memberships, [&](const Membership& membership) {
        return (!membership.client || membership.client == client) && may(membership.role, action);
    });
}

} // namespace clara
