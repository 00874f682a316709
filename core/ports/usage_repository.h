// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/usage.h"

#include <QHash>
#include <QList>

namespace clara {

struct UsageSum {
    qint64 microUsd = 0; ///< of calls with a known cost
    int unknownCalls = 0; ///< calls without one: shown, never counted as free
    qint64 tokens = 0;
    int calls = 0;
};

class UsageRepository {
public:
    virtual ~UsageRepository() = default;
    virtual Status insert(const UsageRecord& record) = 0;
    /// Sum over [from, to).
    virtual Result<UsageSum> sum(std::optional<ClientId> client, Instant from, Instant to) = 0;
    /// One sum per interval between neighbouring bounds; the end does not belong to it.
    virtual Result<QList<UsageSum>> sums(
        std::optional<ClientId> client, const QList<Instant>& bounds)
        = 0;
    /// Over [from, to) for each of the clients that used something.
    virtual Result<QHash<ClientId, UsageSum>> sumsOf(
        const QList<ClientId>& clients, Instant from, Instant to)
        = 0;
    /// The price valid at `at`: the newest with validFrom ≤ at. Nothing: unknown.
    virtual Result<std::optional<ModelPrice>> price(
        const QString& provider, const QString& model, Instant at)
        = 0;
    /// The first match over all providers, when the provider of an endpoint is not known.
    virtual Result<std::optional<ModelPrice>> priceOfModel(const QString& model, Instant at) = 0;
    virtual Status setPrice(const ModelPrice& price) = 0;
    virtual Result<int> priceCount() = 0;
};

} // namespace clara
