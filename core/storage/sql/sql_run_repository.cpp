// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_run_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/state_list.h"
#include "storage/sql/step_payloads.h"

#include <algorithm>
#include <vector>

namespace clara::storage {

namespace {

constexpr int rowsAtOnce = 20;

const QString runColumns
    = QStringLiteral("r.id, r.client_id, r.schedule_id, r.occurrence_at, r.state, r.reason, "
                     "r.error_kind, r.attempt, r.not_before, "
                     "r.fence, r.lease_owner, r.lease_until, r.prompt_version_id, r.model, "
                     "r.post_id, r.started_at, r.finished_at, "
                     "r.created_at");
const QString selectRuns = QStringLiteral("SELECT %1 FROM runs r ").arg(runColumns);

Run readRun(Row& row)
{
    Run run;
    run.id = row.id<RunId>();
    run.clientId = row.id<ClientId>();
    run.scheduleId = row.id<ScheduleId>();
    run.occurrenceAt = row.optionalInstant();
    run.state = row.name(runStateFromString);
    run.reason = row.text();
    if (row.isNull())
        row.skip(1);
    else
        run.errorKind = errorKindFromString(row.text());
    run.attempt = row.number();
    run.notBefore = row.instant();
    run.fence = row.integer();
    run.leaseOwner = row.text();
    run.leaseUntil = row.optionalInstant();
    run.promptVersionId = row.optionalId<PromptVersionId>();
    run.model = row.text();
    run.postId = row.optionalId<PostId>();
    run.startedAt = row.optionalInstant();
    run.finishedAt = row.optionalInstant();
    run.createdAt = row.instant();
    return run;
}

/// The oldest run of every client, then the second oldest of each, and so on. `due` is in order of
/// slots.
QList<Run> fairlyOrdered(const QList<Run>& due)
{
    struct Candidate {
        int rank = 0; ///< how many older ones of the same client are in the list
        const Run* run = nullptr;
    };
    std::vector<Candidate> candidates;
    QHash<ClientId, int> seen;
    for (const auto& run : due)
        candidates.push_back({ seen[run.clientId]++, &run });
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    QList<Run> ordered;
    ordered.reserve(due.size());
    for (const auto& candidate : candidates)
        ordered.append(*candidate.run);
    return ordered;
}

QVariant errorKindToSql(const Run& run)
{
    return run.errorKind ? toSql(toString(*run.errorKind)) : sqlNull();
}

/// The WHERE clause of a filter without its position.
SqlPart runCondition(const RunFilter& filter)
{
    SqlPart part { QStringLiteral("WHERE 1 = 1"), {} };
    if (filter.client) {
        part.sql += QStringLiteral(" AND r.client_id = ?");
        part.values.append(toSql(*filter.client));
    }
    if (filter.schedule) {
        // Its client is looked up because the index over schedules begins with it.
        part.sql += QStringLiteral(" AND r.client_id = (SELECT s.client_id FROM schedules s WHERE "
                                   "s.id = ?) AND r.schedule_id = ?");
        part.values.append(toSql(*filter.schedule));
        part.values.append(toSql(*filter.schedule));
    }
    if (!filter.states.isEmpty())
        part.sql += QStringLiteral(" AND ") + stateIn(QStringLiteral("r.state"), filter.states);
    if (filter.since) {
        part.sql += QStringLiteral(" AND r.created_at >= ?");
        part.values.append(toSql(*filter.since));
    }
    if (!filter.search.trimmed().isEmpty()) {
        QString key = nameKey(filter.search);
        key.replace(u'!', QStringLiteral("!!"))
            .replace(u'%', QStringLiteral("!%"))
            .replace(u'_', QStringLiteral("!_"));
        part.sql += QStringLiteral(" AND r.schedule_id IN (SELECT s.id FROM schedules s "
                                   "WHERE s.name_key LIKE ? ESCAPE '!')");
        part.values.append(QString(u'%' + key + u'%'));
    }
    return part;
}

} // namespace

Result<int> SqlRunRepository::insertNew(
    QList<Run>::const_iterator begin, QList<Run>::const_iterator end)
{
    QStringList rows;
    QVariantList values;
    for (auto run = begin; run != end; ++run) {
        rows.append(QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        values << toSql(run->clientId) << toSql(run->id) << toSql(run->scheduleId)
               << toSql(run->occurrenceAt) << toSql(run->occurrenceAt.value_or(run->createdAt))
               << toSql(toString(run->state)) << toSql(run->reason) << errorKindToSql(*run)
               << toSql(run->attempt) << toSql(run->notBefore) << toSql(run->fence)
               << toSql(run->leaseOwner) << toSql(run->leaseUntil) << toSql(run->promptVersionId)
               << toSql(run->model) << toSql(run->postId) << toSql(run->startedAt)
               << toSql(run->finishedAt) << toSql(run->createdAt);
    }
    return m_session.execute(
        QStringLiteral(
            "INSERT INTO runs (client_id, id, schedule_id, occurrence_at, slot_at, state, reason, "
            "error_kind, attempt, not_before, fence, lease_owner, lease_until, prompt_version_id, "
            "model, post_id, started_at, finished_at, created_at) VALUES %1 "
            "ON CONFLICT DO NOTHING")
            .arg(rows.join(QStringLiteral(", "))),
        values);
}

Status SqlRunRepository::insert(const Run& run)
{
    const QList<Run> alone { run };
    const auto rows = insertNew(alone.cbegin(), alone.cend());
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return changedMeanwhile();
    m_session.touch(Entity::Run);
    return {};
}

Result<int> SqlRunRepository::insertOccurrences(const QList<Run>& runs)
{
    int inserted = 0;
    for (auto next = runs.cbegin(); next != runs.cend();) {
        // Only two lengths, so that few statements are prepared.
        const auto end = runs.cend() - next >= rowsAtOnce ? next + rowsAtOnce : next + 1;
        const auto rows = insertNew(next, end);
        if (!rows)
            return rows;
        inserted += *rows;
        next = end;
    }
    if (inserted > 0)
        m_session.touch(Entity::Run);
    return inserted;
}

Result<QList<Run>> SqlRunRepository::claimDue(const ClaimRequest& request)
{
    // A run started by hand runs although its schedule is paused.
    const auto due = m_session.list(
        m_session.dialect().fewRunsOfEach(runColumns,
            QStringLiteral("d.state = 'planned' AND d.not_before <= ? AND (d.occurrence_at IS NULL "
                           "OR EXISTS (SELECT 1 FROM schedules s WHERE s.client_id = d.client_id "
                           "AND s.id = d.schedule_id AND s.state = 'active'))")),
        readRun, request.now, std::max(1, request.perClient));
    if (!due)
        return std::unexpected(due.error());
    QList<Run> claimed;
    QStringList ids;
    for (const Run& run : fairlyOrdered(*due)) {
        if (claimed.size() >= request.limit)
            break;
        if (request.busyClients.contains(run.clientId))
            continue;
        claimed.append(run);
        ids.append(run.id.toString());
    }
    if (claimed.isEmpty())
        return claimed;
    const auto leaseEnds = takeOver(ids, request);
    if (!leaseEnds)
        return std::unexpected(leaseEnds.error());
    for (Run& run : claimed) {
        const auto end = leaseEnds->constFind(run.id);
        if (end == leaseEnds->constEnd())
            return changedMeanwhile(); // the lock on the row was to prevent this
        run.state = RunState::Claimed;
        ++run.fence;
        run.leaseOwner = request.owner;
        run.leaseUntil = *end;
    }
    m_session.touch(Entity::Run);
    return claimed;
}

Result<QHash<RunId, Instant>> SqlRunRepository::takeOver(
    const QStringList& ids, const ClaimRequest& request)
{
    const SqlPart end = m_session.dialect().leaseEnd(request.now, request.lease);
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), ids);
    const auto rows = m_session.list(
        QStringLiteral("UPDATE runs SET state = 'claimed', fence = fence + 1, lease_owner = ?, "
                       "lease_until = %1 WHERE %2 AND state = 'planned' RETURNING id, lease_until")
            .arg(end.sql, which.sql),
        [](Row& row) {
            const auto id = row.id<RunId>();
            return std::pair(id, row.instant());
        },
        request.owner, end.values, which.values);
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<RunId, Instant>(rows->cbegin(), rows->cend());
}

