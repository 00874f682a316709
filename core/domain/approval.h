// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>

namespace clara {

enum class ActorKind { Person, Policy, Engine };
QString toString(ActorKind kind);
std::optional<ActorKind> actorKindFromString(QStringView text);

/// Who did something. Rows of `members`; the policy and the engine are actors too.
struct Member {
    MemberId id {};
    QString name {};
    ActorKind kind = ActorKind::Person;
    Instant createdAt {};
    bool operator==(const Member&) const = default;
};

enum class Decision { Approved, ChangesRequested, Rejected };
QString toString(Decision decision);
std::optional<Decision> decisionFromString(QStringView text);

/// A decision on one revision, bound to the hash of exactly what was seen.
struct Approval {
    ApprovalId id {};
    ClientId clientId {};
    PostId postId {};
    int revision = 1;
    QString contentHash {};
    Decision decision = Decision::Approved;
    MemberId actor {};
    ActorKind actorKind = ActorKind::Person;
    QString reason {};
    Instant at {};
    std::optional<Instant> voidedAt {}; ///< an edit or an undo
    bool operator==(const Approval&) const = default;
};

/// One line of the append-only history.
struct AuditEvent {
    AuditId id {};
    ClientId clientId {}; ///< null for workspace-wide events
    MemberId actor {};
    QString actorName {};
    QString verb {}; ///< "post.approve"
    QString entity {}; ///< "post"
    QString entityId {};
    QString summary {}; ///< JSON: what changed; never a secret
    Instant at {};
    bool operator==(const AuditEvent&) const = default;
};

} // namespace clara
