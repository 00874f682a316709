// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace clara {

/// The only source of time: injected everywhere, so that tests decide what time it is. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC. It can jump in both directions.
    virtual Instant now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back, stands still while the machine
    /// sleeps (Linux).
    virtual milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    milliseconds monotonic() const override;
};

} // namespace clara
