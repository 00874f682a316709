// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/usage_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlUsageRepository final : public UsageRepository {
public:
    explicit SqlUsageRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const UsageRecord& record) override;
    Result<UsageSum> sum(std::optional<ClientId> client, Instant from, Instant to) override;
    Result<QList<UsageSum>> sums(
        std::optional<ClientId> client, const QList<Instant>& bounds) override;
    Result<QHash<ClientId, UsageSum>> sumsOf(
        const QList<ClientId>& clients, Instant from, Instant to) override;
    Result<std::optional<ModelPrice>> price(
        const QString& provider, const QString& model, Instant at) override;
    Result<std::optional<ModelPrice>> priceOfModel(const QString& model, Instant at) override;
    Status setPrice(const ModelPrice& price) override;
    Result<int> priceCount() override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
