// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"

#include "scheduling/cron_parser.h"

namespace clara::scheduling {

Result<CronExpression> CronExpression::parse(const QString& text)
{
    return CronParser::parse(text);
}

QList<Instant> CronExpression::next(Instant after, const QTimeZone& zone, int count) const
{
    QList<Instant> found;
    found.reserve(qBound(0, count, 1000));
    while (found.size() < count) {
        const auto instant = next(after, zone);
        if (!instant)
            break;
        found.append(*instant);
        after = *instant;
    }
    return found;
}

} // namespace clara::scheduling
