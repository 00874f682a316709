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
    Result<QList<SealedEvent>> listSealed(const AuditFilter& filter) override;
    Result<QList<AuditEvent>> unsealed(std::optional<Instant> since, int limit) override;
    Result<qint64> unsealedCount() override;
    Result<std::optional<AuditSeal>> head(ClientId client) override;
    Result<QList<AuditSeal>> heads() override;
    Status seal(const QList<AuditSeal>& seals) override;
    Result<QList<SealedEvent>> chain(ClientId client, qint64 sequence, int limit) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
