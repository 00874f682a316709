// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/preview.h"
#include "scheduling/zone_name.h"

#include <QLocale>
#include <QTest>

using namespace clara;
using namespace clara::scheduling;
using namespace Qt::StringLiterals;

namespace {

/// One line per row, as the schedule page shows it.
QStringList print(
    const QList<PreviewRow>& rows, const QTimeZone& clientZone, const QTimeZone& myZone)
{
    QStringList lines;
    for (const auto& row : rows) {
        if (row.kind == PreviewKind::ClockChange) {
            lines.append(row.note);
            continue;
        }
        lines.append(QLocale::c().toString(row.client, u"ddd d MMM HH:mm"_s) + u' '
            + abbreviation(row.at, clientZone) + u" | "_s + row.mine.toString(u"HH:mm"_s) + u' '
            + abbreviation(row.at, myZone));
    }
    return lines;
}

QStringList previewLines(
    const char* cron, const char* client, const char* mine, const char* from, int count)
{
    const QTimeZone clientZone(client);
    const QTimeZone myZone(mine);
    return print(preview(*CronExpression::parse(QString::fromLatin1(cron)), clientZone, myZone,
                     *parseInstant(QString::fromLatin1(from)), count),
        clientZone, myZone);
}

} // namespace

class PreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsClockChangesBetweenRuns();
    void saysNothingMovesWhenBothChangeTogether();
    void leavesTheEffectOutWhereThereIsNone();
    void ignoresASummerThatCameAndWent();
    void knowsHalfHoursAndForwardChanges();
    void isEmptyForAnExpressionThatNeverRuns();
    void abbreviatesZones_data();
    void abbreviatesZones();
    void namesCities_data();
    void namesCities();
};

void PreviewTest::showsClockChangesBetweenRuns()
{
    const QStringList expected {
        u"Thu 22 Oct 07:30 MDT | 15:30 CEST"_s,
        u"Fri 23 Oct 07:30 MDT | 15:30 CEST"_s,
        u"Sun 25 Oct: Berlin clocks go back, 1 h earlier for you."_s,
        u"Mon 26 Oct 07:30 MDT | 14:30 CET"_s,
        u"Tue 27 Oct 07:30 MDT | 14:30 CET"_s,
        u"Wed 28 Oct 07:30 MDT | 14:30 CET"_s,
        u"Thu 29 Oct 07:30 MDT | 14:30 CET"_s,
        u"Fri 30 Oct 07:30 MDT | 14:30 CET"_s,
        u"Sun 1 Nov: Denver clocks go back, 1 h later for you."_s,
        u"Mon 2 Nov 07:30 MST | 15:30 CET"_s,
        u"Tue 3 Nov 07:30 MST | 15:30 CET"_s,
        u"Wed 4 Nov 07:30 MST | 15:30 CET"_s,
    };
    QCOMPARE(
        previewLines("30 7 * * 1-5", "America/Denver", "Europe/Berlin", "2026-10-22T08:42:00Z", 10),
        expected);
}

void PreviewTest::saysNothingMovesWhenBothChangeTogether()
{
    const QStringList lines
        = previewLines("0 9 * * *", "Europe/London", "Europe/Berlin", "2026-03-28T00:00:00Z", 2);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1), u"Sun 29 Mar: London and Berlin clocks go forward, no change for you."_s);
}

void PreviewTest::leavesTheEffectOutWhereThereIsNone()
{
    QCOMPARE(previewLines("0 9 * * *", "Europe/Berlin", "Europe/Berlin", "2026-10-24T00:00:00Z", 2)
                 .at(1),
        u"Sun 25 Oct: Berlin clocks go back."_s);
    QCOMPARE(previewLines("0 * * * *", "America/Denver", "Europe/Berlin", "2026-10-25T00:00:00Z", 2)
                 .at(0),
        u"Sat 24 Oct 19:00 MDT | 02:00 CET"_s);
    QCOMPARE(
        previewLines("30 * * * *", "America/Denver", "Europe/Berlin", "2026-10-25T00:00:00Z", 2)
            .at(1),
        u"Sun 25 Oct: Berlin clocks go back."_s);
}

