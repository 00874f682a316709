// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <thread>
#include <vector>

namespace clara::bench {

/// How long the UI thread did not come back to its event loop: a timer of 1 ms there says when it
/// did, and a thread of its own watches for beats that do not come at all. Create it on the UI
/// thread.
class StallMeter {
public:
    struct Stall {
        double ms = 0; ///< wall clock, without the timer's own period
        double cpuMs
            = 0; ///< what the UI thread computed meanwhile; the rest went to others or to waiting
        QString during {};
    };

    StallMeter();
    ~StallMeter();

    /// What goes on from now on, for the report.
    void note(const QString& what) { m_during = what; }
    /// Starts over, with the loop's next turn.
    void reset();

    /// Every gap between two turns of the loop, in ms.
    const std::vector<double>& gaps() const { return m_gaps; }
    const Stall& longest() const { return m_longest; }
    const Stall& longestCpu() const { return m_longestCpu; }
    /// The longest silence that the watching thread saw, in ms.
    double watchdogMs() const { return double(m_worstSilence.load()) / 1e6; }

private:
    void beat();
    void watch(const std::stop_token& stop);

    static constexpr double periodMs = 1;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = -1; ///< ns, -1: the first beat is still to come
    qint64 m_lastCpu = 0;
    QString m_during;
    std::vector<double> m_gaps;
    Stall m_longest;
    Stall m_longestCpu;
    std::atomic<qint64> m_beatAt = -1;
    std::atomic<qint64> m_worstSilence = 0;
    std::jthread m_watchdog;
};

} // namespace clara::bench
