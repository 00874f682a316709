// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/metrics.h"
#include "theme/theme_controller.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/client_tile.h"
#include "widgets/combo.h"
#include "widgets/counter_ring.h"
#include "widgets/elided_label.h"
#include "widgets/field.h"
#include "widgets/line_edit.h"
#include "widgets/meter.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/paragraph.h"
#include "widgets/search_field.h"
#include "widgets/tag.h"
#include "widgets/text_area.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QEnterEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace clara::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buttonsKeepTheirHeights();
    void busyButtonKeepsItsWidthAndComesBack();
    void buttonActsOnKeyboard();
    void iconButtonHasNameAndTooltip();
    void fieldErrorShowsAndClearsWhileTyping();
    void fieldErrorLeavesHelpBehind();
    void fieldNamesItsEditor();
    void areaAndComboErrorsClearToo();
    void toastGoesByItselfAfterItsLife();
    void toastWaitsUnderThePointer();
    void toastActionFiresOnceAndCloses();
    void loadingAppearsOnlyAfterItsDelay();
    void quickAnswerShowsNoLoading();
    void errorFaceAsksForRetry();
    void counterTurnsAtTwentyAndZero();
    void meterTurnsAtEightyPercent();
    void clientLettersComeFromWords_data();
    void clientLettersComeFromWords();
    void statesAreReadOut();
    void labelsElideAndNeverReadMarkup();
    void searchWaitsForARestAndEscClears();
    void headerShowsCrumbAndDirtyMark();
    void paragraphGrowsWhenNarrow();
    void wheelOverUnfocusedComboChangesNothing();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, [] { return false; });
}

void TestWidgets::buttonsKeepTheirHeights()
{
    std::unique_ptr<Button> normal(normalButton(u"Request changes"_s));
    std::unique_ptr<Button> small(smallButton(u"Small"_s));
    std::unique_ptr<Button> square(iconButton(u"filter"_s, u"Filter"_s));
    QCOMPARE(normal->sizeHint().height(), metrics().control);
    QCOMPARE(small->sizeHint().height(), metrics().controlSmall);
    QCOMPARE(square->sizeHint(), QSize(metrics().control, metrics().control));
    const int without = normal->sizeHint().width();
    normal->setKeyHint(u"C"_s);
    QVERIFY(normal->sizeHint().width() > without);
}

