// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "ports/http_client.h"

namespace clara::http {

/// What a status other than 2xx means for the next action; the one place where this is decided.
/// Whether a mutation may be repeated is not: that depends on the network (see the publishers).
ErrorKind kindForStatus(int status);

/// How long the other side asked us to wait: Retry-After in seconds or as a date, else
/// RateLimit-Reset as unix seconds (what Bluesky sends). At least one second, at most a day;
/// nothing when neither can be read.
std::optional<std::chrono::seconds> retryAfter(const HttpResponse& response, Instant now);

/// The error of a complete answer that is not 2xx: kind, a sentence that names the host,
/// retryAfter. The body is left out; adapters put what they understand of it into the message.
Error errorForStatus(const HttpResponse& response, const QString& host, Instant now);

} // namespace clara::http
