// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/occurrences.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace clara;
using namespace clara::scheduling;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Instant at(const QString& time) { return *parseInstant(u"2026-05-04T"_s + time + u'Z'); }

PlanRequest request(
    const QString& cron, const QString& watermark, const QString& now, MisfirePolicy policy)
{
    PlanRequest result;
    result.cron = *CronExpression::parse(cron);
    result.zone = QTimeZone::utc();
    result.watermark = at(watermark);
    result.now = at(now);
    result.grace = minutes(2);
    result.policy = policy;
    result.window = hours(6);
    result.cap = 3;
    return result;
}

/// "02:00 too_old, 03:00 run": short enough to read in a table.
QString print(const Plan& plan)
{
    QStringList rows;
    for (const auto& occurrence : plan.occurrences) {
        rows.append(toUtcDateTime(occurrence.at).toString(u"HH:mm"_s) + u' '
            + toString(occurrence.disposition));
    }
    return rows.join(u", "_s);
}

} // namespace

class OccurrencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesByPolicy_data();
    void decidesByPolicy();
    void namesRoundTrip();
    void aClockThatWentBackFiresNothing();
    void evaluatingInStepsFiresEachOccurrenceOnce();
    void longAbsencesStayBounded_data();
    void longAbsencesStayBounded();
    void sleepOverAClockChangeRunsOnce();
    void aCapBelowOneCatchesNothingUp();
};

void OccurrencesTest::decidesByPolicy_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("watermark");
    QTest::addColumn<QString>("now");
    QTest::addColumn<MisfirePolicy>("policy");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cron, const char* watermark, const char* now,
                         MisfirePolicy policy, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(cron) << QString::fromLatin1(watermark)
                            << QString::fromLatin1(now) << policy << QString::fromLatin1(expected);
    };
    using enum MisfirePolicy;
    for (const auto policy : { Latest, All, Skip }) {
        const QByteArray name = toString(policy).toLatin1();
        row(("nothing due, " + name).constData(), "0 * * * *", "08:00:00", "08:59:59", policy, "");
        row(("on time, " + name).constData(), "0 * * * *", "08:59:40", "09:00:10", policy,
            "09:00 run");
        row(("exactly now, " + name).constData(), "0 * * * *", "08:59:40", "09:00:00", policy,
            "09:00 run");
        row(("watermark is exclusive, " + name).constData(), "0 * * * *", "09:00:00", "09:00:10",
            policy, "");
        row(("grace is inclusive, " + name).constData(), "0 * * * *", "08:30:00", "09:02:00",
            policy, "09:00 run");
        row(("several on time, " + name).constData(), "* * * * *", "09:00:00", "09:02:30", policy,
            "09:01 run, 09:02 run");
    }
    row("one late, latest", "0 * * * *", "08:30:00", "09:02:01", Latest, "09:00 run");
    row("one late, all", "0 * * * *", "08:30:00", "09:02:01", All, "09:00 run");
    row("one late, skip", "0 * * * *", "08:30:00", "09:02:01", Skip, "09:00 skipped");
    row("slept, latest", "0 * * * *", "06:30:00", "09:30:00", Latest,
        "07:00 superseded, 08:00 superseded, 09:00 run");
    row("slept, all", "0 * * * *", "06:30:00", "09:30:00", All, "07:00 run, 08:00 run, 09:00 run");
    row("slept, skip", "0 * * * *", "06:30:00", "09:30:00", Skip,
        "07:00 skipped, 08:00 skipped, 09:00 skipped");
    row("over cap, all", "0 * * * *", "04:30:00", "09:30:00", All,
        "05:00 over_cap, 06:00 over_cap, 07:00 run, 08:00 run, 09:00 run");
    row("beyond the window, latest", "0 * * * *", "00:30:00", "09:30:00", Latest,
        "01:00 too_old, 02:00 too_old, 03:00 too_old, 04:00 superseded, 05:00 superseded, 06:00 "
        "superseded, "
        "07:00 superseded, 08:00 superseded, 09:00 run");
    row("beyond the window, all", "0 */2 * * *", "00:30:00", "09:30:00", All,
        "02:00 too_old, 04:00 run, 06:00 run, 08:00 run");
    row("beyond the window, skip", "0 */4 * * *", "00:30:00", "12:30:00", Skip,
        "04:00 too_old, 08:00 skipped, 12:00 skipped");
    row("all too old, latest", "0 1 * * *", "00:30:00", "09:30:00", Latest, "01:00 too_old");
    row("window is inclusive", "0 3 * * *", "00:30:00", "09:00:00", Latest, "03:00 run");
    row("woke on the hour, latest: one run", "0 * * * *", "06:30:00", "09:00:20", Latest,
        "07:00 superseded, 08:00 superseded, 09:00 run");
    row("woke on the hour, all: on time is beside the cap", "0 * * * *", "04:30:00", "09:00:20",
        All, "05:00 over_cap, 06:00 run, 07:00 run, 08:00 run, 09:00 run");
    row("woke on the hour, skip", "0 * * * *", "06:30:00", "09:00:20", Skip,
        "07:00 skipped, 08:00 skipped, 09:00 run");
}

void OccurrencesTest::decidesByPolicy()
{
    QFETCH(QString, cron);
    QFETCH(QString, watermark);
    QFETCH(QString, now);
    QFETCH(MisfirePolicy, policy);
    QFETCH(QString, expected);
    const Plan result = plan(request(cron, watermark, now, policy));
    QCOMPARE(print(result), expected);
    QCOMPARE(result.watermark, at(now));
    QCOMPARE(result.unlisted, 0);
}

