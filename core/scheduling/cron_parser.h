// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/cron.h"

namespace clara::scheduling {

/// Reads the text of a cron expression; used by CronExpression::parse() only.
class CronParser {
public:
    static Result<CronExpression> parse(const QString& text);
};

} // namespace clara::scheduling
