// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usage.h"

namespace clara {

std::optional<qint64> costMicroUsd(const TokenUsage& usage, const ModelPrice& price)
{
    const qint64 prompt = usage.input + usage.cachedInput + usage.cacheWrite;
    const bool tier = price.tierThreshold > 0 && prompt > price.tierThreshold;
    const auto input = tier && price.tierInput ? price.tierInput : price.input;
    const auto cached = tier && price.tierCachedInput ? price.tierCachedInput : price.cachedInput;
    const auto output = tier && price.tierOutput ? price.tierOutput : price.output;

    qint64 sum = 0; // micro-USD × 10^6
    const auto add = [&sum](qint64 tokens, std::optional<qint64> perMillion) {
        if (tokens == 0)
            return true;
        if (!perMillion)
            return false;
        sum += tokens * *perMillion;
        return true;
    };
    const bool known = add(usage.input, input) && add(usage.cachedInput, cached ? cached : input)
        && add(usage.cacheWrite, price.cacheWrite ? price.cacheWrite : input)
        && add(usage.output + usage.reasoning, output);
    if (!known)
        return std::nullopt;
    return (sum + 999'999) / 1'000'000;
}

} // namespace clara
