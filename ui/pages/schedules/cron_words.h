// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace clara::ui {

/// "At 07:30 on Monday to Friday"; empty for a line that is no cron expression.
QString cronSentence(const QString& cron);

/// "At 07:30 on Monday to Friday, in Denver time. Next: today, in 4 h 48."; empty as above.
QString cronSummary(const QString& cron, const QTimeZone& zone, Instant now);

/// The sentence as HTML with times, days and `alsoStrong` in semibold; everything else escaped.
QString strongTimes(const QString& sentence, const QString& alsoStrong);

} // namespace clara::ui
