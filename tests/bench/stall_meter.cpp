// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/stall_meter.h"

#include <ctime>

namespace clara::bench {

namespace {

/// Computing time of the calling thread in ns; 0 where the system does not tell.
qint64 threadCpu()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#endif
    return 0;
}

} // namespace

StallMeter::StallMeter()
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(int(periodMs));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start();
    m_watchdog = std::jthread([this](const std::stop_token& stop) { watch(stop); });
}

StallMeter::~StallMeter() = default;

void StallMeter::reset()
{
    m_last = -1;
    m_beatAt = -1;
    m_worstSilence = 0;
    m_gaps.clear();
    m_longest = m_longestCpu = {};
}

void StallMeter::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 cpu = threadCpu();
    if (m_last >= 0) {
        const Stall stall { std::max(0.0, double(now - m_last) / 1e6 - periodMs),
            double(cpu - m_lastCpu) / 1e6, m_during };
        m_gaps.push_back(stall.ms);
        if (stall.ms > m_longest.ms)
            m_longest = stall;
        if (stall.cpuMs > m_longestCpu.cpuMs)
            m_longestCpu = stall;
    }
    m_last = now;
    m_lastCpu = cpu;
    m_beatAt = now;
}

void StallMeter::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const qint64 beat = m_beatAt;
        if (beat >= 0)
            m_worstSilence = std::max(m_worstSilence.load(), m_clock.nsecsElapsed() - beat);
    }
}

} // namespace clara::bench
