// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"

namespace clara {

/// How often and how late a failed piece of work is tried again; decided by error kind alone.
struct RetryRule {
    milliseconds firstDelay { 0 };
    int factor = 1; ///< each further delay is the previous one times this
    milliseconds maxDelay { 0 };
    int maxRetries = 0; ///< 0: never
};

/// The table: rate limits 30 s ×4 (cap 1 h, 5 retries), network 10 s ×3 (cap 5 min, 3), storage 5 s
/// ×3 (cap 5 min, 3), internal 5 min ×3 (cap 1 h, 1); everything else is not repeated.
RetryRule retryRuleFor(ErrorKind kind);

/// The delay before retry number `retry` (1 = first), or nothing when there is none left. A longer
/// `error.retryAfter` wins over the table, up to 24 h.
std::optional<milliseconds> retryDelay(const Error& error, int retry);

} // namespace clara
