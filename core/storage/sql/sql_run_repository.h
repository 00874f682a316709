// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/run_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlRunRepository final : public RunRepository {
public:
    explicit SqlRunRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Run& run) override;
    Result<int> insertOccurrences(const QList<Run>& runs) override;
    Result<QList<Run>> claimDue(const ClaimRequest& request) override;
    Status update(const Run& run, RunState expectedState, qint64 expectedFence) override;
    Status extendLeases(
        const QString& owner, const QList<RunId>& held, Instant now, milliseconds lease) override;
    Result<QList<Run>> abandoned(Instant now, const QString& owner) override;
    Result<Run> find(RunId id) override;
    Result<QList<Run>> list(const RunFilter& filter) override;
    Result<int> count(const RunFilter& filter) override;
    Result<std::optional<Instant>> nextDue() override;
    Result<QList<Run>> plannedAfter(ScheduleId schedule, Instant from) override;
    Status addStep(const RunStep& step) override;
    Result<QList<RunStep>> steps(RunId run) override;
    Result<QHash<RunId, std::optional<qint64>>> costs(const QList<RunId>& runs) override;
    Result<int> slotsTaken(ClientId client, Instant from, Instant to) override;

private:
    Result<int> insertNew(QList<Run>::const_iterator begin, QList<Run>::const_iterator end);
    /// Claims these rows, which are locked; gives the ends of their leases.
    Result<QHash<RunId, Instant>> takeOver(const QStringList& ids, const ClaimRequest& request);

    SqlSession& m_session;
};

} // namespace clara::storage
