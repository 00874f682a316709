// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_planner.h"
#include "scheduling/slow_cron.h"
#include "support/fake_clock.h"
#include "support/workspace.h"

#include <QCoroTask>

using namespace clara;
using namespace clara::test;
using namespace std::chrono_literals;

namespace {

constexpr int schedules = 50;
constexpr milliseconds asleepFor = 8h;
constexpr int catchUpCap = 20; // missed ones that "all" runs

const char* const zones[] = { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
    "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu" };

struct Expected {
    QList<qint64> run {};
    QList<qint64> missed {};
};

/// The rule as the manual tells it, applied to slots that the slow evaluator found.
Expected expected(const QList<qint64>& slotsPassed, const QString& policy, milliseconds window,
    Instant now, milliseconds onTime)
{
    Expected result;
    QList<qint64> late;
    for (const qint64 slot : slotsPassed) {
        const milliseconds age = now - instantFromMs(slot);
        if (age <= onTime)
            result.run.append(slot);
        else if (age > window)
            result.missed.append(slot);
        else
            late.append(slot);
    }
    qsizetype keep = 0;
    if (policy == u"all"_s)
        keep = std::min<qsizetype>(late.size(), catchUpCap);
    else if (policy == u"latest"_s)
        keep = result.run.isEmpty() && !late.isEmpty() ? 1 : 0;
    result.missed += late.first(late.size() - keep);
    result.run = late.last(keep) + result.run;
    std::ranges::sort(result.missed);
    return result;
}

} // namespace

/// A laptop that sleeps for eight hours, in front of the real planner and store.
class SleepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightHours_data();
    void eightHours();
};

void SleepTest::eightHours_data()
{
    QTest::addColumn<QString>("policy");
    for (const char* policy : { "latest", "all", "skip" })
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

void SleepTest::eightHours()
{
    QFETCH(QString, policy);
    // The night in which Berlin's clocks go back lies within the sleep.
    FakeClock clock(*parseInstant(u"2026-10-24T20:00:00Z"_s));
    TestWorkspace workspace(clock);
    QVERIFY(workspace.open());
    QVERIFY(workspace.fill());
    auto& store = workspace.session->store();
    RandomExpressions random(20260101);
    QList<Schedule> made;
    while (made.size() < schedules) {
        const QString cron = random.next();
        if (!scheduling::CronExpression::parse(cron))
            continue; // a day that never comes
        auto schedule
            = await(workspace.session->queries().schedules(std::nullopt))->first().schedule;
        schedule.name = QStringLiteral("sleeper %1").arg(made.size());
        schedule.cron = cron;
        schedule.timeZone = QString::fromLatin1(zones[made.size() % std::size(zones)]);
        schedule.misfire = policy;
        schedule.misfireWindow = made.size() % 3 == 0 ? 2h : 24h;
        schedule.lead = 0ms;
        const auto stored = await(workspace.session->commands().addSchedule(schedule));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        made.append(*stored);
    }
    const engine::EngineConfig config;
    engine::RunPlanner planner(store, clock, config);
    QVERIFY(QCoro::waitFor(planner.plan()));
    const Instant asleep = clock.now();
    clock.jump(asleepFor);
    QVERIFY(QCoro::waitFor(planner.plan()));
    QVERIFY(QCoro::waitFor(planner.plan())); // once more: nothing is planned twice
    int ran = 0;
    int missed = 0;
    for (const Schedule& schedule : std::as_const(made)) {
        const MinuteByMinute slow(schedule.cron, QTimeZone(schedule.timeZone.toLatin1()));
        const Expected wanted = expected(slow.between(toMs(asleep), toMs(clock.now())), policy,
            schedule.misfireWindow, clock.now(), config.onTime);
        RunFilter filter;
        filter.schedule = schedule.id;
        filter.limit = 1000;
        const auto rows = await(store.read<QList<Run>>(
            [filter](UnitOfWork& work) { return work.runs().list(filter); }));
        QVERIFY(rows);
        Expected found;
        for (const Run& run : *rows) {
            if (run.occurrenceAt && *run.occurrenceAt > asleep)
                (run.state == RunState::Planned ? found.run : found.missed)
                    .append(toMs(*run.occurrenceAt));
        }
        std::ranges::sort(found.run);
        std::ranges::sort(found.missed);
        QVERIFY2(found.run == wanted.run, qPrintable(schedule.cron + u' ' + schedule.timeZone));
        QVERIFY2(
            found.missed == wanted.missed, qPrintable(schedule.cron + u' ' + schedule.timeZone));
        ran += int(found.run.size());
        missed += int(found.missed.size());
    }
    QVERIFY(ran + missed > 300);
    qInfo("8 h asleep | %-6s | schedules %d | run %4d | missed %5d | differences 0",
        qPrintable(policy), schedules, ran, missed);
}

QTEST_GUILESS_MAIN(SleepTest)
#include "tst_sleep.moc"
