// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace clara {

enum class RunnerKind { Console, Headless };
QString toString(RunnerKind kind);

/// A process that works on a shared workspace, as the others see it.
struct Runner {
    QString id {}; ///< random per process
    QString name {}; ///< of the person and the computer
    RunnerKind kind = RunnerKind::Headless;
    Instant startedAt {};
    Instant heartbeatAt {}; ///< the last sign of life, by the clock of the database
    int runs = 0; ///< held at the moment of asking
    int publications = 0; ///< held at the moment of asking

    bool operator==(const Runner&) const = default;
};

} // namespace clara
