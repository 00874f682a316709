// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlPromptRepository final : public PromptRepository {
public:
    explicit SqlPromptRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Prompt& prompt) override;
    Result<Prompt> update(const Prompt& prompt) override;
    Result<Prompt> find(PromptId id) override;
    Result<QList<Prompt>> some(const QList<PromptId>& ids) override;
    Result<QList<Prompt>> list(std::optional<ClientId> client) override;
    Status insertVersion(const PromptVersion& version) override;
    Result<PromptVersion> findVersion(PromptVersionId id) override;
    Result<QList<PromptVersion>> versions(PromptId prompt) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
