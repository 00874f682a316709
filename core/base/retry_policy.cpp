// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/retry_policy.h"

#include <algorithm>

namespace clara {

using namespace std::chrono_literals;

RetryRule retryRuleFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return { 30s, 4, 1h, 5 };
    case ErrorKind::Network:
        return { 10s, 3, 5min, 3 };
    case ErrorKind::Storage:
        return { 5s, 3, 5min, 3 };
    case ErrorKind::Internal:
        return { 5min, 3, 1h, 1 };
    case ErrorKind::Auth:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

std::optional<milliseconds> retryDelay(const Error& error, int retry)
{
    const RetryRule rule = retryRuleFor(error.kind);
    if (retry < 1 || retry > rule.maxRetries)
        return std::nullopt;
    milliseconds delay = rule.firstDelay;
    for (int i = 1; i < retry; ++i)
        delay = std::min(delay * rule.factor, rule.maxDelay);
    if (error.retryAfter)
        delay = std::max(delay, std::min<milliseconds>(*error.retryAfter, 24h));
    return delay;
}

} // namespace clara