void TestWidgets::busyButtonKeepsItsWidthAndComesBack()
{
    std::unique_ptr<Button> save(primaryButton(u"Save this schedule"_s));
    const int width = save->sizeHint().width();
    save->startBusy(u"Saving…"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(save->text(), u"Saving…"_s);
    QCOMPARE(save->sizeHint().width(), width);
    save->stopBusy();
    QVERIFY(save->isEnabled());
    QCOMPARE(save->text(), u"Save this schedule"_s);
}

void TestWidgets::buttonActsOnKeyboard()
{
    std::unique_ptr<Button> drop(dangerButton(u"Drop it"_s));
    QSignalSpy clicked(drop.get(), &Button::clicked);
    QVERIFY(drop->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(drop.get(), Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
}

void TestWidgets::iconButtonHasNameAndTooltip()
{
    std::unique_ptr<Button> filter(iconButton(u"filter"_s, u"Filter drafts"_s));
    QCOMPARE(filter->accessibleName(), u"Filter drafts"_s);
    QCOMPARE(filter->toolTip(), u"Filter drafts"_s);
}

void TestWidgets::fieldErrorShowsAndClearsWhileTyping()
{
    auto* edit = new LineEdit(u"-30"_s);
    Field field(u"Monthly budget, USD"_s, edit);
    QSignalSpy changed(&field, &Field::errorChanged);
    field.setError(u"Enter 0 or more."_s);
    QVERIFY(field.hasError());
    QCOMPARE(edit->property("state").toString(), u"error"_s);
    QCOMPARE(edit->accessibleDescription(), u"Enter 0 or more."_s);
    QTest::keyClicks(edit, u"1"_s);
    QVERIFY(!field.hasError());
    QVERIFY(!edit->property("state").isValid());
    QVERIFY(edit->accessibleDescription().isEmpty());
    QCOMPARE(changed.size(), 2);
}

void TestWidgets::fieldErrorLeavesHelpBehind()
{
    auto* edit = new LineEdit;
    Field field(u"Time zone"_s, edit);
    field.setHelp(u"All times are shown in it."_s);
    field.setError(u"Choose a zone."_s);
    auto* note = field.findChild<Paragraph*>();
    QCOMPARE(note->text(), u"Choose a zone."_s);
    field.clearError();
    QCOMPARE(note->text(), u"All times are shown in it."_s);
}

void TestWidgets::fieldNamesItsEditor()
{
    auto* edit = new LineEdit;
    Field field(u"&Client name"_s, edit, LabelPlace::Left);
    QCOMPARE(edit->accessibleName(), u"Client name"_s);
    QCOMPARE(field.findChild<QLabel*>()->buddy(), edit);
}

void TestWidgets::areaAndComboErrorsClearToo()
{
    auto* area = new TextArea;
    Field text(u"Voice"_s, area);
    text.setError(u"Write a sentence."_s);
    area->insertPlainText(u"dry"_s);
    QVERIFY(!text.hasError());
    auto* combo = new Combo({ u"a"_s, u"b"_s });
    Field choice(u"Route"_s, combo);
    choice.setError(u"Choose a route."_s);
    QTest::keyClick(combo, Qt::Key_Down);
    QVERIFY(!choice.hasError());
}

void TestWidgets::toastGoesByItselfAfterItsLife()
{
    QWidget page;
    page.resize(800, 400);
    Toast toast(&page, 40ms);
    page.show();
    QSignalSpy gone(&toast, &Toast::dismissed);
    toast.showMessage(u"4 drafts approved."_s, u"Undo"_s, u"Z"_s);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.accessibleName(), u"4 drafts approved."_s);
    QCOMPARE(toast.geometry().bottom(), page.height() - metrics().toastLift - 1);
    QVERIFY(std::abs(toast.geometry().center().x() - page.rect().center().x()) <= 1);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(!toast.isVisible());
}

void TestWidgets::toastWaitsUnderThePointer()
{
    QWidget page;
    page.resize(800, 400);
    Toast toast(&page, 60ms);
    page.show();
    toast.showMessage(u"Approved."_s);
    QVERIFY(!toast.isPaused());
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(&toast, &enter);
    QVERIFY(toast.isPaused());
    QSignalSpy gone(&toast, &Toast::dismissed);
    QVERIFY(!gone.wait(150));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&toast, &leave);
    QTRY_COMPARE(gone.size(), 1);
}

void TestWidgets::toastActionFiresOnceAndCloses()
{
    QWidget page;
    page.resize(800, 400);
    Toast toast(&page);
    page.show();
    QSignalSpy undone(&toast, &Toast::actionTriggered);
    toast.showMessage(u"Approved."_s, u"Undo"_s, u"Z"_s);
    toast.action()->click();
    QCOMPARE(undone.size(), 1);
    QVERIFY(!toast.isVisible());
}

void TestWidgets::loadingAppearsOnlyAfterItsDelay()
{
    auto* rows = new QWidget;
    PageStates states(rows, new EmptyState(u"calendar-plus"_s, u"No posts"_s, {}), nullptr, 30ms);
    states.showData();
    states.showLoading(u"Reading 5,000 drafts…"_s);
    QCOMPARE(states.face(), PageStates::Face::Data);
    QTRY_COMPARE(states.face(), PageStates::Face::Loading);
    QCOMPARE(states.currentWidget()->accessibleName(), u"Reading 5,000 drafts…"_s);
}

void TestWidgets::quickAnswerShowsNoLoading()
{
    PageStates states(new QWidget, new EmptyState({}, u"No posts"_s, {}), nullptr, 20ms);
    QSignalSpy turned(&states, &QStackedWidget::currentChanged);
    states.showLoading(u"Reading…"_s);
    states.showEmpty();
    QCOMPARE(states.face(), PageStates::Face::Empty);
    turned.clear();
    QVERIFY(!turned.wait(60));
}

void TestWidgets::errorFaceAsksForRetry()
{
    PageStates states(new QWidget, new EmptyState({}, u"No posts"_s, {}));
    QSignalSpy retry(&states, &PageStates::retryRequested);
    states.showError(
        u"The drafts could not be read"_s, u"The database did not answer."_s, u"503"_s);
    QCOMPARE(states.error()->title(), u"The drafts could not be read"_s);
    states.error()->primary()->click();
    QCOMPARE(retry.size(), 1);
}

void TestWidgets::counterTurnsAtTwentyAndZero()
{
    QCOMPARE(counterLevel(259, 280), CounterLevel::Roomy);
    QCOMPARE(counterLevel(260, 280), CounterLevel::Near);
    QCOMPARE(counterLevel(280, 280), CounterLevel::Near);
    QCOMPARE(counterLevel(281, 280), CounterLevel::Over);
    QCOMPARE(counterText(215, 280, CounterText::UsedOfLimit), u"215 / 280"_s);
    QCOMPARE(counterText(120, 280, CounterText::Left), u"160"_s);
    QCOMPARE(counterText(287, 280, CounterText::UsedOfLimit), u"\u22127"_s);
}

void TestWidgets::meterTurnsAtEightyPercent()
{
    QCOMPARE(meterLevel(0.79), Severity::Ok);
    QCOMPARE(meterLevel(0.8), Severity::Warn);
    QCOMPARE(meterLevel(1.0), Severity::Block);
}

void TestWidgets::clientLettersComeFromWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("ampersand is no word") << u"Rye & Co"_s << u"RC"_s;
    QTest::newRow("title") << u"Dr. Mori"_s << u"DM"_s;
    QTest::newRow("one word") << u"vertigo"_s << u"VE"_s;
    QTest::newRow("three words") << u"North Sea Tea"_s << u"NS"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestWidgets::clientLettersComeFromWords()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(clientLetters(name), letters);
}

