// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_runner_repository.h"

namespace clara::storage {

namespace {

constexpr milliseconds forgottenAfter = std::chrono::hours(1);

} // namespace

// A further sign of life is nothing that a page shows; coming and going is.
Status SqlRunnerRepository::beat(const Runner& runner)
{
    const auto now = m_session.dialect().leaseNow(m_session, runner.heartbeatAt);
    if (!now)
        return std::unexpected(now.error());
    const auto known = m_session.execute(
        QStringLiteral("UPDATE runners SET heartbeat_at = ? WHERE id = ?"), *now, runner.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known > 0)
        return {};
    CLARA_TRY(m_session.execute(
        QStringLiteral("DELETE FROM runners WHERE heartbeat_at < ?"), *now - forgottenAfter));
    CLARA_TRY(m_session.execute(
        QStringLiteral("INSERT INTO runners (id, name, kind, started_at, heartbeat_at) "
                       "VALUES (?, ?, ?, ?, ?)"),
        runner.id, runner.name, toString(runner.kind), *now, *now));
    m_session.touch(Entity::Runner);
    return {};
}

Status SqlRunnerRepository::leave(const QString& id)
{
    CLARA_TRY(m_session.execute(QStringLiteral("DELETE FROM runners WHERE id = ?"), id));
    m_session.touch(Entity::Runner);
    return {};
}

Result<QList<Runner>> SqlRunnerRepository::onDuty(Instant now, milliseconds silence)
{
    const auto clock = m_session.dialect().leaseNow(m_session, now);
    if (!clock)
        return std::unexpected(clock.error());
    return m_session.list(
        QStringLiteral(
            "SELECT n.id, n.name, n.kind, n.started_at, n.heartbeat_at, "
            "(SELECT count(*) FROM runs r WHERE r.state IN ('claimed', 'running') "
            "AND r.lease_owner = n.id), "
            "(SELECT count(*) FROM publications p WHERE p.state IN ('claimed', 'sending', "
            "'reconciling') AND p.lease_owner = n.id) "
            "FROM runners n WHERE n.heartbeat_at >= ? ORDER BY n.started_at, n.id"),
        [](Row& row) {
            Runner runner;
            runner.id = row.text();
            runner.name = row.text();
            runner.kind = row.text() == QLatin1String("console") ? RunnerKind::Console
                                                                 : RunnerKind::Headless;
            runner.startedAt = row.instant();
            runner.heartbeatAt = row.instant();
            runner.runs = row.number();
            runner.publications = row.number();
            return runner;
        },
        *clock - silence);
}

} // namespace clara::storage
