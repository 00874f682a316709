// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/clara_style.h"
#include "theme/contrast.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "theme/theme_controller.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace clara::ui;

namespace {

const Theme& themeOfRow(bool dark) { return dark ? Theme::dark() : Theme::light(); }

double worst(const QColor& ink, const QList<QColor>& grounds)
{
    double ratio = 21;
    for (const QColor& ground : grounds)
        ratio = std::min(ratio, contrastRatio(ink, ground));
    return ratio;
}

/// Share of the pixels that are not transparent.
double inkOf(const QImage& image)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    }
    return double(inked) / (image.width() * image.height());
}

QColor strongestColor(const QImage& image)
{
    QColor found;
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > alpha) {
                alpha = color.alpha();
                found = color;
            }
        }
    }
    return found;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsReadable_data() { bothThemes(); }
    void textIsReadable();
    void marksAndBordersStandOut_data() { bothThemes(); }
    void marksAndBordersStandOut();
    void clientColoursAndLettersAreReadable_data() { bothThemes(); }
    void clientColoursAndLettersAreReadable();
    void contrastFormulaKnowsBlackOnWhite();
    void clientColoursRepeatAfterEight();
    void everyIconDrawsInBothThemes();
    void iconTakesTheToneAndTurnsGreyWhenDisabled();
    void systemChangeEmitsOneSignal();
    void choiceOverridesTheSystem();
    void themeChangeOfTheSystemIsFollowed();
    void paletteAndSheetComeFromTheTheme();
    void sizesScaleWithALargerFont();

private:
    static void bothThemes();

    std::unique_ptr<ThemeController> m_controller;
    bool m_systemDark = false;
};

void TestTheme::initTestCase()
{
    m_controller = std::make_unique<ThemeController>(*qApp, [this] { return m_systemDark; });
}

void TestTheme::bothThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme& t = themeOfRow(dark);
    const QList<QColor> all { t.window, t.rail, t.surface, t.raised, t.hover, t.pressed,
        t.selected };
    const QList<QColor> calm { t.window, t.rail, t.surface, t.raised, t.hover };
    QVERIFY(worst(t.text, all) >= 4.5);
    QVERIFY(worst(t.text2, all) >= 4.5);
    QVERIFY(worst(t.text3, calm) >= 4.5);
    QVERIFY(worst(t.link, calm) >= 4.5);
    for (const QColor& fill : { t.accent, t.accentHover, t.accentPressed })
        QVERIFY(contrastRatio(t.onAccent, fill) >= 4.5);
    for (const StateColors& state : { t.ok, t.warn, t.block, t.info }) {
        QVERIFY(contrastRatio(state.text, state.ground) >= 4.5);
        QVERIFY(worst(state.text, { t.window, t.surface, t.rail }) >= 4.5);
    }
    QVERIFY(contrastRatio(t.onInverse, t.inverse) >= 4.5);
    QVERIFY(contrastRatio(t.inverseLink, t.inverse) >= 4.5);
    QVERIFY(worst(t.text, { t.diffAdd, t.diffDel, t.spanMark }) >= 4.5);
}

void TestTheme::marksAndBordersStandOut()
{
    QFETCH(bool, dark);
    const Theme& t = themeOfRow(dark);
    QVERIFY(worst(t.border, { t.window, t.rail, t.surface }) >= 3.0);
    QVERIFY(worst(t.focus, { t.window, t.rail, t.surface, t.raised, t.hover, t.selected }) >= 3.0);
    for (const StateColors& state : { t.ok, t.warn, t.block, t.info })
        QVERIFY(worst(state.mark, { t.window, t.surface, t.rail, state.ground }) >= 3.0);
    QVERIFY(worst(t.meterFill, { t.surface, t.pressed }) >= 3.0);
}

void TestTheme::clientColoursAndLettersAreReadable()
{
    QFETCH(bool, dark);
    const Theme& t = themeOfRow(dark);
    for (const QColor& client : t.clients) {
        QVERIFY(contrastRatio(client, t.surface) >= 4.5);
        QVERIFY(contrastRatio(t.tileLetters, client) >= 4.5);
    }
}

