// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_schedule_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

namespace {

const QString selectSchedules
    = QStringLiteral("SELECT s.id, s.client_id, s.name, s.persona_id, s.prompt_id, s.model_id, "
                     "s.cron, s.time_zone, s.lead_ms, "
                     "s.misfire, s.misfire_window_ms, s.approval, s.executor, s.config, s.state, "
                     "s.watermark, s.revision, "
                     "s.created_at, s.updated_at FROM schedules s ");

Schedule readSchedule(Row& row)
{
    Schedule schedule;
    schedule.id = row.id<ScheduleId>();
    schedule.clientId = row.id<ClientId>();
    schedule.name = row.text();
    schedule.personaId = row.id<PersonaId>();
    schedule.promptId = row.id<PromptId>();
    schedule.modelId = row.optionalId<ModelConnectionId>();
    schedule.cron = row.text();
    schedule.timeZone = row.text();
    schedule.lead = row.duration();
    schedule.misfire = row.text();
    schedule.misfireWindow = row.duration();
    if (row.isNull())
        row.skip(1);
    else
        schedule.approval = row.name(approvalPolicyFromString);
    schedule.executor = row.text();
    schedule.config = row.text();
    schedule.state = row.name(scheduleStateFromString);
    schedule.watermark = row.instant();
    schedule.revision = row.number();
    schedule.createdAt = row.instant();
    schedule.updatedAt = row.instant();
    return schedule;
}

QVariant approvalToSql(const Schedule& schedule)
{
    return schedule.approval ? toSql(toString(*schedule.approval)) : sqlNull();
}

} // namespace

Status SqlScheduleRepository::insert(const Schedule& schedule)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO schedules (client_id, id, name, name_key, persona_id, prompt_id, "
            "model_id, cron, "
            "time_zone, lead_ms, misfire, misfire_window_ms, approval, executor, config, state, "
            "watermark, revision, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, "
            "?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        schedule.clientId, schedule.id, schedule.name, nameKey(schedule.name), schedule.personaId,
        schedule.promptId, schedule.modelId, schedule.cron, schedule.timeZone, schedule.lead,
        schedule.misfire, schedule.misfireWindow, approvalToSql(schedule), schedule.executor,
        schedule.config, toString(schedule.state), schedule.watermark, schedule.revision,
        schedule.createdAt, schedule.updatedAt);
    CLARA_TRY(insertedNamed(rows, schedule.name));
    m_session.touch(Entity::Schedule);
    return writeAccounts(schedule);
}

Status SqlScheduleRepository::writeAccounts(const Schedule& schedule)
{
    CLARA_TRY(m_session.execute(
        QStringLiteral("DELETE FROM schedule_accounts WHERE schedule_id = ?"), schedule.id));
    for (qsizetype i = 0; i < schedule.accountIds.size(); ++i) {
        CLARA_TRY(m_session.execute(
            QStringLiteral(
                "INSERT INTO schedule_accounts (schedule_id, position, client_id, account_id) "
                "VALUES (?, ?, ?, ?)"),
            schedule.id, int(i), schedule.clientId, schedule.accountIds.at(i)));
    }
    return {};
}

Result<Schedule> SqlScheduleRepository::update(const Schedule& schedule)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE schedules SET name = ?, name_key = ?, persona_id = ?, prompt_id = ?, model_id "
            "= ?, "
            "cron = ?, time_zone = ?, lead_ms = ?, misfire = ?, misfire_window_ms = ?, approval = "
            "?, "
            "executor = ?, config = ?, state = ?, watermark = ?, revision = revision + 1, "
            "updated_at = ? WHERE client_id = ? AND id = ? AND revision = ?"),
        schedule.name, nameKey(schedule.name), schedule.personaId, schedule.promptId,
        schedule.modelId, schedule.cron, schedule.timeZone, schedule.lead, schedule.misfire,
        schedule.misfireWindow, approvalToSql(schedule), schedule.executor, schedule.config,
        toString(schedule.state), schedule.watermark, schedule.updatedAt, schedule.clientId,
        schedule.id, schedule.revision);
    if (rows && *rows > 0)
        CLARA_TRY(writeAccounts(schedule));
    m_session.touch(Entity::Schedule);
    return updatedNamed(rows, schedule.name, [&] { return find(schedule.id); });
}

Result<QList<Schedule>> SqlScheduleRepository::withAccounts(QList<Schedule> schedules)
{
    QStringList ids;
    for (const auto& schedule : schedules)
        ids.append(schedule.id.toString());
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("schedule_id"), ids);
    QHash<ScheduleId, QList<AccountId>> accounts;
    const auto rows = m_session.list(
        QStringLiteral("SELECT schedule_id, account_id FROM schedule_accounts WHERE %1 "
                       "ORDER BY schedule_id, position")
            .arg(which.sql),
        [&accounts](Row& row) {
            const auto schedule = row.id<ScheduleId>();
            accounts[schedule].append(row.id<AccountId>());
            return true;
        },
        which.values);
    if (!rows)
        return std::unexpected(rows.error());
    for (auto& schedule : schedules)
        schedule.accountIds = accounts.value(schedule.id);
    return schedules;
}

Result<QList<Schedule>> SqlScheduleRepository::some(const QList<ScheduleId>& ids)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("s.id"), idTexts(ids));
    auto found = m_session.list(
        selectSchedules + QStringLiteral("WHERE ") + which.sql, readSchedule, which.values);
    return found ? withAccounts(std::move(*found)) : found;
}

Result<Schedule> SqlScheduleRepository::find(ScheduleId id)
{
    auto found = required(
        m_session.first(selectSchedules + QStringLiteral("WHERE s.id = ?"), readSchedule, id),
        QStringLiteral("schedule"));
    if (!found)
        return found;
    auto complete = withAccounts({ *found });
    if (!complete)
        return std::unexpected(complete.error());
    return complete->first();
}

Result<QList<Schedule>> SqlScheduleRepository::list(std::optional<ClientId> client)
{
    auto found = client
        ? m_session.list(
            selectSchedules + QStringLiteral("WHERE s.client_id = ? ORDER BY s.name_key, s.id"),
            readSchedule, *client)
        : m_session.list(
            selectSchedules + QStringLiteral("ORDER BY s.name_key, s.id"), readSchedule);
    return found ? withAccounts(std::move(*found)) : found;
}

Result<QList<Schedule>> SqlScheduleRepository::plannable()
{
    auto found = m_session.list(selectSchedules
            + QStringLiteral("JOIN clients c ON c.id = s.client_id WHERE s.state = 'active' "
                             "AND c.status = 'active' ORDER BY s.name_key, s.id"),
        readSchedule);
    return found ? withAccounts(std::move(*found)) : found;
}

// Nobody looks at watermarks, so this is no change that pages or the planner should hear of.
Status SqlScheduleRepository::advanceWatermark(ScheduleId id, Instant watermark)
{
    const auto rows = m_session.execute(
        QStringLiteral("UPDATE schedules SET watermark = ? WHERE id = ? AND watermark < ?"),
        watermark, id, watermark);
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

} // namespace clara::storage
