// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/runner_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlRunnerRepository final : public RunnerRepository {
public:
    explicit SqlRunnerRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status beat(const Runner& runner) override;
    Status leave(const QString& id) override;
    Result<QList<Runner>> onDuty(Instant now, milliseconds silence) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