Status SqlRunRepository::update(const Run& run, RunState expectedState, qint64 expectedFence)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE runs SET state = ?, reason = ?, error_kind = ?, attempt = ?, not_before = ?, "
            "fence = ?, lease_owner = ?, lease_until = ?, prompt_version_id = ?, model = ?, "
            "post_id = ?, "
            "started_at = ?, finished_at = ? WHERE client_id = ? AND id = ? AND state = ? AND "
            "fence = ?"),
        toString(run.state), run.reason, errorKindToSql(run), run.attempt, run.notBefore, run.fence,
        run.leaseOwner, run.leaseUntil, run.promptVersionId, run.model, run.postId, run.startedAt,
        run.finishedAt, run.clientId, run.id, toString(expectedState), expectedFence);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return fenced(QStringLiteral("run ") + run.id.toString());
    m_session.touch(Entity::Run);
    return {};
}

// A longer lease is nothing that a page shows.
Status SqlRunRepository::extendLeases(
    const QString& owner, const QList<RunId>& held, Instant now, milliseconds lease)
{
    const SqlPart end = m_session.dialect().leaseEnd(now, lease);
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(held));
    CLARA_TRY(
        m_session.execute(QStringLiteral("UPDATE runs SET lease_until = %1 WHERE %2 AND state IN "
                                         "('claimed', 'running') AND lease_owner = ?")
                              .arg(end.sql, which.sql),
            end.values, which.values, owner));
    return {};
}

