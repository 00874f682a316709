// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership.h"
#include "ports/unit_of_work.h"

/// Who may do what. On a shared workspace the database refuses the same things by itself; asking
/// here first gives a sentence that helps, and the same answer on a file.
namespace clara::session {

/// Asked by every command inside its transaction, before it writes. Auth with a sentence when the
/// actor may not do this for the client; NotFound when there is no such client. Without a client it
/// is about the workspace itself.
Status authorise(
    UnitOfWork& work, const Member& actor, std::optional<ClientId> client, Action action);

/// The same for what belongs to no client but is paid or run somewhere: enough for any client is
/// enough.
Status authoriseAnywhere(UnitOfWork& work, const Member& actor, Action action);
bool mayAnywhere(const QList<Membership>& memberships, Action action);

/// Why these memberships do not allow it, in a sentence; empty when they do. `clientName` is for
/// the sentence only. Pure, for buttons that mirror the rule.
QString whyNot(const QList<Membership>& memberships, std::optional<ClientId> client, Action action,
    const QString& clientName);

/// "owner", "operator", "reviewer", "viewer" in the language of the operator.
QString roleWords(Role role);

/// Why the member cannot leave the owners: a workspace keeps one. Gives Conflict for the last one.
Status checkOwnerStays(UnitOfWork& work, MemberId leaving);

} // namespace clara::session