void PreviewTest::ignoresASummerThatCameAndWent()
{
    QCOMPARE(previewLines("0 9 1 1 *", "America/Denver", "Europe/Berlin", "2026-10-25T00:00:00Z", 3)
                 .size(),
        3);
    // January to July changes both, once each; the first comes first.
    const QStringList halfYear
        = previewLines("0 9 1 1,7 *", "America/Denver", "Europe/Berlin", "2025-12-01T00:00:00Z", 2);
    QCOMPARE(halfYear.size(), 4);
    QCOMPARE(halfYear.at(1), u"Sun 8 Mar: Denver clocks go forward, 1 h earlier for you."_s);
    QCOMPARE(halfYear.at(2), u"Sun 29 Mar: Berlin clocks go forward, 1 h later for you."_s);
}

void PreviewTest::knowsHalfHoursAndForwardChanges()
{
    QCOMPARE(previewLines(
                 "0 9 * * *", "Australia/Lord_Howe", "Asia/Kathmandu", "2026-10-02T12:00:00Z", 2)
                 .at(1),
        u"Sun 4 Oct: Lord Howe clocks go forward, 30 min earlier for you."_s);
}

void PreviewTest::isEmptyForAnExpressionThatNeverRuns()
{
    QVERIFY(preview(CronExpression(), QTimeZone::utc(), QTimeZone::utc(), instantFromMs(0), 10)
                .isEmpty());
    QCOMPARE(preview(*CronExpression::parse(u"* * * * *"_s), QTimeZone::utc(), QTimeZone::utc(),
                 instantFromMs(0), 100000)
                 .size(),
        1000);
}

void PreviewTest::abbreviatesZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& zone, const QString& instant, const QString& expected) {
        QTest::addRow("%s %s", qPrintable(zone), qPrintable(instant))
            << zone << instant << expected;
    };
    row(u"Europe/Berlin"_s, u"2026-07-01T00:00:00Z"_s, u"CEST"_s);
    row(u"Europe/Berlin"_s, u"2026-01-01T00:00:00Z"_s, u"CET"_s);
    row(u"America/Denver"_s, u"2026-07-01T00:00:00Z"_s, u"MDT"_s);
    row(u"Asia/Kathmandu"_s, u"2026-07-01T00:00:00Z"_s, u"UTC+5:45"_s);
    row(u"America/Sao_Paulo"_s, u"2026-07-01T00:00:00Z"_s, u"UTC−3"_s);
    row(u"Australia/Lord_Howe"_s, u"2026-07-01T00:00:00Z"_s, u"UTC+10:30"_s);
    row(u"America/St_Johns"_s, u"2026-07-01T00:00:00Z"_s, u"NDT"_s);
    row(u"Africa/Casablanca"_s, u"2026-03-01T00:00:00Z"_s, u"UTC"_s);
    row(u"UTC"_s, u"2026-07-01T00:00:00Z"_s, u"UTC"_s);
}

void PreviewTest::abbreviatesZones()
{
    QFETCH(QString, zone);
    QFETCH(QString, instant);
    QFETCH(QString, expected);
    QCOMPARE(abbreviation(*parseInstant(instant), *zoneFromId(zone)), expected);
    QCOMPARE(abbreviation(*parseInstant(instant), QTimeZone()), QString());
}

void PreviewTest::namesCities_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"Berlin"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << u"New York"_s;
    QTest::newRow("Buenos Aires") << QByteArray("America/Argentina/Buenos_Aires")
                                  << u"Buenos Aires"_s;
    QTest::newRow("Port-au-Prince") << QByteArray("America/Port-au-Prince") << u"Port-au-Prince"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"UTC"_s;
    QTest::newRow("reversed sign") << QByteArray("Etc/GMT+5") << u"UTC−5"_s;
}

void PreviewTest::namesCities()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    QCOMPARE(cityName(QTimeZone(zone)), expected);
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"
