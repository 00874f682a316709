// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlModelRepository final : public ModelRepository {
public:
    explicit SqlModelRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const ModelConnection& connection) override;
    Result<ModelConnection> update(const ModelConnection& connection) override;
    Result<ModelConnection> find(ModelConnectionId id) override;
    Result<QList<ModelConnection>> list() override;
    Status setDefault(ModelConnectionId id) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
