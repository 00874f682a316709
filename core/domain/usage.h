// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>

namespace clara {

/// Five disjoint buckets: their sum is all tokens of a call. Vendors overlap them; adapters take
/// them apart.
struct TokenUsage {
    qint64 input = 0; ///< prompt tokens neither read from nor written to a cache
    qint64 cachedInput = 0;
    qint64 cacheWrite = 0;
    qint64 output = 0; ///< visible output
    qint64 reasoning = 0; ///< hidden output, billed like output
    bool estimated = false; ///< the vendor did not say; counted from the text

    qint64 total() const { return input + cachedInput + cacheWrite + output + reasoning; }
    bool operator==(const TokenUsage&) const = default;
};

/// Dated price of one model in micro-USD per million tokens. A missing member is unknown, not free.
struct ModelPrice {
    QString provider {};
    QString model {};
    Instant validFrom {};
    std::optional<qint64> input {};
    std::optional<qint64> cachedInput {};
    std::optional<qint64> cacheWrite {};
    std::optional<qint64> output {};
    qint64 tierThreshold = 0; ///< prompt tokens above which the tier prices hold; 0: no tier
    std::optional<qint64> tierInput {};
    std::optional<qint64> tierCachedInput {};
    std::optional<qint64> tierOutput {};
    QString source {};
    bool operator==(const ModelPrice&) const = default;
};

/// Micro-USD for `usage`, rounded up; nothing when a bucket in use has no price. Missing cache
/// prices fall back to the input price, which can only overstate.
std::optional<qint64> costMicroUsd(const TokenUsage& usage, const ModelPrice& price);

/// One metered model call.
struct UsageRecord {
    UsageId id {};
    ClientId clientId {}; ///< null for calls outside a client (`generate`, `model test`)
    RunId runId {};
    ModelConnectionId modelId {};
    QString model {};
    TokenUsage tokens {};
    std::optional<qint64> costMicroUsd {}; ///< nothing: unknown, never shown as 0
    qint64 latencyMs = 0;
    QString purpose {}; ///< step name or verb
    bool failed = false;
    Instant at {};
    bool operator==(const UsageRecord&) const = default;
};

} // namespace clara
