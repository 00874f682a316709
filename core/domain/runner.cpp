// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runner.h"

namespace clara {

QString toString(RunnerKind kind)
{
    return kind == RunnerKind::Console ? QStringLiteral("console") : QStringLiteral("headless");
}

} // namespace clara
