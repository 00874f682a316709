// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"
#include "scheduling/slow_cron.h"
#include "scheduling/zone_timeline.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace clara;
using namespace clara::scheduling;
using namespace clara::test;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    const char* zone;
    const char* around; ///< a day near which the clocks change
};

constexpr std::array places {
    Place { "UTC", "2026-02-28T12:00:00Z" },
    Place { "Europe/Paris", "2026-03-29T01:00:00Z" },
    Place { "Europe/Paris", "2026-10-25T01:00:00Z" },
    Place { "Europe/Berlin", "2062-10-29T01:00:00Z" },
    Place { "America/New_York", "2026-03-08T07:00:00Z" },
    Place { "America/New_York", "2037-11-01T06:00:00Z" },
    Place { "America/New_York", "2026-11-01T06:00:00Z" },
    Place { "America/Denver", "2027-03-14T09:00:00Z" },
    Place { "Australia/Lord_Howe", "2026-10-03T15:30:00Z" },
    Place { "Australia/Lord_Howe", "2026-04-04T15:00:00Z" },
    Place { "Pacific/Apia", "2011-12-30T10:00:00Z" },
    Place { "Pacific/Kwajalein", "1993-08-21T12:00:00Z" },
    Place { "Africa/Casablanca", "2026-02-15T02:00:00Z" },
    Place { "Africa/Casablanca", "2026-03-22T02:00:00Z" },
    Place { "Asia/Kathmandu", "1985-12-31T18:30:00Z" },
    Place { "America/St_Johns", "2010-11-07T02:31:00Z" },
    Place { "America/Sao_Paulo", "2018-11-04T03:00:00Z" },
    Place { "Africa/Cairo", "2026-10-29T21:00:00Z" },
    Place { "Antarctica/Troll", "2026-03-29T01:00:00Z" },
    Place { "Europe/Dublin", "2026-10-25T01:00:00Z" },
    Place { "Pacific/Chatham", "2026-09-26T14:00:00Z" },
    Place { "America/Scoresbysund", "2024-03-31T01:00:00Z" },
    Place { "Asia/Pyongyang", "2018-05-04T15:00:00Z" },
};

} // namespace

/// next() and count() against the slow evaluator, and how long next() takes.
class CronSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSlowEvaluator_data();
    void agreesWithTheSlowEvaluator();
    void sixZonesOverTenYears_data();
    void sixZonesOverTenYears();
    void knowsEveryChangeOfEveryZone();
    void isFastEnoughForAPlanner();
};

void CronSearchTest::agreesWithTheSlowEvaluator_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < int(places.size()); ++i)
        QTest::addRow("%s %s", places[size_t(i)].zone, places[size_t(i)].around) << i;
}

void CronSearchTest::agreesWithTheSlowEvaluator()
{
    QFETCH(int, place);
    const QTimeZone zone(places[size_t(place)].zone);
    QVERIFY(zone.isValid());
    const qint64 around = toMs(*parseInstant(QString::fromLatin1(places[size_t(place)].around)));
    RandomExpressions random(quint32(20260101 + place));
    int compared = 0;
    for (int round = 0; round < 18; ++round) {
        const QString text = random.next();
        const auto cron = CronExpression::parse(text);
        if (!cron)
            continue; // a day that never comes
        const qint64 from = around - day - random.below(24 * 60) * minute;
        const qint64 until = from + 2 * day + random.below(24 * 60) * minute;
        const MinuteByMinute slow(text, zone);
        QCOMPARE(cron->isFixedTime(), slow.isFixed());
        const QList<qint64> expected = slow.between(from, until);
        QList<qint64> found;
        for (auto at = cron->next(instantFromMs(from), zone); at && toMs(*at) <= until;
             at = cron->next(*at, zone))
            found.append(toMs(*at));
        QVERIFY2(found == expected, qPrintable(text));
        QVERIFY2(cron->count(instantFromMs(from), instantFromMs(until), zone) == expected.size(),
            qPrintable(text));
        compared += int(expected.size());
    }
    QVERIFY(compared > 50);
}

void CronSearchTest::sixZonesOverTenYears_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
             "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu" })
        QTest::newRow(id) << QByteArray(id);
}

