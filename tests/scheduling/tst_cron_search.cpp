// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"
#include "scheduling/zone_timeline.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace clara;
using namespace clara::scheduling;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// A second, slow evaluator that knows nothing of the first: it reads the text itself and looks at
/// every minute of UTC, asking the zone only for its offset.
class MinuteByMinute {
public:
    MinuteByMinute(const QString& text, const QTimeZone& zone)
        : m_zone(zone)
    {
        const QStringList fields = text.split(u' ');
        const std::array<std::pair<int, int>, 5> limits{ { { 0, 59 }, { 0, 23 }, { 1, 31 },
            { 1, 12 }, { 0, 7 } } };
        for (size_t i = 0; i < 5; ++i)
            m_sets[i] = readSet(fields.at(qsizetype(i)), limits[i].first, limits[i].second);
        m_bothDays = fields.at(2).startsWith(u'*') || fields.at(4).startsWith(u'*');
        m_fixed = isPlain(fields.at(0)) && isPlain(fields.at(1));
    }

    bool isFixed() const { return m_fixed; }

    /// Every occurrence in (from, until], both at whole minutes.
    QList<qint64> between(qint64 from, qint64 until) const
    {
        return m_fixed ? fixedBetween(from, until) : recurringBetween(from, until);
    }

private:
    static bool isPlain(const QString& field)
    {
        return !field.contains(u'*') && !field.contains(u',') && !field.contains(u'-');
    }

    static QSet<int> readSet(const QString& field, int min, int max)
    {
        QSet<int> set;
        for (const QString& piece : field.split(u',')) {
            const int step = piece.contains(u'/') ? piece.section(u'/', 1).toInt() : 1;
            const QString base = piece.section(u'/', 0, 0);
            int from = min;
            int to = max;
            if (base != u"*"_s) {
                from = base.section(u'-', 0, 0).toInt();
                to = base.section(u'-', -1).toInt();
            }
            for (int value = from; value <= to; ++value) {
                if ((value - from) % step == 0)
                    set.insert(value);
            }
        }
        return set;
    }

    QDateTime local(qint64 ms) const
    {
        const int offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        return QDateTime::fromMSecsSinceEpoch(ms + offset * qint64(1000), Qt::UTC);
    }

    bool matchesDay(QDate date) const
    {
        const bool byDay = m_sets[2].contains(date.day());
        const bool byWeekday = m_sets[4].contains(date.dayOfWeek())
            || (date.dayOfWeek() == 7 && m_sets[4].contains(0));
        return m_sets[3].contains(date.month())
            && (m_bothDays ? byDay && byWeekday : byDay || byWeekday);
    }

    QList<qint64> recurringBetween(qint64 from, qint64 until) const
    {
        QList<qint64> found;
        for (qint64 at = from + minute; at <= until; at += minute) {
            const QDateTime wall = local(at);
            if (m_sets[0].contains(wall.time().minute()) && m_sets[1].contains(wall.time().hour())
                && matchesDay(wall.date()))
                found.append(at);
        }
        return found;
    }

    /// For each calendar day, the first minute at which the clock shows the time or is past it.
    QList<qint64> fixedBetween(qint64 from, qint64 until) const
    {
        QList<qint64> found;
        const QTime time(*m_sets[1].begin(), *m_sets[0].begin());
        const QDate last = local(until).date().addDays(2);
        for (QDate date = local(from).date().addDays(-2); date <= last; date = date.addDays(1)) {
            if (!matchesDay(date))
                continue;
            const QDateTime wall(date, time, Qt::UTC);
            qint64 at = wall.toMSecsSinceEpoch() - 17 * hour;
            while (local(at) < wall)
                at += minute;
            if (at > from && at <= until && (found.isEmpty() || found.last() != at))
                found.append(at);
        }
        return found;
    }

    const QTimeZone m_zone;
    std::array<QSet<int>, 5> m_sets;
    bool m_bothDays = false;
    bool m_fixed = false;
};

class RandomExpressions {
public:
    explicit RandomExpressions(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random.bounded(bound)); }

    QString next()
    {
        // Near midnight and the small hours, where clocks change.
        const QString hours = below(2) == 0 ? QString::number(below(5)) : field(0, 23, 6);
        return QStringList{ below(3) == 0 ? QString::number(below(60)) : field(0, 59, 3), hours,
            below(3) > 0 ? u"*"_s : field(1, 31, 3), below(4) > 0 ? u"*"_s : field(1, 12, 3),
            below(3) > 0 ? u"*"_s : field(0, 7, 3) }
            .join(u' ');
    }

private:
    QString field(int min, int max, int stars)
    {
        if (below(10) < stars)
            return u"*"_s;
        QStringList pieces;
        for (int i = below(3); i >= 0; --i)
            pieces.append(piece(min, max));
        return pieces.join(u',');
    }

    QString piece(int min, int max)
    {
        const int span = max - min;
        const int from = min + below(span + 1);
        switch (below(4)) {
        case 0:
            return u"*/%1"_s.arg(1 + below(span));
        case 1:
            return u"%1-%2"_s.arg(from).arg(from + below(max - from + 1));
        case 2:
            return u"%1-%2/%3"_s.arg(from).arg(from + below(max - from + 1)).arg(1 + below(span));
        default:
            return QString::number(from);
        }
    }

    QRandomGenerator m_random;
};

struct Place {
    const char* zone;
    const char* around; ///< a day near which the clocks change
};

constexpr std::array places{
    Place{ "UTC", "2026-02-28T12:00:00Z" },
    Place{ "Europe/Paris", "2026-03-29T01:00:00Z" },
    Place{ "Europe/Paris", "2026-10-25T01:00:00Z" },
    Place{ "Europe/Berlin", "2062-10-29T01:00:00Z" },
    Place{ "America/New_York", "2026-03-08T07:00:00Z" },
    Place{ "America/New_York", "2037-11-01T06:00:00Z" },
    Place{ "America/New_York", "2026-11-01T06:00:00Z" },
    Place{ "America/Denver", "2027-03-14T09:00:00Z" },
    Place{ "Australia/Lord_Howe", "2026-10-03T15:30:00Z" },
    Place{ "Australia/Lord_Howe", "2026-04-04T15:00:00Z" },
    Place{ "Pacific/Apia", "2011-12-30T10:00:00Z" },
    Place{ "Pacific/Kwajalein", "1993-08-21T12:00:00Z" },
    Place{ "Africa/Casablanca", "2026-02-15T02:00:00Z" },
    Place{ "Africa/Casablanca", "2026-03-22T02:00:00Z" },
    Place{ "Asia/Kathmandu", "1985-12-31T18:30:00Z" },
    Place{ "America/St_Johns", "2010-11-07T02:31:00Z" },
    Place{ "America/Sao_Paulo", "2018-11-04T03:00:00Z" },
    Place{ "Africa/Cairo", "2026-10-29T21:00:00Z" },
    Place{ "Antarctica/Troll", "2026-03-29T01:00:00Z" },
    Place{ "Europe/Dublin", "2026-10-25T01:00:00Z" },
    Place{ "Pacific/Chatham", "2026-09-26T14:00:00Z" },
    Place{ "America/Scoresbysund", "2024-03-31T01:00:00Z" },
    Place{ "Asia/Pyongyang", "2018-05-04T15:00:00Z" },
};

} // namespace

/// next() and count() against the slow evaluator, and how long next() takes.
class CronSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheSlowEvaluator_data();
    void agreesWithTheSlowEvaluator();
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
