// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/run.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace clara {

struct RunFilter {
    std::optional<ClientId> client {};
    std::optional<ScheduleId> schedule {};
    QList<RunState> states {}; ///< empty: all
    std::optional<Instant> since {}; ///< created at or after
    QString search {}; ///< part of the schedule's name
    int limit = 200; ///< 1 to 1000
    std::optional<RunId> after {}; ///< continue after this row
};

struct ClaimRequest {
    Instant now {};
    QString owner {};
    milliseconds lease {}; ///< how long the claim holds without a sign of life
    int limit = 50;
    QSet<ClientId> busyClients {}; ///< lanes that are full: claim nothing for them
    int perClient = 1; ///< at most so many per client, so that no client starves the others
};

/// Leases go by the clock of the database where several computers share it, and by the `now` of the
/// caller where one process owns it.
class RunRepository {
public:
    virtual ~RunRepository() = default;
    virtual Status insert(const Run& run) = 0;
    /// Inserts what is new; an occurrence that exists already is left alone. Returns how many were
    /// new.
    virtual Result<int> insertOccurrences(const QList<Run>& runs) = 0;
    /// Due planned runs → claimed with fence + 1 and the lease; oldest slot first, fair between
    /// clients.
    virtual Result<QList<Run>> claimDue(const ClaimRequest& request) = 0;
    /// Writes when the stored row still has this state and fence; Conflict ("fenced: stop")
    /// otherwise.
    virtual Status update(const Run& run, RunState expectedState, qint64 expectedFence) = 0;
    /// Those of the rows that the owner still holds are held for `lease` from now on. Named one by
    /// one, because a claim whose answer was lost must run out although its owner lives.
    virtual Status extendLeases(
        const QString& owner, const QList<RunId>& held, Instant now, milliseconds lease)
        = 0;
    /// Claimed or running rows whose lease ended before `now`, or that `owner` holds (crash
    /// recovery).
    virtual Result<QList<Run>> abandoned(Instant now, const QString& owner) = 0;
    virtual Result<Run> find(RunId id) = 0;
    /// Newest first.
    virtual Result<QList<Run>> list(const RunFilter& filter) = 0;
    virtual Result<int> count(const RunFilter& filter) = 0;
    /// Earliest not_before of planned runs of active clients.
    virtual Result<std::optional<Instant>> nextDue() = 0;
    /// Planned runs of a schedule with a slot after `from` (an edit supersedes them).
    virtual Result<QList<Run>> plannedAfter(ScheduleId schedule, Instant from) = 0;
    virtual Status addStep(const RunStep& step) = 0;
    /// By position.
    virtual Result<QList<RunStep>> steps(RunId run) = 0;
    /// Sum of each run's steps in micro-USD; nothing when one of them is unknown. A run without
    /// steps is missing.
    virtual Result<QHash<RunId, std::optional<qint64>>> costs(const QList<RunId>& runs) = 0;
    /// Posts that the client's runs have planned, written or published for slots in [from, to).
    virtual Result<int> slotsTaken(ClientId client, Instant from, Instant to) = 0;
};

} // namespace clara