// Two days around every change of the clocks from 2026 to 2035, and two ordinary days of each
// month.
void CronSearchTest::sixZonesOverTenYears()
{
    using std::chrono::seconds;
    QFETCH(QByteArray, id);
    const QTimeZone zone(id);
    QVERIFY(zone.isValid());
    const Instant begin = *parseInstant(u"2026-01-01T00:00:00Z"_s);
    const Instant end = *parseInstant(u"2036-01-01T00:00:00Z"_s);
    QList<qint64> middles;
    int changes = 0;
    for (auto at = std::chrono::floor<seconds>(begin); at < end;) {
        const auto segment = segmentAt(at, zone);
        if (segment.end < end) {
            middles.append(toMs(segment.end));
            ++changes;
        }
        at = segment.end;
    }
    for (qint64 at = toMs(begin); at < toMs(end); at += 30 * day)
        middles.append(at);
    qint64 compared = 0;
    for (const char* text : { "30 2 * * *", "0 0 * * *", "*/20 * * * *", "15 1-3 * * *",
             "45 23 * * 1-5", "0 7 1 * 0" }) {
        const QString expression = QString::fromLatin1(text);
        const auto cron = CronExpression::parse(expression);
        QVERIFY(cron);
        const MinuteByMinute slow(expression, zone);
        for (const qint64 middle : std::as_const(middles)) {
            const qint64 from = middle / minute * minute - day;
            const QList<qint64> expected = slow.between(from, from + 2 * day);
            QList<qint64> found;
            for (auto at = cron->next(instantFromMs(from), zone); at && toMs(*at) <= from + 2 * day;
                 at = cron->next(*at, zone))
                found.append(toMs(*at));
            QVERIFY2(found == expected,
                qPrintable(u"%1 near %2"_s.arg(expression, toIso(instantFromMs(middle)))));
            compared += expected.size();
        }
    }
    qInfo("%-20s changes %3d | occurrences %6lld | differences 0", id.constData(), changes,
        static_cast<long long>(compared));
}

void CronSearchTest::knowsEveryChangeOfEveryZone()
{
    using std::chrono::seconds;
    using std::chrono::sys_seconds;
    const sys_seconds end(seconds(2'600'000'000)); // in 2052, beyond the tables, which end in 2037
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : zones) {
        const QTimeZone zone(id);
        sys_seconds at(seconds(-2'208'988'800)); // 1900
        while (at < end) {
            const ZoneSegment segment = segmentAt(at, zone);
            QVERIFY2(segment.end > at, id.constData());
            const sys_seconds until = std::min(segment.end, end);
            for (int part = 0; part <= 3; ++part) {
                const sys_seconds probe
                    = part == 3 ? until - seconds(1) : at + (until - at) * part / 3;
                const auto utc
                    = QDateTime::fromSecsSinceEpoch(probe.time_since_epoch().count(), Qt::UTC);
                QVERIFY2(zone.offsetFromUtc(utc) == segment.offset.count(),
                    qPrintable(QString::fromLatin1(id) + u' ' + utc.toString(Qt::ISODate)));
            }
            at = until;
        }
    }
}

void CronSearchTest::isFastEnoughForAPlanner()
{
    const QTimeZone zone("America/New_York");
    QElapsedTimer timer;
    for (const auto* text :
        { "30 7 * * 1-5", "*/15 8-17 * * *", "0 0 29 2 *", "0 9 1 1 *", "0 0 29 2 */7" }) {
        const auto cron = CronExpression::parse(QString::fromLatin1(text));
        timer.start();
        qint64 sum = 0;
        for (int i = 0; i < 200; ++i)
            sum += toMs(*cron->next(instantFromMs(1'767'225'600'000 + i * day), zone));
        const qint64 perCall = timer.nsecsElapsed() / 200;
        qInfo("%-16s %lld ns per next()", text, static_cast<long long>(perCall));
        QVERIFY(sum > 0);
        QVERIFY(perCall
            < 2'000'000); // generous: sanitizers and busy machines; typical is a few microseconds
    }
}

QTEST_GUILESS_MAIN(CronSearchTest)
#include "tst_cron_search.moc"
