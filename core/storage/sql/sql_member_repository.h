// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlMemberRepository final : public MemberRepository {
public:
    explicit SqlMemberRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Member& member) override;
    Result<QList<Member>> list() override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
