// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/presence_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlPresenceRepository final : public PresenceRepository {
public:
    explicit SqlPresenceRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status beat(const Presence& presence) override;
    Status leave(const QString& session, std::optional<EditedKind> kind) override;
    Result<QList<Presence>> others(const QString& session, Instant now) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