void TestTheme::contrastFormulaKnowsBlackOnWhite()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // A value of the table: text3 on its worst ground, cut to two places.
    const Theme& t = Theme::light();
    QCOMPARE(std::floor(contrastRatio(t.onAccent, t.accent) * 100) / 100, 6.17);
}

void TestTheme::clientColoursRepeatAfterEight()
{
    const Theme& t = Theme::light();
    QCOMPARE(t.client(8), t.client(0));
    QCOMPARE(t.client(-1), t.client(7));
    QVERIFY(t.client(1) != t.client(2));
}

void TestTheme::everyIconDrawsInBothThemes()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() > 100);
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_controller->setChoice(choice);
        for (const QString& name : names) {
            const QImage image = icon(name).pixmap(QSize(16, 16), 1.0).toImage();
            QVERIFY2(inkOf(image) > 0.01, qPrintable(name));
        }
    }
    for (const char* network : { "x", "bluesky", "threads", "mastodon", "linkedin", "sandbox" })
        QVERIFY(names.contains(networkIconName(QLatin1String(network))));
    m_controller->setChoice(ThemeChoice::System);
}

void TestTheme::iconTakesTheToneAndTurnsGreyWhenDisabled()
{
    const QIcon dot = icon(QStringLiteral("dot"), Tone::Block);
    QCOMPARE(strongestColor(dot.pixmap(QSize(16, 16), 1.0).toImage()), Theme::light().block.text);
    QCOMPARE(strongestColor(dot.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage()),
        Theme::light().disabled);
    m_controller->setChoice(ThemeChoice::Dark);
    QCOMPARE(strongestColor(dot.pixmap(QSize(16, 16), 1.0).toImage()), Theme::dark().block.text);
    m_controller->setChoice(ThemeChoice::System);
}

void TestTheme::systemChangeEmitsOneSignal()
{
    QSignalSpy changed(m_controller.get(), &ThemeController::changed);
    m_systemDark = true;
    m_controller->refresh();
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_controller->current().isDark);
    QVERIFY(currentTheme().isDark);
    m_controller->refresh();
    QCOMPARE(changed.size(), 1);
    m_systemDark = false;
    m_controller->refresh();
    QVERIFY(!currentTheme().isDark);
}

void TestTheme::choiceOverridesTheSystem()
{
    m_systemDark = true;
    m_controller->setChoice(ThemeChoice::Light);
    QVERIFY(!m_controller->current().isDark);
    m_systemDark = false;
    m_controller->setChoice(ThemeChoice::Dark);
    QVERIFY(m_controller->current().isDark);
    m_controller->setChoice(ThemeChoice::System);
    QVERIFY(!m_controller->current().isDark);
}

void TestTheme::themeChangeOfTheSystemIsFollowed()
{
    QSignalSpy changed(m_controller.get(), &ThemeController::changed);
    QWidget window;
    m_systemDark = true;
    QEvent event(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(changed.size(), 1);
    m_systemDark = false;
    m_controller->refresh();
}

void TestTheme::paletteAndSheetComeFromTheTheme()
{
    const Theme& t = Theme::light();
    const QPalette palette = QApplication::palette();
    QCOMPARE(palette.color(QPalette::Window), t.window);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), t.selected);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), t.disabled);
    const QString sheet = buildStyleSheet(t, metrics());
    for (const char* part : { "kind=\"primary\"", "state=\"error\"", "card=\"true\"" })
        QVERIFY2(sheet.contains(QLatin1String(part)), part);
    QVERIFY(sheet != buildStyleSheet(Theme::dark(), metrics()));
    QCOMPARE(qApp->styleSheet(), sheet);
}

void TestTheme::sizesScaleWithALargerFont()
{
    QCOMPARE(Metrics::scaled(1.0).control, 32);
    QCOMPARE(Metrics::scaled(1.5).control, 48);
    QCOMPARE(Metrics::scaled(0.5).control, 32);
    QCOMPARE(Metrics::scaled(1.5).focusLine, 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
