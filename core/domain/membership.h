// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace clara {

/// From the least to the most: each may do what those before it may.
enum class Role { Viewer, Reviewer, Operator, Owner };
QString toString(Role role);
std::optional<Role> roleFromString(QStringView text);

/// What is asked for before something is done.
enum class Action {
    Read,
    Review, ///< approve, reject, ask for changes, take it back
    Edit, ///< personas, prompts, models, accounts, schedules, texts
    Run, ///< run now, settle publications
    ManageClients, ///< add and change clients, their budgets and approval policies
    ManageMembers,
    StopPublishing,
};

/// What a member may do for one client, or for all of them.
struct Membership {
    MembershipId id {};
    MemberId member {};
    std::optional<ClientId> client {}; ///< nothing: all clients, and the workspace itself
    Role role = Role::Viewer;
    Instant createdAt {};
    bool operator==(const Membership&) const = default;
};

bool may(Role role, Action action);
/// Whether one of them allows it for the client; without a client only what holds for all counts.
bool may(const QList<Membership>& memberships, std::optional<ClientId> client, Action action);

} // namespace clara
