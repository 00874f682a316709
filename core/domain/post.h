// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/verdict.h"

namespace clara {

enum class PostState {
    Draft,
    InReview,
    ChangesRequested,
    Rejected,
    Approved,
    Scheduled,
    Published,
    PartlyPublished,
    Failed,
    Held,
};
QString toString(PostState state);
std::optional<PostState> postStateFromString(QStringView text);

/// The text as one account will publish it.
struct PostVariant {
    AccountId accountId {};
    QString text {};
    bool operator==(const PostVariant&) const = default;
};

/// A post with its current revision. An edit makes a new revision and voids approvals.
struct Post {
    PostId id {};
    ClientId clientId {};
    PersonaId personaId {};
    ScheduleId scheduleId {}; ///< null: not from a schedule
    RunId runId {};
    PostState state = PostState::Draft;
    QString topic {};
    QList<PostVariant> variants {};
    QString contentHash {}; ///< see contentHash()
    Verdict verdict {};
    std::optional<Instant> publishAt {}; ///< slot; nothing: goes out on approval
    bool sample = false; ///< written by the offline writer
    int revision = 1; ///< counts contents: approvals name it
    int lock = 1; ///< optimistic lock of the row, counts every change
    QString stateReason {}; ///< why rejected, held or failed
    Instant createdAt {};
    Instant updatedAt {};

    /// The text shown in lists: that of the first variant.
    QString text() const { return variants.isEmpty() ? QString() : variants.first().text; }
    bool operator==(const Post&) const = default;
};

/// A past or present content of a post.
struct PostRevision {
    PostId postId {};
    ClientId clientId {};
    int number = 1;
    QList<PostVariant> variants {};
    QString contentHash {};
    Verdict verdict {};
    QString author {}; ///< "engine" or a member's name
    QString note {};
    Instant createdAt {};
    bool operator==(const PostRevision&) const = default;
};

/// SHA-256 (hex) over accounts and texts in account order; media and alt texts join when posts have
/// them.
QString contentHash(const QList<PostVariant>& variants);

enum class PostEvent {
    Submit,
    Approve,
    RequestChanges,
    Reject,
    Edit,
    Schedule,
    PublishedAll,
    PublishedSome,
    PublishFailed,
    Hold,
    Unapprove,
    Release,
    Drop,
};
/// The one transition table of posts; nothing when the event does not fit the state.
std::optional<PostState> transition(PostState state, PostEvent event);
bool isReviewable(PostState state); ///< a person can decide on it

} // namespace clara
