// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/runner.h"

#include <QList>

namespace clara {

/// Who works on a shared workspace. Signs of life go by the clock of the database.
class RunnerRepository {
public:
    virtual ~RunnerRepository() = default;
    /// A sign of life, the first of which is the entry. Forgets those that were silent for an hour.
    virtual Status beat(const Runner& runner) = 0;
    virtual Status leave(const QString& id) = 0;
    /// Those heard of within `silence`, the oldest first, with what each holds now.
    virtual Result<QList<Runner>> onDuty(Instant now, milliseconds silence) = 0;
};

} // namespace clara
