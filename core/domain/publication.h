// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>

namespace clara {

enum class PublicationState {
    Queued,
    Claimed,
    Sending,
    Published,
    Rejected,
    NotSent,
    Unknown,
    Reconciling,
    NeedsHuman,
    HeldLate,
    Superseded,
    Dropped,
};
QString toString(PublicationState state);
std::optional<PublicationState> publicationStateFromString(QStringView text);
bool isFinal(PublicationState state); ///< nothing happens any more without a person
bool isOpen(
    PublicationState state); ///< blocks a second publication of the same post, account and part
bool isInFlight(PublicationState
        state); ///< sending, unknown, reconciling or needs_human: the post must not be edited

enum class PublicationEvent {
    Claim, ///< an engine took it
    Return, ///< crash before the intent, or not due after all
    CommitIntent, ///< the intent is durable; bytes may follow
    Confirm, ///< the network has it
    Refuse, ///< documented refusal
    ProveNotSent, ///< no byte left, or proved absent
    Retry, ///< not_sent or rejected(auth) goes back into the queue with the same keys
    LoseTrack, ///< nobody can tell
    Reconcile, ///< looking on the network
    AskHuman, ///< looking did not settle it
    HoldLate, ///< overdue beyond grace
    Release, ///< a person sends it (again)
    Supersede, ///< edited or undone
    Drop, ///< a person gave it up
};
/// The one transition table of publications.
std::optional<PublicationState> transition(PublicationState state, PublicationEvent event);

/// What a send came to.
enum class SendOutcome { Published, NotSent, Rejected, AuthExpired, Unknown };
QString toString(SendOutcome outcome);

/// One post revision for one account (part 0 until threads exist): the outbox row.
struct Publication {
    PublicationId id {};
    ClientId clientId {};
    PostId postId {};
    int postRevision = 1;
    AccountId accountId {};
    int part = 0;
    PublicationState state = PublicationState::Queued;
    QString text {}; ///< exactly what is sent
    QString contentHash {}; ///< of the approved revision
    // Keys are made with the row, before first use, and never change.
    QString idempotencyKey {};
    QString remoteKey {}; ///< record key on networks that have one (TID on Bluesky)
    Instant createdAtFrozen {}; ///< the createdAt inside the record
    QByteArray payload {}; ///< frozen request body, committed with the intent
    qint64 fence = 0;
    QString leaseOwner {};
    std::optional<Instant> leaseUntil {};
    Instant notBefore {};
    std::optional<Instant> slotAt {}; ///< publish_at of the post; nothing: at once
    std::optional<Instant> firstSentAt {};
    int attempts = 0;
    int looks = 0; ///< reconcile reads so far
    int absences = 0; ///< looks that did not find it, complete paging
    std::optional<Instant> lastAbsentAt {};
    QString remoteId {}; ///< the network's id of the post (an at:// URI)
    QString remoteUrl {};
    QString reason {}; ///< translated: why it is where it is
    bool sample = false; ///< offline text or sandbox network
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Publication&) const = default;
};

/// Evidence of one try or look; append-only.
struct PublishAttempt {
    AttemptId id {};
    ClientId clientId {};
    PublicationId publicationId {};
    int number = 1;
    qint64 fence = 0;
    QString kind = QStringLiteral("send"); ///< send, look or note
    Instant intentAt {};
    std::optional<Instant> endedAt {};
    QString phase {}; ///< how far the bytes got
    int httpStatus = 0;
    QString outcome {};
    QString evidence {}; ///< what came back, cut and redacted

    bool operator==(const PublishAttempt&) const = default;
};

} // namespace clara
