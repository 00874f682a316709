// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace clara::test {

/// Time that stands still until a test moves it. Thread-safe.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start)
        : m_now(toMs(start))
    {
    }
    Instant now() const override { return instantFromMs(m_now); }
    milliseconds monotonic() const override { return milliseconds(m_monotonic); }
    /// Both clocks go on, as in ordinary life.
    void advance(milliseconds by)
    {
        m_now += by.count();
        m_monotonic += by.count();
    }
    /// Only the wall clock jumps: sleep, or someone set it.
    void jump(milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic { 0 };
};

} // namespace clara::test
