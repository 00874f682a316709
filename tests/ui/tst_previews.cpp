// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/bluesky_preview.h"
#include "previews/preview_factory.h"
#include "previews/preview_strip.h"
#include "previews/sandbox_preview.h"
#include "previews/x_preview.h"
#include "theme/theme_controller.h"
#include "widgets/counter_ring.h"

#include <QApplication>
#include <QTest>

using namespace clara::ui;
using namespace Qt::StringLiterals;

namespace {

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestPreviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintsExactlyTheText_data();
    void paintsExactlyTheText();
    void growsWithNarrowWidth();
    void marksLieBehindTheirSpan();
    void facetsTakeTheNetworksColour();
    void xIsBlackInTheDark();
    void factoryKnowsItsNetworks();
    void postIsReadOut();
    void stripNamesAccountAndCount();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestPreviews::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, [] { return false; });
}

void TestPreviews::paintsExactlyTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Doors open 6 a.m. Friday."_s;
    QTest::newRow("breaks") << u"One\n\nTwo\nThree\n"_s;
    QTest::newRow("blanks at line ends") << u"a  b   "_s + QString(120, u' ') + u"c"_s;
    QTest::newRow("long word") << QString(400, u'x');
    QTest::newRow("japanese") << u"【秋の歯科検診】10月の平日夕方に空きがあります。"_s;
    QTest::newRow("emoji family")
        << u"Kids 👩‍👩‍👧‍👦 climb 🧗🏽‍♀️ too 🇩🇪"_s;
    QTest::newRow("right to left") << u"سلام @dr.mori.com שלום #Denver"_s;
    QTest::newRow("combining") << u"Cafe\u0301 n\u0303 \u200Bzero"_s;
    QTest::newRow("markup") << u"<b>not bold</b> &amp; <script>"_s;
    QTest::newRow("facets")
        << u"Coffee from @blueowl.coffee vertigohall.com/cave #DenverClimbing"_s;
}

void TestPreviews::paintsExactlyTheText()
{
    QFETCH(QString, text);
    for (const char* network : { "bluesky", "x", "sandbox" }) {
        const QString name = QLatin1String(network);
        std::unique_ptr<PreviewCard> card(makePreviewCard(name, nullptr));
        card->setContent(makePreviewContent(name, u"Vertigo Hall"_s, u"vertigohall"_s, text));
        for (const int width : { 240, 464, 900 }) {
            card->resize(width, card->heightForWidth(width));
            card->grab();
            QCOMPARE(card->paintedText(), text);
        }
    }
}

void TestPreviews::growsWithNarrowWidth()
{
    BlueskyPreview card;
    card.setContent(makePreviewContent(u"bluesky"_s, u"Vertigo Hall"_s, u"v"_s,
        u"New set on the Cave wall: 14 problems, V2 to V8, and one sloper we are proud of."_s));
    QVERIFY(card.heightForWidth(260) > card.heightForWidth(600));
}

void TestPreviews::marksLieBehindTheirSpan()
{
    SandboxPreview card;
    PreviewContent content
        = makePreviewContent(u"sandbox"_s, u"V"_s, u"v"_s, u"Guaranteed to cure your fear"_s);
    card.resize(464, 120);
    card.setContent(content);
    const QColor ground = Theme::light().spanMark;
    QCOMPARE(pixelsOf(card.grab().toImage(), ground), 0);
    content.marks = { { 0, 10 } };
    card.setContent(content);
    const int some = pixelsOf(card.grab().toImage(), ground);
    QVERIFY(some > 200);
    content.marks = { { 0, 28 } };
    card.setContent(content);
    QVERIFY(pixelsOf(card.grab().toImage(), ground) > some);
}

void TestPreviews::facetsTakeTheNetworksColour()
{
    XPreview card;
    card.resize(464, 120);
    card.setContent(makePreviewContent(u"x"_s, u"V"_s, u"v"_s, u"See #DenverClimbing"_s));
    const QImage linked = card.grab().toImage();
    card.setContent(makePreviewContent(u"x"_s, u"V"_s, u"v"_s, u"See DenverClimbing"_s));
    const QImage plain = card.grab().toImage();
    const auto bluish = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 60; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.blue() - color.red() > 120 ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(bluish(linked) > 50);
    QCOMPARE(bluish(plain), 0);
}

void TestPreviews::xIsBlackInTheDark()
{
    m_theme->setChoice(ThemeChoice::Dark);
    XPreview card;
    card.resize(464, 120);
    card.setContent(makePreviewContent(u"x"_s, u"V"_s, u"v"_s, u"Hello"_s));
    QCOMPARE(card.grab().toImage().pixelColor(400, 110), QColor(Qt::black));
    m_theme->setChoice(ThemeChoice::System);
}

void TestPreviews::factoryKnowsItsNetworks()
{
    std::unique_ptr<PreviewCard> x(makePreviewCard(u"x"_s, nullptr));
    std::unique_ptr<PreviewCard> bluesky(makePreviewCard(u"bluesky"_s, nullptr));
    std::unique_ptr<PreviewCard> other(makePreviewCard(u"sandbox"_s, nullptr));
    QVERIFY(qobject_cast<XPreview*>(x.get()));
    QVERIFY(qobject_cast<BlueskyPreview*>(bluesky.get()));
    QVERIFY(qobject_cast<SandboxPreview*>(other.get()));
}

void TestPreviews::postIsReadOut()
{
    BlueskyPreview card;
    PreviewContent content
        = makePreviewContent(u"bluesky"_s, u"Vertigo Hall"_s, u"v"_s, u"Doors open."_s);
    content.automatedLabel = true;
    card.setContent(content);
    QVERIFY(card.accessibleName().contains(u"Vertigo Hall"_s));
    QVERIFY(card.accessibleName().contains(u"automated"_s));
    QCOMPARE(card.accessibleDescription(), u"Doors open."_s);
}

void TestPreviews::stripNamesAccountAndCount()
{
    PreviewStrip strip;
    strip.setAccount(u"bluesky"_s, u"vertigohall.com"_s);
    strip.setCount(240, 300);
    QCOMPARE(strip.findChild<CounterRing*>()->text(), u"240 / 300"_s);
}

QTEST_MAIN(TestPreviews)
#include "tst_previews.moc"