Result<QList<Run>> SqlRunRepository::abandoned(Instant now, const QString& owner)
{
    const auto endedBefore = m_session.dialect().leaseNow(m_session, now);
    if (!endedBefore)
        return std::unexpected(endedBefore.error());
    return m_session.list(selectRuns
            + QStringLiteral(
                "WHERE r.state IN ('claimed', 'running') AND (r.lease_until IS NULL OR "
                "r.lease_until < ? OR (r.lease_owner = ? AND r.lease_owner <> '')) ORDER BY r.id"),
        readRun, *endedBefore, owner);
}

Result<Run> SqlRunRepository::find(RunId id)
{
    return required(m_session.first(selectRuns + QStringLiteral("WHERE r.id = ?"), readRun, id),
        QStringLiteral("run"));
}

Result<QList<Run>> SqlRunRepository::list(const RunFilter& filter)
{
    RunFilter rest = filter;
    rest.states.clear(); // they are looked up one by one
    SqlPart part = runCondition(rest);
    if (filter.after) {
        part.sql += QStringLiteral(
            " AND (r.created_at, r.id) < (SELECT a.created_at, a.id FROM runs a WHERE a.id = ?)");
        part.values.append(toSql(*filter.after));
    }
    const int limit = std::clamp(filter.limit, 1, 1000);
    if (!filter.states.isEmpty())
        part = newestOfStates(
            QStringLiteral("runs"), QStringLiteral("r"), filter.states, part, limit);
    part.sql += QStringLiteral(" ORDER BY r.created_at DESC, r.id DESC LIMIT ?");
    part.values.append(limit);
    return m_session.list(selectRuns + part.sql, readRun, part.values);
}

Result<int> SqlRunRepository::count(const RunFilter& filter)
{
    const SqlPart part = runCondition(filter);
    return required(m_session.first(
                        QStringLiteral("SELECT count(*) FROM runs r ") + part.sql,
                        [](Row& row) { return row.number(); }, part.values),
        QStringLiteral("runs"));
}

Result<std::optional<Instant>> SqlRunRepository::nextDue()
{
    return m_session.first(
        QStringLiteral(
            "SELECT r.not_before FROM runs r JOIN clients c ON c.id = r.client_id "
            "WHERE r.state = 'planned' AND c.status = 'active' AND (r.occurrence_at IS NULL OR "
            "EXISTS "
            "(SELECT 1 FROM schedules s WHERE s.client_id = r.client_id AND s.id = r.schedule_id "
            "AND s.state = 'active')) ORDER BY r.not_before LIMIT 1"),
        [](Row& row) { return row.instant(); });
}

Result<QList<Run>> SqlRunRepository::plannedAfter(ScheduleId schedule, Instant from)
{
    return m_session.list(selectRuns
            + QStringLiteral(
                "WHERE r.client_id = (SELECT s.client_id FROM schedules s WHERE s.id = ?) "
                "AND r.schedule_id = ? AND r.occurrence_at > ? AND r.state = 'planned' "
                "ORDER BY r.occurrence_at"),
        readRun, schedule, schedule, from);
}

Result<int> SqlRunRepository::slotsTaken(ClientId client, Instant from, Instant to)
{
    return required(
        m_session.first(
            QStringLiteral(
                "SELECT count(*) FROM runs r WHERE r.client_id = ? AND r.schedule_id IN "
                "(SELECT s.id FROM schedules s WHERE s.client_id = ?) AND r.occurrence_at >= ? "
                "AND r.occurrence_at < ? AND r.state IN ('planned', 'claimed', 'running', "
                "'succeeded')"),
            [](Row& row) { return row.number(); }, client, client, from, to),
        QStringLiteral("slots"));
}

Status SqlRunRepository::addStep(const RunStep& step)
{
    CLARA_TRY(insertStep(m_session, step));
    m_session.touch(Entity::Run);
    return {};
}

Result<QList<RunStep>> SqlRunRepository::steps(RunId run) { return readSteps(m_session, run); }

Result<QHash<RunId, std::optional<qint64>>> SqlRunRepository::costs(const QList<RunId>& runs)
{
    // A sum passes over NULL: the unknown ones are counted beside it.
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("run_id"), idTexts(runs));
    const auto rows = m_session.list(
        QStringLiteral("SELECT run_id, CASE WHEN count(*) = count(cost) "
                       "THEN CAST(sum(cost) AS BIGINT) END FROM run_steps WHERE %1 GROUP BY run_id")
            .arg(which.sql),
        [](Row& row) {
            const auto id = row.id<RunId>();
            return std::pair(id, row.optionalInteger());
        },
        which.values);
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<RunId, std::optional<qint64>>(rows->cbegin(), rows->cend());
}

} // namespace clara::storage
