// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shared_workspaces.h"
#include "storage/postgres/postgres_address.h"

namespace clara::app {

/// Goes to a database step by step and says how far it came. Blocks the calling thread, at most for
/// some `patience` per step.
ConnectionReport visitDatabase(
    const storage::PostgresAddress& address, const SecretPtr& password, milliseconds patience);

} // namespace clara::app