void OccurrencesTest::namesRoundTrip()
{
    for (const auto policy : { MisfirePolicy::Latest, MisfirePolicy::All, MisfirePolicy::Skip })
        QVERIFY(misfirePolicyFromString(toString(policy)) == policy);
    QVERIFY(!misfirePolicyFromString(u"Latest"));
    QVERIFY(!misfirePolicyFromString(u""));
}

void OccurrencesTest::aClockThatWentBackFiresNothing()
{
    const Plan result
        = plan(request(u"* * * * *"_s, u"10:00:00"_s, u"09:00:00"_s, MisfirePolicy::All));
    QVERIFY(result.occurrences.isEmpty());
    QCOMPARE(result.watermark, at(u"10:00:00"_s));
}

void OccurrencesTest::evaluatingInStepsFiresEachOccurrenceOnce()
{
    QRandomGenerator random(11);
    for (const auto* text : { "*/7 * * * *", "30 2 * * *", "*/30 1-3 * * *", "0 0 * * 0" }) {
        PlanRequest step
            = request(QString::fromLatin1(text), u"00:00:00"_s, u"00:00:00"_s, MisfirePolicy::All);
        step.zone = QTimeZone("Europe/Paris");
        step.cap = 1000;
        step.window = hours(24 * 30);
        const Instant start = *parseInstant(u"2026-10-20T00:00:00Z"_s);
        step.watermark = start;
        step.now = start;
        QList<Instant> fired;
        Instant wall = start;
        while (wall - start < hours(24 * 9)) {
            // Ticks, naps, and a clock that is set back now and then.
            wall += random.bounded(10) == 0 ? minutes(random.bounded(600))
                                            : minutes(random.bounded(4));
            step.now = random.bounded(8) == 0 ? wall - minutes(random.bounded(120)) : wall;
            const Plan result = plan(step);
            QVERIFY(result.watermark >= step.watermark);
            for (const auto& occurrence : result.occurrences) {
                QVERIFY(occurrence.at > step.watermark && occurrence.at <= step.now);
                QVERIFY(occurrence.disposition == Disposition::Run);
                fired.append(occurrence.at);
            }
            step.watermark = result.watermark;
        }
        QList<Instant> expected;
        for (auto next = step.cron.next(start, step.zone); next && *next <= step.watermark;
             next = step.cron.next(*next, step.zone))
            expected.append(*next);
        QVERIFY(fired == expected);
    }
}

void OccurrencesTest::longAbsencesStayBounded_data()
{
    QTest::addColumn<QString>("cron");
    QTest::newRow("every minute") << u"* * * * *"_s;
    QTest::newRow("every minute of one month") << u"* * * 1 *"_s;
    QTest::newRow("fixed") << u"30 7 * * *"_s;
    QTest::newRow("twice a day") << u"0 7,19 * * *"_s;
}

void OccurrencesTest::longAbsencesStayBounded()
{
    QFETCH(QString, cron);
    PlanRequest long_ = request(cron, u"00:00:00"_s, u"12:00:00"_s, MisfirePolicy::All);
    long_.zone = QTimeZone("America/New_York");
    long_.watermark = instantFromMs(0);
    QElapsedTimer timer;
    timer.start();
    const Plan result = plan(long_);
    QVERIFY(timer.elapsed() < 10'000); // decades of minutes must not be walked one by one
    QCOMPARE(result.occurrences.size(), 1000);
    QCOMPARE(result.unlisted + 1000, long_.cron.count(long_.watermark, long_.now, long_.zone));
    QVERIFY(std::is_sorted(result.occurrences.begin(), result.occurrences.end(),
        [](const auto& a, const auto& b) { return a.at < b.at; }));
    QVERIFY(!long_.cron.next(result.occurrences.last().at, long_.zone)
        || long_.now < *long_.cron.next(result.occurrences.last().at, long_.zone));
}

void OccurrencesTest::sleepOverAClockChangeRunsOnce()
{
    PlanRequest night
        = request(u"30 2 * * *"_s, u"00:00:00"_s, u"00:00:00"_s, MisfirePolicy::Latest);
    night.zone = QTimeZone("Europe/Paris");
    night.watermark = *parseInstant(u"2026-03-28T20:00:00Z"_s);
    night.now = *parseInstant(u"2026-03-29T05:00:00Z"_s);
    QCOMPARE(print(plan(night)), u"01:00 run"_s);
    night.watermark = *parseInstant(u"2026-10-24T20:00:00Z"_s);
    night.now = *parseInstant(u"2026-10-25T05:00:00Z"_s);
    QCOMPARE(print(plan(night)), u"00:30 run"_s);
    night.cron = *CronExpression::parse(u"*/30 2 * * *"_s);
    night.policy = MisfirePolicy::All;
    night.cap = 20;
    QCOMPARE(print(plan(night)), u"00:00 run, 00:30 run, 01:00 run, 01:30 run"_s);
}

void OccurrencesTest::aCapBelowOneCatchesNothingUp()
{
    auto none = request(u"0 * * * *"_s, u"06:30:00"_s, u"09:30:00"_s, MisfirePolicy::All);
    none.cap = 0;
    QCOMPARE(print(plan(none)), u"07:00 over_cap, 08:00 over_cap, 09:00 over_cap"_s);
    none.cap = -5;
    QCOMPARE(print(plan(none)), u"07:00 over_cap, 08:00 over_cap, 09:00 over_cap"_s);
}

QTEST_GUILESS_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
