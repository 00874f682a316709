// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlClientRepository final : public ClientRepository {
public:
    explicit SqlClientRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Client& client) override;
    Result<Client> update(const Client& client) override;
    Result<Client> find(ClientId id) override;
    Result<QList<Client>> some(const QList<ClientId>& ids) override;
    Result<QList<Client>> list() override;
    Result<std::optional<Client>> findByName(const QString& name) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
