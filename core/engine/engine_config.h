// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/runner.h"

#include <QList>
#include <QString>

namespace clara::engine {

/// Tunables of one engine. The defaults are the product's; tests shorten the waits.
struct EngineConfig {
    QString runnerId {}; ///< random per process; empty: one is made
    QString runnerName {}; ///< how others see this runner; empty: the person and the computer
    RunnerKind runnerKind = RunnerKind::Headless;
    milliseconds tick { std::chrono::seconds(
        5) }; ///< at most 30 s: sleep and clock jumps are noticed by then
    milliseconds lease { std::chrono::seconds(60) };
    int maxRuns = 16; ///< runs in flight over all clients
    int runsPerClient = 1; ///< a lane: one hanging model holds up only its own client
    int maxSends = 16;
    int maxSendTries = 6; ///< proven not_sent is tried again this often, then a person decides
    milliseconds onTime { std::chrono::seconds(
        60) }; ///< a slot noticed this late still counts as on time
    /// When an unknown outcome is looked at: after the send, then after each look.
    QList<milliseconds> lookDelays { std::chrono::seconds(30), std::chrono::minutes(2),
        std::chrono::minutes(8), std::chrono::minutes(50) };
    milliseconds stopLimit { std::chrono::seconds(5) };
};

} // namespace clara::engine
