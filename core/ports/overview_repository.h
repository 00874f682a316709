// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <optional>

namespace clara {

/// How much of what there is, for the status strip and the overview.
struct WorkCounts {
    int inReview = 0;
    int needsLook = 0; ///< publications with an unknown outcome
    int queued = 0;
    int failedPublications = 0; ///< since the moment that was asked for
    int failedRuns = 0; ///< likewise
    int clients = 0; ///< of the workspace
};

class OverviewRepository {
public:
    virtual ~OverviewRepository() = default;
    virtual Result<WorkCounts> counts(std::optional<ClientId> client, Instant failedSince) = 0;
};

} // namespace clara
