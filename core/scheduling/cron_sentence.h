// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/cron.h"

class QLocale;

namespace clara::scheduling {

/// The expression in plain words, exact for every pattern: "At 07:30 on Monday to Friday",
/// "Every 15 minutes between 08:00 and 17:59 every day". Names of days and months and the way lists
/// are joined come from `locale`, the rest from the translation in use.
QString describe(const CronExpression& cron, const QLocale& locale);

} // namespace clara::scheduling
