// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cron_sentence.h"

#include <QHash>
#include <QLocale>
#include <QTest>

using namespace clara;
using namespace clara::scheduling;
using namespace Qt::StringLiterals;

class CronSentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItInWords_data();
    void saysItInWords();
    void usesTheNamesOfTheLocale();
    void neverSaysTheSameOfDifferentSchedules();
};

void CronSentenceTest::saysItInWords_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* expression, const char* sentence) {
        QTest::newRow(expression) << QString::fromLatin1(expression)
                                  << QString::fromLatin1(sentence);
    };
    row("30 7 * * 1-5", "At 07:30 on Monday to Friday");
    row("30 7 * * *", "At 07:30 every day");
    row("@daily", "At 00:00 every day");
    row("@hourly", "Every hour on the hour every day");
    row("@weekly", "At 00:00 on Sunday");
    row("@monthly", "At 00:00 on day 1 of the month");
    row("@yearly", "At 00:00 on day 1 of January");
    row("* * * * *", "Every minute");
    row("*/15 * * * *", "Every 15 minutes");
    row("0,20,40 * * * *", "Every 20 minutes");
    row("*/15 8-17 * * 1-5", "Every 15 minutes between 08:00 and 17:59 on Monday to Friday");
    row("* 9 * * *", "Every minute between 09:00 and 09:59 every day");
    row("*/15 8,12,18 * * *", "Every 15 minutes of the hours 8, 12 and 18 every day");
    row("*/2 9-10 * * *", "Every 2 minutes between 09:00 and 10:59 every day");
    row("*/2 * * * 6", "Every 2 minutes on Saturday");
    row("5 * * * *", "At minute 5 of every hour every day");
    row("*/35 * * * *", "At minute 0 and 35 of every hour every day");
    row("1-59/2 * * * *", "At minute 1 to 59 in steps of 2 of every hour every day");
    row("0 9,18 * * *", "At 09:00 and 18:00 every day");
    row("0,30 9,12,18 * * *", "At 09:00, 09:30, 12:00, 12:30, 18:00 and 18:30 every day");
    row("30 8-17 * * *", "Every hour from 08:30 to 17:30 every day");
    row("0 */2 * * *", "Every 2 hours from 00:00 to 22:00 every day");
    row("0 */5 * * *", "At 00:00, 05:00, 10:00, 15:00 and 20:00 every day");
    row("5 1-23/3 * * *", "Every 3 hours from 01:05 to 22:05 every day");
    row("7 1,2,3,5,8,13,21 * * *", "At minute 7 of the hours 1 to 3, 5, 8, 13 and 21 every day");
    row("10,50 8-17 * * *", "At minute 10 and 50 of the hours 8 to 17 every day");
    row("0 9 * * 6,0", "At 09:00 on Saturday and Sunday");
    row("0 9 * * 5-7", "At 09:00 on Friday to Sunday");
    row("0 9 * * 1,3,5", "At 09:00 on Monday, Wednesday and Friday");
    row("0 9 * * */2", "At 09:00 on Tuesday, Thursday, Saturday and Sunday");
    row("0 9 1,15 * *", "At 09:00 on day 1 and 15 of the month");
    row("0 9 1-7 * *", "At 09:00 on day 1 to 7 of the month");
    row("0 9 */2 * *", "At 09:00 on day 1 to 31 in steps of 2 of the month");
    row("0 9 24 12 *", "At 09:00 on day 24 of December");
    row("0 9 * 7 *", "At 09:00 every day in July");
    row("0 9 * 1-3,10 *", "At 09:00 every day in January to March and October");
    row("0 9 * 6 1", "At 09:00 on Monday in June");
    row("30 4 1,15 * 5", "At 04:30 on day 1 and 15 of the month and also on Friday");
    row("30 4 1,15 2 5", "At 04:30 on day 1 and 15 of February and also on Friday in these months");
    row("0 9 */2 * 1",
        "At 09:00 on day 1 to 31 in steps of 2 of the month, only if it is a Monday");
    row("0 9 1-7 * */6", "At 09:00 on day 1 to 7 of the month, only if it is a Saturday or Sunday");
    row("0 9 1-7 5 */6", "At 09:00 on day 1 to 7 of May, only if it is a Saturday or Sunday");
    row("0 9 1-31 * 5", "At 09:00 every day");
    row("0 9 13 * 0-6", "At 09:00 every day");
    row("0 9 13 * *", "At 09:00 on day 13 of the month");
}

void CronSentenceTest::saysItInWords()
{
    QFETCH(QString, expression);
    QFETCH(QString, sentence);
    const auto cron = CronExpression::parse(expression);
    QVERIFY(cron);
    QCOMPARE(describe(*cron, QLocale(QLocale::English, QLocale::UnitedKingdom)), sentence);
}

void CronSentenceTest::usesTheNamesOfTheLocale()
{
    const auto cron = CronExpression::parse(u"0 9 * 3 1"_s);
    const QString german = describe(*cron, QLocale(QLocale::German));
    QVERIFY(german.contains(u"Montag"_s));
    QVERIFY(german.contains(u"März"_s));
    QCOMPARE(describe(CronExpression(), QLocale::c()), u"Never"_s);
}

void CronSentenceTest::neverSaysTheSameOfDifferentSchedules()
{
    // Several texts for one schedule meet again in one sentence; different schedules must not.
    const auto list = [](const char* texts) { return QString::fromLatin1(texts).split(u' '); };
    const QStringList minutes = list("0 5 * 0-59 */15 0,15,30,45 1-59/2 0-30/10");
    const QStringList hours = list("0 9 * */2 8-17 8-16 0-22/2 9,18");
    const QStringList days = list("* 1 1,15 */2 1-31/2 1-31 1,*");
    const QStringList months = list("* 7 JUL 1-12 1-3 */3");
    const QStringList weekdays = list("* 1 MON 1-5 0-6 */2 6,0 6-7");
    const int combinations
        = int(minutes.size() * hours.size() * days.size() * months.size() * weekdays.size());
    const auto take = [](const QStringList& texts, int& index) {
        const QString text = texts.at(index % texts.size());
        index /= int(texts.size());
        return text;
    };
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QTimeZone utc = QTimeZone::utc();
    QHash<QString, CronExpression> bySentence;
    int repeated = 0;
    for (int i = 0; i < combinations; i += 3) {
        int index = i;
        QStringList fields;
        for (const auto* texts : { &minutes, &hours, &days, &months, &weekdays })
            fields.append(take(*texts, index));
        const QString text = fields.join(u' ');
        const auto cron = CronExpression::parse(text);
        if (!cron)
            continue;
        const QString sentence = describe(*cron, locale);
        QVERIFY(
            !sentence.contains(u'%') && !sentence.contains(u"  "_s) && !sentence.endsWith(u' '));
        const auto other = bySentence.constFind(sentence);
        if (other == bySentence.constEnd()) {
            bySentence.insert(sentence, *cron);
            continue;
        }
        ++repeated;
        const Instant start = instantFromMs(1'767'225'600'000);
        const QByteArray what = u"%1 / %2: %3"_s.arg(text, other->text(), sentence).toUtf8();
        QVERIFY2(cron->next(start, utc, 30) == other->next(start, utc, 30), what.constData());
    }
    QVERIFY2(bySentence.size() > 1000 && repeated > 1000, "too few sentences to mean anything");
}

QTEST_GUILESS_MAIN(CronSentenceTest)
#include "tst_cron_sentence.moc"
