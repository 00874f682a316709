// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/unit_of_work.h"

#include <QSet>

/// The approval → publication hand-over, shared by people (session) and the policy (engine).
/// Everything here runs inside the caller's transaction.
namespace clara::engine {

/// A slot may be missed by this much before the post waits for a person instead of going out late.
inline constexpr milliseconds publishGrace = std::chrono::minutes(60);

struct ApprovalInput {
    Member actor {};
    ActorKind kind = ActorKind::Person;
    ApprovalPolicy policy = ApprovalPolicy::One; ///< how many approvals the post needs
    Instant now {};
    milliseconds undo { 0 }; ///< publication starts no earlier than now + undo
};

/// Setting that stops all publishing: empty or {"at","by"} of who stopped it. Engine, commands and
/// status read it.
inline const QString publishingStoppedKey = QStringLiteral("publishing.stopped");

/// The people whose approval of the post's present revision counts; they are listed once.
Result<QSet<MemberId>> approvers(UnitOfWork& work, const Post& post);

/// Records an approval bound to the post's revision and hash; once enough people approved, queues
/// one publication per variant and schedules the post. Refuses blocked, held and already decided
/// posts; where two people must approve also whoever wrote the revision or approved it already.
Result<Post> approve(UnitOfWork& work, Post post, const ApprovalInput& input);

/// Withdraws what has not started: queued publications become superseded, approvals void. Conflict
/// when one is claimed or further: it may be on its way.
Status withdraw(UnitOfWork& work, const Post& post, Instant now, const QString& reason);

/// Sets the post's state by what became of its publications.
Result<Post> settle(UnitOfWork& work, PostId post, Instant now);

/// Applies an event to the post's state or gives Conflict with a sentence.
Result<Post> applyToPost(
    UnitOfWork& work, Post post, PostEvent event, Instant now, const QString& reason = {});

/// Applies an event to a publication in memory; Internal when the table does not allow it.
Status applyTo(Publication& publication, PublicationEvent event, Instant now);

} // namespace clara::engine
