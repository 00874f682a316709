// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlScheduleRepository final : public ScheduleRepository {
public:
    explicit SqlScheduleRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Schedule& schedule) override;
    Result<Schedule> update(const Schedule& schedule) override;
    Result<Schedule> find(ScheduleId id) override;
    Result<QList<Schedule>> some(const QList<ScheduleId>& ids) override;
    Result<QList<Schedule>> list(std::optional<ClientId> client) override;
    Result<QList<Schedule>> plannable() override;
    Status advanceWatermark(ScheduleId id, Instant watermark) override;

private:
    Status writeAccounts(const Schedule& schedule);
    Result<QList<Schedule>> withAccounts(QList<Schedule> schedules);

    SqlSession& m_session;
};

} // namespace clara::storage
