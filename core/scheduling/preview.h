// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/cron.h"

namespace clara::scheduling {

enum class PreviewKind {
    Occurrence, ///< a run
    ClockChange, ///< between two runs the clocks of one zone (or of both at once) were changed
};

struct PreviewRow {
    PreviewKind kind = PreviewKind::Occurrence;
    Instant at; ///< the run, or the moment of the clock change
    QDateTime client; ///< `at` in the client's zone
    QDateTime mine; ///< `at` in the operator's zone
    QString note; ///< "Sun 25 Oct: Berlin clocks go back, 1 h earlier for you."; empty for runs

    bool operator==(const PreviewRow&) const = default;
};

/// The next `count` (1 to 1000) runs after `from`, with a row for each clock change that makes a
/// run's local time differ from that of the run before it. Texts follow the default locale.
QList<PreviewRow> preview(const CronExpression& cron, const QTimeZone& clientZone,
    const QTimeZone& myZone, Instant from, int count);

} // namespace clara::scheduling
