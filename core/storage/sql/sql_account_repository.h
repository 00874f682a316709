// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlAccountRepository final : public AccountRepository {
public:
    explicit SqlAccountRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Account& account) override;
    Result<Account> update(const Account& account) override;
    Result<Account> find(AccountId id) override;
    Result<QList<Account>> some(const QList<AccountId>& ids) override;
    Result<QList<Account>> list(std::optional<ClientId> client) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
