// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron.h"

#include <QFile>
#include <QTest>

using namespace clara;
using namespace clara::scheduling;
using namespace Qt::StringLiterals;

namespace {
QString isoMinute(Instant instant)
{
    return toUtcDateTime(instant).toString(u"yyyy-MM-ddTHH:mmZ"_s);
}
} // namespace

/// Known answers from a table computed by another program, and every refusal with its exact
/// sentence.
class CronTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheKnownOccurrences_data();
    void findsTheKnownOccurrences();
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void acceptsUnusualButValidText_data();
    void acceptsUnusualButValidText();
    void keepsTheTextAsWritten();
    void givesUpOnTimesThatAlwaysFallIntoAGap();
    void survivesTheEdgesOfTime();
    void aDefaultExpressionNeverRuns();
    void countsWhatItFinds();
};

void CronTest::findsTheKnownOccurrences_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    QFile file(QStringLiteral(CLARA_TEST_DATA "/../scheduling/cron_next.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).chopped(1);
        if (text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        QCOMPARE(cells.size(), 4);
        QTest::addRow("line %d: %s", line, qPrintable(cells.first()))
            << cells[0] << cells[1] << cells[2] << cells[3].split(u' ');
        ++rows;
    }
    QVERIFY2(rows >= 150, "the table is incomplete");
}

void CronTest::findsTheKnownOccurrences()
{
    QFETCH(QString, expression);
    QFETCH(QString, zone);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    const auto cron = CronExpression::parse(expression);
    QVERIFY2(cron, cron ? "" : qPrintable(cron.error().message));
    const auto start = parseInstant(after);
    QVERIFY(start);
    const auto timeZone = zoneFromId(zone);
    QVERIFY(timeZone);
    QStringList found;
    for (const Instant at : cron->next(*start, *timeZone, int(expected.size())))
        found.append(isoMinute(at));
    QCOMPARE(found, expected);
    QCOMPARE(isoMinute(cron->next(*start, *timeZone).value()), expected.first());
}

void CronTest::refusesWithOneSentence_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString& expression, const QString& message) {
        QTest::addRow("%s", qPrintable(expression.left(30))) << expression << message;
    };
    const QString fields
        = u"A cron expression has five fields: minute, hour, day of month, month, weekday. "
          "This one has %1."_s;
    row(u""_s, u"Enter a cron expression, for example 30 7 * * 1-5."_s);
    row(u" \t\n"_s, u"Enter a cron expression, for example 30 7 * * 1-5."_s);
    row(u"*"_s, fields.arg(1));
    row(u"* * * *"_s, fields.arg(4));
    row(u"0 * * * * *"_s, fields.arg(6));
    row(u"0 0 12 * * ? 2026"_s, fields.arg(7));
    row(QString(257, u'*'), u"A cron expression has at most 256 characters, this one has 257."_s);
    row(u"60 * * * *"_s, u"Minute 60: use 0 to 59."_s);
    row(u"-1 * * * *"_s,
        u"“-1” in the field “Minute” is not understood. Use numbers from 0 to 59, lists like 1,3, "
        "ranges like 1-3 or steps like */2."_s);
    row(u"0 30 * * *"_s, u"Hour 30: use 0 to 23."_s);
    row(u"0 24 * * *"_s, u"Hour 24: use 0 to 23."_s);
    row(u"0 99999999999 * * *"_s, u"Hour 99999999999: use 0 to 23."_s);
    row(u"0 0-24 * * *"_s, u"Hour 24: use 0 to 23."_s);
    row(u"0 0 0 * *"_s, u"Day of month 0: use 1 to 31."_s);
    row(u"0 0 32 * *"_s, u"Day of month 32: use 1 to 31."_s);
    row(u"0 0 1 0 *"_s, u"Month 0: use 1 to 12 or JAN to DEC."_s);
    row(u"0 0 1 13 *"_s, u"Month 13: use 1 to 12 or JAN to DEC."_s);
    row(u"0 0 * * 8"_s, u"Weekday 8: use 0 to 7 or SUN to SAT."_s);
    row(u"5/15 * * * *"_s,
        u"“5/15” in the field “Minute”: a step needs a range. Write 5-59/15 or */15."_s);
    row(u"0 8/2 * * *"_s,
        u"“8/2” in the field “Hour”: a step needs a range. Write 8-23/2 or */2."_s);
    row(u"0 0 * * MON/2"_s,
        u"“MON/2” in the field “Weekday”: a step needs a range. Write 1-6/2 or */2."_s);
    row(u"0 22-6 * * *"_s, u"“22-6” in the field “Hour” runs backwards. Write 22-23,0-6."_s);
    row(u"0 0 * NOV-FEB *"_s, u"“NOV-FEB” in the field “Month” runs backwards. Write 11-12,1-2."_s);
    row(u"0 0 * * FRI-MON"_s, u"“FRI-MON” in the field “Weekday” runs backwards. Write 5-6,0-1."_s);
    row(u"0 0 * * 5-0"_s, u"“5-0” in the field “Weekday” runs backwards. Write 5-6,0-0."_s);
    row(u"*/0 * * * *"_s, u"“*/0” in the field “Minute”: use a step of 1 to 60."_s);
    row(u"*/61 * * * *"_s, u"“*/61” in the field “Minute”: use a step of 1 to 60."_s);
    row(u"0 */25 * * *"_s, u"“*/25” in the field “Hour”: use a step of 1 to 24."_s);
    row(u"1,,2 * * * *"_s,
        u"“1,,2” in the field “Minute” has an empty entry. Remove the extra comma."_s);
    row(u"0 0 1, * *"_s,
        u"“1,” in the field “Day of month” has an empty entry. Remove the extra comma."_s);
    const QString unclear
        = u"“%1” in the field “%2” is not understood. Use numbers from %3 to %4, lists like "
          "1,3, ranges like 1-3 or steps like */2."_s;
    row(u"0 0 L * *"_s, unclear.arg(u"L"_s, u"Day of month"_s).arg(1).arg(31));
    row(u"0 0 15W * *"_s, unclear.arg(u"15W"_s, u"Day of month"_s).arg(1).arg(31));
    row(u"0 0 * * 5#2"_s, unclear.arg(u"5#2"_s, u"Weekday"_s).arg(0).arg(7));
    row(u"0 0 ? * *"_s, unclear.arg(u"?"_s, u"Day of month"_s).arg(1).arg(31));
    row(u"0 0 * JANUARY *"_s, unclear.arg(u"JANUARY"_s, u"Month"_s).arg(1).arg(12));
    row(u"0 0 * MON *"_s, unclear.arg(u"MON"_s, u"Month"_s).arg(1).arg(12));
    row(u"JAN 0 * * *"_s, unclear.arg(u"JAN"_s, u"Minute"_s).arg(0).arg(59));
    row(u"1.5 * * * *"_s, unclear.arg(u"1.5"_s, u"Minute"_s).arg(0).arg(59));
    row(u"+5 * * * *"_s, unclear.arg(u"+5"_s, u"Minute"_s).arg(0).arg(59));
    row(u"٣ * * * *"_s, unclear.arg(u"٣"_s, u"Minute"_s).arg(0).arg(59));
    row(u"1-2-3 * * * *"_s, unclear.arg(u"1-2-3"_s, u"Minute"_s).arg(0).arg(59));
    row(u"*/2/3 * * * *"_s, unclear.arg(u"*/2/3"_s, u"Minute"_s).arg(0).arg(59));
    row(u"*/ * * * *"_s, unclear.arg(u"*/"_s, u"Minute"_s).arg(0).arg(59));
    row(u"1- * * * *"_s, unclear.arg(u"1-"_s, u"Minute"_s).arg(0).arg(59));
    row(u"** * * * *"_s, unclear.arg(u"**"_s, u"Minute"_s).arg(0).arg(59));
    row(u"*-5 * * * *"_s, unclear.arg(u"*-5"_s, u"Minute"_s).arg(0).arg(59));
    row(u"%1 * * * *"_s,
        u"“%1” in the field “Minute” is not understood. Use numbers from 0 to 59, lists like "
        "1,3, ranges like 1-3 or steps like */2."_s);
    row(u"@reboot"_s,
        u"“@reboot” names no time, because a schedule does not depend on restarts. Use for "
        "example @daily."_s);
    row(u"@fortnightly"_s,
        u"“@fortnightly” is not a known shorthand. Use @hourly, @daily, @weekly, @monthly "
        "or @yearly."_s);
    row(u"@daily 5"_s,
        u"“@daily 5” is not a known shorthand. Use @hourly, @daily, @weekly, @monthly or "
        "@yearly."_s);
    const QString never
        = u"%1 never comes, so nothing would ever run. Choose another day or month."_s;
    row(u"0 0 30 2 *"_s, never.arg(u"30 February"_s));
    row(u"0 0 31 4,6,9,11 *"_s, never.arg(u"31 April"_s));
    row(u"0 0 30,31 FEB *"_s, never.arg(u"30 February"_s));
    row(u"0 0 31 */9 1"_s.replace(u"*/9"_s, u"2"_s).replace(u" 1"_s, u" */2"_s),
        never.arg(u"31 February"_s));
}

