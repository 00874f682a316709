// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/overview_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlOverviewRepository final : public OverviewRepository {
public:
    explicit SqlOverviewRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Result<WorkCounts> counts(std::optional<ClientId> client, Instant failedSince) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
