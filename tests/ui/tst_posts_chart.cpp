// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/posts_chart.h"
#include "theme/theme_controller.h"

#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace clara::ui;
using namespace Qt::StringLiterals;

namespace {

PostsSeries sampleSeries()
{
    PostsSeries series;
    series.clients = { { u"Rye & Co"_s, 0 }, { u"Vertigo Hall"_s, 1 } };
    series.days = { { QDate(2026, 10, 30), { 4, 2 }, 1'500'000 },
        { QDate(2026, 10, 31), { 3, 5 }, 2'040'000 }, { QDate(2026, 11, 1), { 1 }, 0 } };
    series.today = QDate(2026, 11, 1);
    return series;
}

} // namespace

class TestPostsChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesAreRound_data();
    void scalesAreRound();
    void missingValuesCountAsZero();
    void labelsNameTheMonthWhereItChanges();
    void sentenceSaysTheGist();
    void moneyHasASignAndNoFalseCents();
    void keyTurnsToTheTableAndBack();
    void clientColoursAreOnThePicture();
};

void TestPostsChart::scalesAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("eleven") << 11.0 << 4.0;
    QTest::newRow("exact") << 12.0 << 4.0;
    QTest::newRow("thirteen") << 13.0 << 5.0;
    QTest::newRow("sixty") << 60.0 << 20.0;
}

void TestPostsChart::scalesAreRound()
{
    QFETCH(double, highest);
    QFETCH(double, step);
    const AxisScale scale = roundScale(highest, 3);
    QCOMPARE(scale.step, step);
    QVERIFY(scale.maximum() >= highest);
}

void TestPostsChart::missingValuesCountAsZero()
{
    QCOMPARE(valuesOf(sampleSeries(), 1), (QList<double> { 2, 5, 0 }));
    QCOMPARE(highestTotal(sampleSeries()), 8);
}

void TestPostsChart::labelsNameTheMonthWhereItChanges()
{
    QCOMPARE(dayLabels(sampleSeries(), QLocale::c()),
        (QStringList { u"30 Oct"_s, u"31"_s, u"1 Nov"_s }));
}

void TestPostsChart::sentenceSaysTheGist()
{
    const QString sentence = summarySentence(sampleSeries(), QLocale::c());
    for (const QString& part :
        { u"15 posts"_s, u"30 October"_s, u"1 November"_s, u"$3.54"_s, u"31 October: 8"_s })
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!summarySentence({}, QLocale::c()).isEmpty());
}

void TestPostsChart::moneyHasASignAndNoFalseCents()
{
    QCOMPARE(moneyText(0, QLocale::c()), u"$0"_s);
    QCOMPARE(moneyText(38'190'000, QLocale::c()), u"$38.19"_s);
    QCOMPARE(moneyText(-500'000, QLocale::c()), u"\u2212$0.50"_s);
}

void TestPostsChart::keyTurnsToTheTableAndBack()
{
    PostsChart chart;
    chart.setSeries(sampleSeries());
    chart.show();
    QVERIFY(!chart.showsTable());
    QCOMPARE(chart.tableAction()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
    chart.tableAction()->trigger();
    QVERIFY(chart.showsTable());
    const QAbstractItemModel* numbers = chart.findChild<QTableView*>()->model();
    QCOMPARE(numbers->rowCount(), 3);
    QCOMPARE(numbers->index(1, 2).data().toString(), u"5"_s);
    QCOMPARE(numbers->index(2, 3).data().toString(), u"$0"_s);
    chart.tableAction()->trigger();
    QVERIFY(!chart.showsTable());
    QVERIFY(chart.accessibleName().contains(u"15 posts"_s));
}

void TestPostsChart::clientColoursAreOnThePicture()
{
    ThemeController theme(*qApp, [] { return false; });
    PostsChart chart;
    chart.resize(640, 220);
    chart.setSeries(sampleSeries());
    chart.show();
    const auto has = [&chart](const QColor& color) {
        const QImage image = chart.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(has(Theme::light().client(0)));
    QVERIFY(has(Theme::light().client(1)));
    theme.setChoice(ThemeChoice::Dark);
    QTRY_VERIFY(has(Theme::dark().client(1)));
    QVERIFY(!has(Theme::light().client(1)));
}

QTEST_MAIN(TestPostsChart)
#include "tst_posts_chart.moc"