void CronTest::refusesWithOneSentence()
{
    QFETCH(QString, expression);
    QFETCH(QString, message);
    const auto cron = CronExpression::parse(expression);
    QVERIFY(!cron);
    QVERIFY(cron.error().kind == ErrorKind::Invalid);
    QCOMPARE(cron.error().field, u"cron"_s);
    QCOMPARE(cron.error().message, message);
}

void CronTest::acceptsUnusualButValidText_data()
{
    QTest::addColumn<QString>("expression");
    for (const auto* text : { "\t0 9\n* * *", "0 0 29 2 *", "0 0 30 2 1", "*/60 * * * *",
             "0 */24 * * *", "0 0 */31 * *", "0 0 * */12 *", "0 0 * * */7", "0-59/59 * * * *",
             "5-5 * * * *", "0,0,0 * * * *", "* * * * SUN-SAT", "* * * * SUN-SUN", "@YEARLY",
             "0 0 29-31 2 *", "0 0 * * 0-7/7" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void CronTest::acceptsUnusualButValidText()
{
    QFETCH(QString, expression);
    const auto cron = CronExpression::parse(expression);
    QVERIFY2(cron, cron ? "" : qPrintable(cron.error().message));
    QVERIFY(cron->next(instantFromMs(0), QTimeZone::utc()));
}

void CronTest::keepsTheTextAsWritten()
{
    QCOMPARE(CronExpression::parse(u"  30 7\t* * mon-FRI "_s)->text(), u"30 7 * * mon-FRI"_s);
    QCOMPARE(CronExpression::parse(u"@daily"_s)->text(), u"@daily"_s);
    QCOMPARE(CronExpression::parse(u"0 9 * * 1"_s), CronExpression::parse(u"0  9 * * 1"_s));
    QVERIFY(CronExpression::parse(u"0 9 * * 1"_s) != CronExpression::parse(u"0 9 * * 2"_s));
}

void CronTest::givesUpOnTimesThatAlwaysFallIntoAGap()
{
    // The second Sunday of March at 02:xx has never existed in New York since 2007.
    const auto cron = CronExpression::parse(u"0,30 2 8-14 3 */7"_s);
    const auto after = parseInstant(u"2026-01-01T00:00:00Z"_s);
    QVERIFY(!cron->next(*after, QTimeZone("America/New_York")));
    QVERIFY(cron->next(*after, QTimeZone("America/New_York"), 5).isEmpty());
    QVERIFY(cron->next(*after, QTimeZone("Europe/Berlin")));
}

void CronTest::survivesTheEdgesOfTime()
{
    const auto cron = CronExpression::parse(u"0 9 * * *"_s);
    const QTimeZone berlin("Europe/Berlin");
    for (const qint64 ms : { std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
             qint64(253402300800000), qint64(-62167219200001) }) {
        QVERIFY(!cron->next(instantFromMs(ms), berlin));
    }
    QCOMPARE(cron->count(instantFromMs(1000), instantFromMs(1000), berlin), 0);
    QCOMPARE(cron->count(instantFromMs(5000), instantFromMs(1000), berlin), 0);
    QVERIFY(!cron->next(instantFromMs(0), QTimeZone()));
    // The last weekday that 29 February misses for 40 years.
    const auto leapSunday = CronExpression::parse(u"0 0 29 2 */7"_s);
    QCOMPARE(
        isoMinute(*leapSunday->next(*parseInstant(u"2088-02-29T00:00:00Z"_s), QTimeZone::utc())),
        u"2128-02-29T00:00Z"_s);
    // Before zones had whole minutes: Paris was 9:21 ahead of Greenwich.
    QCOMPARE(
        toIso(*cron->next(*parseInstant(u"1900-01-01T00:00:00Z"_s), QTimeZone("Europe/Paris"))),
        u"1900-01-01T08:50:39Z"_s);
    QCOMPARE(toIso(*cron->next(instantFromMs(1), QTimeZone::utc())), u"1970-01-01T09:00:00Z"_s);
    QCOMPARE(toIso(*cron->next(instantFromMs(-1), QTimeZone(19800))), u"1970-01-01T03:30:00Z"_s);
}

void CronTest::aDefaultExpressionNeverRuns()
{
    QVERIFY(!CronExpression().next(instantFromMs(0), QTimeZone::utc()));
    QCOMPARE(
        CronExpression().count(instantFromMs(0), instantFromMs(1'000'000'000), QTimeZone::utc()),
        0);
}

void CronTest::countsWhatItFinds()
{
    const QTimeZone apia("Pacific/Apia");
    const auto from = parseInstant(u"2011-12-25T00:00:30Z"_s);
    const auto until = parseInstant(u"2012-01-10T07:00:00Z"_s);
    for (const auto* text : { "0 9 * * *", "*/7 3-20 * * *", "0 0 * * *", "13 * */2 * *" }) {
        const auto cron = CronExpression::parse(QString::fromLatin1(text));
        qint64 expected = 0;
        for (auto at = cron->next(*from, apia); at && *at <= *until; at = cron->next(*at, apia))
            ++expected;
        QVERIFY(expected > 0);
        QCOMPARE(cron->count(*from, *until, apia), expected);
    }
}

QTEST_GUILESS_MAIN(CronTest)
#include "tst_cron.moc"
