// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/post_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlApprovalRepository final : public ApprovalRepository {
public:
    explicit SqlApprovalRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Approval& approval) override;
    Result<QList<Approval>> list(PostId post) override;
    Result<QHash<PostId, QList<MemberId>>> halfway(std::optional<ClientId> client) override;
    Status voidAll(PostId post, Instant at) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
