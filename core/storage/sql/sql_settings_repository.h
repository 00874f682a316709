// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlSettingsRepository final : public SettingsRepository {
public:
    explicit SqlSettingsRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Result<QString> value(const QString& key) override;
    Status set(const QString& key, const QString& value) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