void TestWidgets::statesAreReadOut()
{
    Tag tag({ u"held"_s, u"clock-pause"_s, Severity::Warn });
    QCOMPARE(tag.accessibleName(), u"held"_s);
    ClientTile tile(u"Rye & Co"_s, 0);
    QCOMPARE(tile.accessibleName(), u"Rye & Co"_s);
    CounterRing ring;
    ring.setCount(287, 280);
    QVERIFY(ring.accessibleName().contains(u"7"_s));
    Meter meter;
    meter.setValues({ 0.42 }, u"42 % of October used."_s);
    QCOMPARE(meter.accessibleName(), u"42 % of October used."_s);
    Banner banner(Severity::Block, u"hand-stop"_s, u"Stopped"_s, u"since 10:41."_s);
    QCOMPARE(banner.accessibleName(), u"Stopped since 10:41."_s);
}

void TestWidgets::labelsElideAndNeverReadMarkup()
{
    ElidedLabel label(u"<b>New set</b> on the Cave wall: 14 problems, V2 to V8"_s);
    label.resize(120, 20);
    QVERIFY(label.shownText().startsWith(u"<b>"_s));
    QVERIFY(label.shownText().endsWith(QChar(0x2026)));
    label.resize(2000, 20);
    QCOMPARE(label.shownText(), label.text());
}

void TestWidgets::searchWaitsForARestAndEscClears()
{
    SearchField search(u"Find in drafts"_s);
    QCOMPARE(search.accessibleName(), u"Find in drafts"_s);
    QSignalSpy found(&search, &SearchField::searchChanged);
    QTest::keyClicks(&search, u"cave"_s);
    QCOMPARE(found.size(), 0);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toString(), u"cave"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(found.size(), 2);
    QVERIFY(search.text().isEmpty());
}

void TestWidgets::headerShowsCrumbAndDirtyMark()
{
    PageHeader header(u"Weekday set news"_s);
    QCOMPARE(header.minimumHeight(), metrics().pageHeader);
    header.setBreadcrumb(u"Schedules"_s);
    QSignalSpy back(&header, &PageHeader::breadcrumbActivated);
    header.findChild<Button*>()->click();
    QCOMPARE(back.size(), 1);
    QVERIFY(!header.isDirty());
    header.setDirty(DirtyMark::Shown);
    QVERIFY(header.isDirty());
}

void TestWidgets::paragraphGrowsWhenNarrow()
{
    Paragraph text(u"Rye & Co has no schedule yet. A schedule writes drafts on time."_s);
    QCOMPARE(text.heightForWidth(4000), 20);
    QVERIFY(text.heightForWidth(160) >= 60);
}

void TestWidgets::wheelOverUnfocusedComboChangesNothing()
{
    Combo combo({ u"a"_s, u"b"_s });
    QWheelEvent wheel({ 5, 5 }, { 5, 5 }, {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&combo, &wheel);
    QCOMPARE(combo.currentIndex(), 0);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
