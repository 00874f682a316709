// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_usage_repository.h"

#include "storage/sql/intervals.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

namespace {

const QString selectPrices
    = QStringLiteral("SELECT provider, model, valid_from, input, cached_input, cache_write, "
                     "output, tier_threshold, tier_input, "
                     "tier_cached_input, tier_output, source FROM model_prices ");

ModelPrice readPrice(Row& row)
{
    ModelPrice price;
    price.provider = row.text();
    price.model = row.text();
    price.validFrom = row.instant();
    price.input = row.optionalInteger();
    price.cachedInput = row.optionalInteger();
    price.cacheWrite = row.optionalInteger();
    price.output = row.optionalInteger();
    price.tierThreshold = row.integer();
    price.tierInput = row.optionalInteger();
    price.tierCachedInput = row.optionalInteger();
    price.tierOutput = row.optionalInteger();
    price.source = row.text();
    return price;
}

UsageSum readSum(Row& row)
{
    UsageSum sum;
    sum.microUsd = row.integer();
    sum.unknownCalls = row.number();
    sum.tokens = row.integer();
    sum.calls = row.number();
    return sum;
}

const QString usageSums = QStringLiteral(
    "CAST(coalesce(sum(cost), 0) AS BIGINT), coalesce(sum(CASE WHEN cost IS NULL THEN 1 ELSE 0 "
    "END), 0), CAST(coalesce(sum(tokens_input + tokens_cached_input + tokens_cache_write + "
    "tokens_output + tokens_reasoning), 0) AS BIGINT), count(*)");

} // namespace

Status SqlUsageRepository::insert(const UsageRecord& record)
{
    const auto& tokens = record.tokens;
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO usage_records (id, client_id, run_id, model_id, model, tokens_input, "
            "tokens_cached_input, tokens_cache_write, tokens_output, tokens_reasoning, "
            "tokens_estimated, cost, latency_ms, purpose, failed, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        record.id, record.clientId, record.runId, record.modelId, record.model, tokens.input,
        tokens.cachedInput, tokens.cacheWrite, tokens.output, tokens.reasoning, tokens.estimated,
        record.costMicroUsd, record.latencyMs, record.purpose, record.failed, record.at);
    if (!rows)
        return std::unexpected(rows.error());
    m_session.touch(Entity::Usage);
    return {};
}

Result<UsageSum> SqlUsageRepository::sum(std::optional<ClientId> client, Instant from, Instant to)
{
    QString sql
        = QStringLiteral("SELECT %1 FROM usage_records WHERE at >= ? AND at < ?").arg(usageSums);
    QVariantList values { toSql(from), toSql(to) };
    if (client) {
        sql += QStringLiteral(" AND client_id = ?");
        values.append(toSql(*client));
    }
    return required(m_session.first(sql, readSum, values), QStringLiteral("usage"));
}

Result<QList<UsageSum>> SqlUsageRepository::sums(
    std::optional<ClientId> client, const QList<Instant>& bounds)
{
    QList<UsageSum> found(std::max<qsizetype>(0, bounds.size() - 1));
    if (found.isEmpty())
        return found;
    SqlPart table = intervals(bounds);
    QString sql = QStringLiteral("SELECT b.n, %1 FROM %2 CROSS JOIN usage_records u "
                                 "WHERE u.at >= b.from_at AND u.at < b.to_at")
                      .arg(usageSums, table.sql);
    if (client) {
        sql += QStringLiteral(" AND u.client_id = ?");
        table.values.append(toSql(*client));
    }
    const auto rows = m_session.list(
        sql + QStringLiteral(" GROUP BY b.n"),
        [&found](Row& row) {
            UsageSum& sum = found[row.integer()];
            sum = readSum(row);
            return true;
        },
        table.values);
    if (!rows)
        return std::unexpected(rows.error());
    return found;
}

Result<QHash<ClientId, UsageSum>> SqlUsageRepository::sumsOf(
    const QList<ClientId>& clients, Instant from, Instant to)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("client_id"), idTexts(clients));
    const auto rows = m_session.list(
        QStringLiteral("SELECT client_id, %1 FROM usage_records WHERE %2 AND at >= ? AND at < ? "
                       "GROUP BY client_id")
            .arg(usageSums, which.sql),
        [](Row& row) {
            const auto client = row.id<ClientId>();
            return std::pair(client, readSum(row));
        },
        which.values, from, to);
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<ClientId, UsageSum>(rows->cbegin(), rows->cend());
}

Result<std::optional<ModelPrice>> SqlUsageRepository::price(
    const QString& provider, const QString& model, Instant at)
{
    return m_session.first(selectPrices
            + QStringLiteral("WHERE provider = ? AND model = ? AND valid_from <= ? "
                             "ORDER BY valid_from DESC LIMIT 1"),
        readPrice, provider, model, at);
}

Result<std::optional<ModelPrice>> SqlUsageRepository::priceOfModel(const QString& model, Instant at)
{
    return m_session.first(selectPrices
            + QStringLiteral(
                "WHERE model = ? AND valid_from <= ? ORDER BY provider, valid_from DESC LIMIT 1"),
        readPrice, model, at);
}

Status SqlUsageRepository::setPrice(const ModelPrice& price)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO model_prices (provider, model, valid_from, input, cached_input, "
            "cache_write, "
            "output, tier_threshold, tier_input, tier_cached_input, tier_output, source) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, model, valid_from) "
            "DO UPDATE SET input = excluded.input, cached_input = excluded.cached_input, "
            "cache_write = excluded.cache_write, output = excluded.output, "
            "tier_threshold = excluded.tier_threshold, tier_input = excluded.tier_input, "
            "tier_cached_input = excluded.tier_cached_input, tier_output = excluded.tier_output, "
            "source = excluded.source"),
        price.provider, price.model, price.validFrom, price.input, price.cachedInput,
        price.cacheWrite, price.output, price.tierThreshold, price.tierInput, price.tierCachedInput,
        price.tierOutput, price.source);
    if (!rows)
        return std::unexpected(rows.error());
    m_session.touch(Entity::Usage);
    return {};
}

Result<int> SqlUsageRepository::priceCount()
{
    return required(m_session.first(QStringLiteral("SELECT count(*) FROM model_prices"),
                        [](Row& row) { return row.number(); }),
        QStringLiteral("prices"));
}

} // namespace clara::storage
