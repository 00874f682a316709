// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/price_seed.h"

#include "base/json.h"

#include <QFile>

#include <cmath>

namespace clara::llm {

namespace {

std::optional<qint64> microUsd(const QJsonObject& row, const QString& key)
{
    const QJsonValue value = row.value(key);
    if (!value.isDouble())
        return std::nullopt;
    return qint64(std::llround(value.toDouble() * 1e6));
}

Instant startOfDay(const QString& date)
{
    return instantFrom(QDate::fromString(date, Qt::ISODate).startOfDay(Qt::UTC));
}

void takePrices(ModelPrice& price, const QJsonObject& row)
{
    price.input = microUsd(row, QStringLiteral("input_usd_per_mtok"));
    price.cachedInput = microUsd(row, QStringLiteral("cached_input_usd_per_mtok"));
    price.cacheWrite = microUsd(row, QStringLiteral("cache_write_usd_per_mtok"));
    price.output = microUsd(row, QStringLiteral("output_usd_per_mtok"));
}

void takeTier(ModelPrice& price, const QJsonObject& tier)
{
    price.tierThreshold = tier.value(QStringLiteral("threshold")).toInteger();
    price.tierInput = microUsd(tier, QStringLiteral("input_usd_per_mtok"));
    price.tierCachedInput = microUsd(tier, QStringLiteral("cached_input_usd_per_mtok"));
    price.tierOutput = microUsd(tier, QStringLiteral("output_usd_per_mtok"));
}

void addRows(QList<ModelPrice>& prices, const QJsonObject& row, const QJsonObject& sources)
{
    const QJsonObject source
        = sources.value(row.value(QStringLiteral("src")).toString()).toObject();
    ModelPrice price;
    price.provider = row.value(QStringLiteral("provider")).toString();
    price.model = row.value(QStringLiteral("model")).toString();
    price.validFrom = startOfDay(source.value(QStringLiteral("date")).toString());
    price.source = QStringLiteral("%1 %2").arg(source.value(QStringLiteral("repo")).toString(),
        source.value(QStringLiteral("date")).toString());
    takePrices(price, row);
    takeTier(price, row.value(QStringLiteral("above_context_tokens")).toObject());
    prices.append(price);

    const QJsonObject later = row.value(QStringLiteral("price_from")).toObject();
    if (later.isEmpty())
        return;
    price.validFrom = startOfDay(later.value(QStringLiteral("date")).toString());
    takePrices(price, later);
    takeTier(price, later.value(QStringLiteral("above_context_tokens")).toObject());
    prices.append(price);
}

} // namespace

QList<ModelPrice> seedPrices()
{
    QFile file(QStringLiteral(":/clara/llm/model-prices.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto table = parseJsonObject(file.readAll(), QStringLiteral("model-prices.json"));
    if (!table)
        return {};
    QList<ModelPrice> prices;
    const QJsonObject sources = table->value(QStringLiteral("sources")).toObject();
    for (const auto& row : table->value(QStringLiteral("models")).toArray())
        addRows(prices, row.toObject(), sources);
    return prices;
}

} // namespace clara::llm
