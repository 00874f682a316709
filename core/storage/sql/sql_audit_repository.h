// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlAuditRepository final : public AuditRepository {
public:
    explicit SqlAuditRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status append(const AuditEvent& event) override;
    Result<QList<AuditEvent>> list(const AuditFilter& filter) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
