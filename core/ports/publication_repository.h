// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/publication.h"

#include <QList>

namespace clara {

struct PublicationFilter {
    std::optional<ClientId> client {};
    std::optional<PostId> post {};
    QList<PublicationState> states {}; ///< empty: all
    std::optional<Instant> since {}; ///< changed at or after
    int limit = 200; ///< 1 to 1000
    std::optional<PublicationId> after {};
};

/// Leases go by the same clock as those of runs.
class PublicationRepository {
public:
    virtual ~PublicationRepository() = default;
    /// Conflict when an open publication of the same client, post, account and part exists.
    virtual Status insert(const Publication& publication) = 0;
    /// Due queued rows of active clients → claimed with fence + 1 and a lease. At most one per
    /// account, and none for an account that has a row claimed, sending, unknown or reconciling.
    virtual Result<QList<Publication>> claimDue(
        Instant now, const QString& owner, milliseconds lease, int limit)
        = 0;
    /// Unknown rows whose look is due → reconciling with fence + 1 and a lease.
    virtual Result<QList<Publication>> claimUnknown(
        Instant now, const QString& owner, milliseconds lease, int limit)
        = 0;
    /// Writes when the stored row still has this state and fence; Conflict ("fenced: stop")
    /// otherwise.
    virtual Status update(
        const Publication& publication, PublicationState expectedState, qint64 expectedFence)
        = 0;
    /// As for runs: only those of the rows that the owner still holds.
    virtual Status extendLeases(
        const QString& owner, const QList<PublicationId>& held, Instant now, milliseconds lease)
        = 0;
    /// Claimed, sending or reconciling rows whose lease ended before `now`.
    virtual Result<QList<Publication>> abandoned(Instant now) = 0;
    virtual Result<Publication> find(PublicationId id) = 0;
    /// Newest first.
    virtual Result<QList<Publication>> list(const PublicationFilter& filter) = 0;
    virtual Result<int> count(const PublicationFilter& filter) = 0;
    virtual Result<QList<Publication>> forPost(PostId post) = 0;
    /// Earliest moment at which a queued or unknown row becomes due.
    virtual Result<std::optional<Instant>> nextDue() = 0;
    /// When the account last published something; nothing: never.
    virtual Result<std::optional<Instant>> lastPublished(AccountId account) = 0;

    virtual Status addAttempt(const PublishAttempt& attempt) = 0;
    /// Completes an attempt that has no end yet: the row stays evidence, only its result is filled
    /// in once.
    virtual Status closeAttempt(const PublishAttempt& attempt) = 0;
    /// Oldest first.
    virtual Result<QList<PublishAttempt>> attempts(PublicationId publication) = 0;
};

} // namespace clara
