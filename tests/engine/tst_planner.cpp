// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reconciler.h"
#include "engine/run_planner.h"

#include <QTest>

using namespace clara;
using namespace clara::engine;
using namespace std::chrono_literals;

namespace {

Instant at(const char* text) { return *parseInstant(QString::fromLatin1(text)); }

Schedule hourly(const char* misfire, Instant watermark, milliseconds lead = 0ms)
{
    Schedule schedule;
    schedule.id = ScheduleId::create(watermark);
    schedule.cron = QStringLiteral("0 * * * *");
    schedule.timeZone = QStringLiteral("UTC");
    schedule.misfire = QString::fromLatin1(misfire);
    schedule.lead = lead;
    schedule.watermark = watermark;
    return schedule;
}

SchedulePlan planned(const Schedule& schedule, Instant now)
{
    return planSchedule(
        schedule, *scheduling::CronExpression::parse(schedule.cron), QTimeZone::utc(), now, 60s);
}

int count(const SchedulePlan& plan, RunState state)
{
    return int(std::ranges::count(plan.runs, state, &Run::state));
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void planAheadByTheLead()
    {
        const Schedule schedule = hourly("latest", at("2026-03-01T08:30:00Z"), 3h);
        const SchedulePlan plan = planned(schedule, at("2026-03-01T08:30:00Z"));
        QCOMPARE(plan.runs.size(), 3);
        QCOMPARE(toIso(*plan.runs.first().occurrenceAt), QStringLiteral("2026-03-01T09:00:00Z"));
        QCOMPARE(toIso(plan.runs.first().notBefore), QStringLiteral("2026-03-01T06:00:00Z"));
        QCOMPARE(toIso(plan.watermark), QStringLiteral("2026-03-01T11:30:00Z"));
    }

    void aSlotIsPlannedOnce()
    {
        Schedule schedule = hourly("latest", at("2026-03-01T08:30:00Z"), 1h);
        QSet<qint64> slotsSeen;
        for (Instant now = at("2026-03-01T08:30:00Z"); now < at("2026-03-02T08:30:00Z");
             now += 7min) {
            const SchedulePlan plan = planned(schedule, now);
            QVERIFY(plan.watermark >= schedule.watermark);
            schedule.watermark = plan.watermark;
            for (const auto& run : plan.runs) {
                QVERIFY(!slotsSeen.contains(toMs(*run.occurrenceAt)));
                slotsSeen.insert(toMs(*run.occurrenceAt));
                QVERIFY(run.state == RunState::Planned);
            }
        }
        QCOMPARE(slotsSeen.size(), 25);
    }

    void missedSlots_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("run");
        QTest::addColumn<int>("missed");
        QTest::newRow("latest") << QByteArray("latest") << 1 << 7;
        QTest::newRow("all") << QByteArray("all") << 8 << 0;
        QTest::newRow("skip") << QByteArray("skip") << 0 << 8;
    }
    void missedSlots()
    {
        QFETCH(QByteArray, policy);
        QFETCH(int, run);
        QFETCH(int, missed);
        // Slept eight hours, woke half an hour after a slot.
        const SchedulePlan plan = planned(
            hourly(policy.constData(), at("2026-03-01T00:30:00Z")), at("2026-03-01T08:30:00Z"));
        QCOMPARE(count(plan, RunState::Planned), run);
        QCOMPARE(count(plan, RunState::Missed), missed);
        for (const auto& row : plan.runs)
            QVERIFY(row.state == RunState::Planned || !row.reason.isEmpty());
    }

    void aClockThatGoesBackFiresNothing()
    {
        Schedule schedule = hourly("all", at("2026-03-01T08:30:00Z"));
        schedule.watermark = planned(schedule, at("2026-03-01T12:30:00Z")).watermark;
        const SchedulePlan plan = planned(schedule, at("2026-03-01T09:30:00Z"));
        QVERIFY(plan.runs.isEmpty());
        QCOMPARE(plan.watermark, schedule.watermark);
    }

    void foundMeansPublished()
    {
        Publication publication;
        SightingReport report { Sighting::Present, QStringLiteral("id"), QStringLiteral("url"),
            {} };
        QCOMPARE(judgeSighting(publication, report, false, { 1s }, at("2026-03-01T00:00:00Z")),
            QList { PublicationEvent::Confirm });
        QCOMPARE(publication.remoteId, QStringLiteral("id"));
    }

    void absentIsSentAgainOnlyWhereRepeatingIsHarmless()
    {
        const SightingReport absent { Sighting::Absent, {}, {}, {} };
        const QList<milliseconds> delays { 1s, 2s, 3s };
        const Instant now = at("2026-03-01T00:00:00Z");
        Publication keyed;
        QCOMPARE(judgeSighting(keyed, absent, true, delays, now),
            QList({ PublicationEvent::ProveNotSent, PublicationEvent::Retry }));
        Publication keyless;
        QCOMPARE(judgeSighting(keyless, absent, false, delays, now),
            QList { PublicationEvent::LoseTrack });
        QCOMPARE(keyless.notBefore, now + 2s);
        QCOMPARE(judgeSighting(keyless, absent, false, delays, now),
            QList { PublicationEvent::LoseTrack });
        QCOMPARE(judgeSighting(keyless, absent, false, delays, now),
            QList { PublicationEvent::AskHuman });
        QVERIFY(keyless.reason.contains(QLatin1String("3")));
    }

    void whoCannotTellNeverSendsAgain()
    {
        Publication publication;
        const SightingReport unclear;
        const QList<milliseconds> delays { 1s, 2s };
        const Instant now = at("2026-03-01T00:00:00Z");
        QCOMPARE(judgeSighting(publication, unclear, true, delays, now),
            QList { PublicationEvent::LoseTrack });
        QCOMPARE(judgeSighting(publication, unclear, true, delays, now),
            QList { PublicationEvent::AskHuman });
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
