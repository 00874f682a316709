// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/occurrences.h"

#include <algorithm>

namespace clara::scheduling {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxListed = 1000;

struct Due {
    QList<Instant> instants; ///< ascending, the newest ones
    qint64 unlisted = 0;
};

/// `after`, or a later instant that still has the newest `maxListed` occurrences behind it.
Instant startOfNewest(
    const CronExpression& cron, const QTimeZone& zone, Instant after, Instant until)
{
    if (cron.count(after, until, zone) <= maxListed)
        return after;
    Instant tooLate = until;
    while (tooLate - after > std::chrono::seconds(1)) {
        const Instant middle = after + (tooLate - after) / 2;
        (cron.count(middle, until, zone) > maxListed ? after : tooLate) = middle;
    }
    return after;
}

Due dueWithin(const CronExpression& cron, const QTimeZone& zone, Instant after, Instant until)
{
    Due due;
    const Instant start = startOfNewest(cron, zone, after, until);
    if (start > after)
        due.unlisted = cron.count(after, start, zone);
    Instant last = start;
    while (const auto instant = cron.next(last, zone)) {
        if (*instant > until)
            break;
        due.instants.append(*instant);
        last = *instant;
    }
    if (const auto surplus = due.instants.size() - maxListed; surplus > 0) {
        due.instants.remove(0, surplus);
        due.unlisted += surplus;
    }
    return due;
}

/// Judges occurrences from the newest to the oldest.
class Judge {
public:
    explicit Judge(const PlanRequest& request)
        : m_request(request)
    {
    }

    Disposition judge(Instant at)
    {
        const milliseconds age = m_request.now - at;
        if (age <= m_request.grace) {
            m_newestTaken = true;
            return Disposition::Run;
        }
        if (age > m_request.window)
            return Disposition::MissedTooOld;
        switch (m_request.policy) {
        case MisfirePolicy::Latest:
            return std::exchange(m_newestTaken, true) ? Disposition::MissedSuperseded
                                                      : Disposition::Run;
        case MisfirePolicy::All:
            return m_caughtUp++ < m_request.cap ? Disposition::Run : Disposition::MissedOverCap;
        case MisfirePolicy::Skip:
            break;
        }
        return Disposition::MissedSkipped;
    }

private:
    const PlanRequest& m_request;
    bool m_newestTaken = false;
    int m_caughtUp = 0;
};

} // namespace

QString toString(MisfirePolicy policy)
{
    switch (policy) {
    case MisfirePolicy::Latest:
        return u"latest"_s;
    case MisfirePolicy::All:
        return u"all"_s;
    case MisfirePolicy::Skip:
        break;
    }
    return u"skip"_s;
}

std::optional<MisfirePolicy> misfirePolicyFromString(QStringView name)
{
    for (const auto policy : { MisfirePolicy::Latest, MisfirePolicy::All, MisfirePolicy::Skip }) {
        if (name == toString(policy))
            return policy;
    }
    return std::nullopt;
}

QString toString(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Run:
        return u"run"_s;
    case Disposition::MissedTooOld:
        return u"too_old"_s;
    case Disposition::MissedSuperseded:
        return u"superseded"_s;
    case Disposition::MissedSkipped:
        return u"skipped"_s;
    case Disposition::MissedOverCap:
        break;
    }
    return u"over_cap"_s;
}

Plan plan(const PlanRequest& request)
{
    Plan result;
    result.watermark = std::max(request.watermark, request.now);
    if (request.now <= request.watermark)
        return result;
    const Due due = dueWithin(request.cron, request.zone, request.watermark, request.now);
    result.unlisted = due.unlisted;
    Judge judge(request);
    result.occurrences.reserve(due.instants.size());
    for (auto at = due.instants.crbegin(); at != due.instants.crend(); ++at)
        result.occurrences.append({ *at, judge.judge(*at) });
    std::reverse(result.occurrences.begin(), result.occurrences.end());
    return result;
}

} // namespace clara::scheduling
