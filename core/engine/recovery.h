// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/unit_of_work.h"

namespace clara::engine {

struct RecoveryReport {
    int runs = 0; ///< put back to planned
    int returned = 0; ///< publications put back to queued: nothing was sent
    int unknown = 0; ///< publications whose outcome nobody knows: will be looked for
};

/// Fences rows whose worker is gone: runs go back to planned, claimed publications to queued,
/// sending ones to unknown (never queued), interrupted looks to unknown. `endedBefore` is the
/// latest lease end that counts as over; the owner of a SQLite workspace may pass the far future,
/// because nobody else can be alive.
Result<RecoveryReport> recover(
    UnitOfWork& work, Instant now, Instant endedBefore, milliseconds firstLook);

} // namespace clara::engine
