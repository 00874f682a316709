// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"
#include "pages/approvals/approvals_list.h"
#include "pages/approvals/approvals_page.h"
#include "pages/approvals/draft_editor.h"
#include "pages/approvals/inspector.h"
#include "previews/preview_card.h"
#include "shell/main_window.h"
#include "shell/page_entry.h"
#include "ui/approvals_world.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/toast.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSplitter>
#include <QTest>

using namespace clara;
using namespace clara::ui;
using namespace Qt::StringLiterals;

/// The approvals page in the real window on a real workspace, driven by keys.
class TestApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup();

    void showsDraftsInGroups();
    void walksByKeysAndShowsEachDraft();
    void approvesAndTakesBack();
    void approvesSeveralAtOnce();
    void rejectsOnlyWithAReason();
    void editsInPlace();
    void mergesTwoEditsOfADraft();
    void lettersDoNothingInFields();
    void keepsTheSelectionWhenReadAgain();
    void asksAboutLateDrafts();
    void readsMoreAtTheEnd();
    void showsWhatIsEmpty();
    void namesEveryControl();
    void stopsAllPublishingByKey();
    void stopsTheEngineWhenClosed();
    void inspectorIsADrawerOnNarrowWindows();
    void rolesAreMirrored();
    void countsTheFirstOfTwo();
    void looksAsDrawn();

private:
    void open();
    ApprovalsList* list() const { return m_window->findChild<ApprovalsList*>(); }
    Button* button(const QString& words) const;
    QString current() const;
    QString stateOf(const QString& beginning) const
    {
        return toString(m_world->postNamed(beginning).state);
    }
    bool shows(const QString& beginning) const;
    void shoot(const QString& name);

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<test::ApprovalsWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestApprovals::init()
{
    m_world = std::make_unique<test::ApprovalsWorld>(*m_theme);
    QVERIFY2(m_world->problem.isEmpty(), qPrintable(m_world->problem));
}

void TestApprovals::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestApprovals::open()
{
    const QList<PageEntry> entries { pageEntry<ApprovalsPage>(
        u"approvals"_s, u"Approvals"_s, u"file-check"_s, RailGroup::Now) };
    m_window = std::make_unique<MainWindow>(m_world->services(), entries);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->findChild<PageStates*>()->face() == PageStates::Face::Data
        || m_window->findChild<PageStates*>()->face() == PageStates::Face::Empty);
    list()->setFocus();
}

Button* TestApprovals::button(const QString& words) const
{
    const auto buttons = m_window->findChildren<Button*>();
    for (Button* each : buttons) {
        if (each->isVisible() && each->text().startsWith(words))
            return each;
    }
    return nullptr;
}

QString TestApprovals::current() const
{
    return list()->current() ? list()->current()->post.text() : QString();
}

/// The preview of this draft is on screen, so that it can be decided on.
bool TestApprovals::shows(const QString& beginning) const
{
    const auto* card = m_window->findChild<PreviewCard*>();
    return card && card->isVisible() && card->content().text.startsWith(beginning)
        && current().startsWith(beginning);
}

void TestApprovals::shoot(const QString& name)
{
    QDir().mkpath(u"screenshots"_s);
    QVERIFY(m_window->grab().save(u"screenshots/%1.png"_s.arg(name)));
}

void TestApprovals::showsDraftsInGroups()
{
    QVERIFY2(m_world->seed(), qPrintable(m_world->problem));
    open();
    QTRY_COMPARE(
        m_window->findChild<PageHeader*>()->facts(), u"23 waiting, 17 due in the next 24 hours"_s);
    const auto* model = list()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Due within 3 hours"_s);
    QCOMPARE(model->index(0, 0).data(ApprovalsModel::CountRole).toString(), u"2"_s);
    QCOMPARE(model->index(3, 0).data().toString(), u"Later today"_s);
    QCOMPARE(model->index(8, 0).data().toString(), u"Tomorrow, Fri 23 Oct"_s);
}

void TestApprovals::walksByKeysAndShowsEachDraft()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(current().startsWith(u"Ofenwarm"_s));
    QTest::keyClick(list(), Qt::Key_J);
    QVERIFY(current().startsWith(u"【秋"_s));
    QTest::keyClick(list(), Qt::Key_J);
    QVERIFY2(current().startsWith(u"New set"_s), "group headers are skipped");
    QTRY_VERIFY(button(u"Approve with 1 warning"_s));
    QTest::keyClick(list(), Qt::Key_K);
    QVERIFY(current().startsWith(u"【秋"_s));
}

void TestApprovals::approvesAndTakesBack()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QTest::keyClick(list(), Qt::Key_A);
    auto* toast = m_window->findChild<ApprovalsPage*>()->findChild<Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QCOMPARE(toast->message(), u"Approved for Rye & Co. Publishes today 12:00 CEST."_s);
    QTRY_VERIFY(current().startsWith(u"【秋"_s));
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::Scheduled));
    QTest::keyClick(list(), Qt::Key_Z);
    QTRY_VERIFY(current().startsWith(u"Ofenwarm"_s));
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::InReview));
    QVERIFY(!toast->isVisible());
}

void TestApprovals::approvesSeveralAtOnce()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QTest::keyClick(list(), Qt::Key_J, Qt::ShiftModifier);
    QTRY_VERIFY(button(u"Approve 2 draft"_s));
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_COMPARE(stateOf(u"【秋"_s), toString(PostState::Scheduled));
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::Scheduled));
    QTRY_VERIFY(current().startsWith(u"New set"_s));
}

void TestApprovals::rejectsOnlyWithAReason()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QTest::keyClick(list(), Qt::Key_R);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::InReview));
    QTest::keyClicks(QApplication::focusWidget(), u"too sweet"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::Rejected));
    QCOMPARE(m_world->postNamed(u"Ofenwarm"_s).stateReason, u"too sweet"_s);
}

void TestApprovals::editsInPlace()
{
    QVERIFY(m_world->seed());
    open();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    QTRY_VERIFY(shows(u"New set"_s));
    QTest::keyClick(list(), Qt::Key_E);
    auto* area = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(area);
    QTest::keyClick(area, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(area, u" now"_s);
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_world->postNamed(u"New set"_s).revision, 4);
    const Post post = m_world->postNamed(u"New set"_s);
    QVERIFY(post.variants[0].text.endsWith(u"#DenverClimbing now"_s));
    QVERIFY(post.variants[1].text.endsWith(u"#Bouldering"_s));
    QTRY_VERIFY(current().endsWith(u" now"_s));
}

void TestApprovals::mergesTwoEditsOfADraft()
{
    QVERIFY(m_world->seed());
    open();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    QTRY_VERIFY(shows(u"New set"_s));
    QTest::keyClick(list(), Qt::Key_E);
    auto* area = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(area);
    auto* editor = m_window->findChild<DraftEditor*>();
    const session::PostDetail known = editor->detail();
    QCOMPARE(known.post.variants.size(), 2);
    area->selectAll();
    QTest::keyClicks(area, u"New set, as I wrote it."_s);
    const QList<PostVariant> mine = editor->variants();
    QList<PostVariant> theirs = known.post.variants;
    for (PostVariant& variant : theirs)
        variant.text = u"New set, as they wrote it."_s;
    auto saved = m_world->services().commands.editPost(known.post.id, known.post.revision, theirs);
    saved.waitForFinished();
    QVERIFY(saved.result());
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ConflictDialog*>());
    // Keeping on editing loses nothing and saves nothing.
    m_window->findChild<ConflictDialog*>()->reject();
    QTRY_VERIFY(!m_window->findChild<ConflictDialog*>());
    QCOMPARE(editor->variants(), mine);
    QCOMPARE(m_world->postNamed(u"New set"_s).variants, theirs);
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<ConflictDialog*>());
    auto* dialog = m_window->findChild<ConflictDialog*>();
    QCOMPARE(dialog->findChildren<QRadioButton*>().size(), 2); // I typed in one text only
    for (auto* each : dialog->findChildren<Button*>()) {
        if (each->text() == u"Save both as one"_s)
            each->click();
    }
    QTRY_COMPARE(m_world->postNamed(u"New set"_s).revision, known.post.revision + 2);
    const Post merged = m_world->postNamed(u"New set"_s);
    QCOMPARE(merged.variants.at(0), mine.at(0));
    QCOMPARE(merged.variants.at(1), theirs.at(1));
}

void TestApprovals::lettersDoNothingInFields()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"rackxj"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), u"rackxj"_s);
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::InReview));
}

void TestApprovals::keepsTheSelectionWhenReadAgain()
{
    QVERIFY(m_world->seed());
    open();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    const PostId first = m_world->postNamed(u"Ofenwarm"_s).id;
    auto rejected = m_world->services().commands.rejectPost(first, u"elsewhere"_s);
    QTRY_VERIFY(rejected.isFinished());
    QTRY_COMPARE(list()->model()->index(1, 0).data().toString().left(2), u"【秋"_s);
    QVERIFY(current().startsWith(u"New set"_s));
}

void TestApprovals::asksAboutLateDrafts()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    m_world->clock.advance(std::chrono::hours(5));
    QTest::keyClick(list(), Qt::Key_A);
    QTRY_VERIFY(button(u"Publish now"_s));
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::InReview));
    QTest::mouseClick(button(u"Publish now"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::Scheduled));
}

void TestApprovals::readsMoreAtTheEnd()
{
    QVERIFY(m_world->seedMany(450));
    open();
    auto* model = static_cast<ApprovalsModel*>(list()->model());
    QTRY_COMPARE(model->itemCount(), 200);
    // Whoever wants more goes on scrolling; the view lays new rows out a moment after they came.
    const auto scrolled = [&](int count) {
        list()->scrollToBottom();
        return model->itemCount() >= count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(scrolled(400), 15000);
    QTRY_VERIFY_WITH_TIMEOUT(scrolled(450), 15000);
    QCOMPARE(model->itemCount(), 450);
}

void TestApprovals::showsWhatIsEmpty()
{
    open();
    QTRY_VERIFY(m_window->findChild<PageStates*>()->face() == PageStates::Face::Empty);
    QVERIFY(button(u"Open schedules"_s));
    shoot(u"approvals-empty-light"_s);
}

void TestApprovals::namesEveryControl()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    const auto widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface* face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const QString name = face ? face->text(QAccessible::Name) : QString();
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        QVERIFY2(!name.isEmpty(),
            qPrintable(u"%1 below %2 has no accessible name"_s.arg(
                kind, QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
    }
}

void TestApprovals::stopsAllPublishingByKey()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY(button(u"Resume publishing…"_s));
    QTRY_VERIFY(button(u"Resume…"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY(button(u"Stay stopped"_s));
    QTest::mouseClick(button(u"Stay stopped"_s), Qt::LeftButton);
    QVERIFY(button(u"Resume publishing…"_s));
}

void TestApprovals::stopsTheEngineWhenClosed()
{
    open();
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_world->engine.stops, 1);
}

void TestApprovals::inspectorIsADrawerOnNarrowWindows()
{
    QVERIFY2(m_world->seed(), qPrintable(m_world->problem));
    open();
    QTRY_VERIFY(list()->isVisible());
    auto* inspector = m_window->findChild<Inspector*>();
    auto* splitter = m_window->findChild<QSplitter*>();
    QVERIFY(inspector && splitter);
    QTRY_VERIFY(inspector->isVisible());
    QCOMPARE(splitter->count(), 3);
    const QList<int> widths = splitter->sizes();

    m_window->resize(1100, 720);
    QTRY_VERIFY(!inspector->isVisible());
    QCOMPARE(splitter->count(), 2);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_I);
    QTRY_VERIFY(inspector->isVisible());
    QCOMPARE(splitter->count(), 2); // above the others, which keep their room
    QVERIFY(
        inspector->mapTo(m_window.get(), QPoint(inspector->width(), 0)).x() == m_window->width());
    shoot(u"approvals-drawer"_s);
    m_window->resize(1024, 700);
    QTRY_VERIFY(
        inspector->mapTo(m_window.get(), QPoint(inspector->width(), 0)).x() == m_window->width());
    QTest::keyClick(list(), Qt::Key_I);
    QTRY_VERIFY(!inspector->isVisible());

    m_window->resize(1280, 800);
    QTRY_VERIFY(inspector->isVisible());
    QTRY_COMPARE(splitter->count(), 3);
    QTRY_VERIFY(std::abs(splitter->sizes().at(2) - widths.at(2)) < 30); // about as wide as it was
}

void TestApprovals::rolesAreMirrored()
{
    QVERIFY(m_world->seed());
    open();
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QVERIFY(button(u"Approve"_s)->isEnabled());
    m_world->becomeOnly(Role::Reviewer);
    QTRY_VERIFY(!button(u"Edit"_s)->isEnabled());
    QVERIFY(button(u"Edit"_s)->toolTip().contains(u"a reviewer for"_s));
    QVERIFY(button(u"Approve"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_E); // the key says it too
    QTRY_VERIFY(m_window->findChild<Banner*>());
    const auto banners = m_window->findChildren<Banner*>();
    QVERIFY(std::ranges::any_of(banners, [](const Banner* banner) { return banner->isVisible(); }));
    m_world->becomeOnly(Role::Viewer);
    QTRY_VERIFY(!button(u"Approve"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_A);
    QCOMPARE(stateOf(u"Ofenwarm"_s), toString(PostState::InReview));
    m_world->becomeOnly(Role::Owner);
    QTRY_VERIFY(button(u"Approve"_s)->isEnabled());
    QVERIFY(!button(u"Edit"_s)->toolTip().contains(u"reviewer"_s));
}

void TestApprovals::countsTheFirstOfTwo()
{
    QVERIFY(m_world->seed());
    m_world->askForTwo();
    open();
    const auto progress = [this] {
        for (const auto* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().endsWith(u"of 2 approvals"_s))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(shows(u"Ofenwarm"_s));
    QTRY_COMPARE(progress(), u"0 of 2 approvals"_s);
    QTest::keyClick(list(), Qt::Key_A);
    auto* toast = m_window->findChild<ApprovalsPage*>()->findChild<Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->message().contains(u"second person"_s));
    QTRY_COMPARE(progress(), u"1 of 2 approvals"_s);
    QTRY_VERIFY(!button(u"Approve"_s)->isEnabled());
    QVERIFY(button(u"Approve"_s)->toolTip().contains(u"You have approved"_s));
    shoot(u"approvals-one-of-two"_s);
    QTest::keyClick(list(), Qt::Key_Z);
    QTRY_COMPARE(progress(), u"0 of 2 approvals"_s);
    QTRY_VERIFY(button(u"Approve"_s)->isEnabled());
}

void TestApprovals::looksAsDrawn()
{
    QVERIFY(m_world->seed());
    open();
    QTest::keyClick(list(), Qt::Key_J);
    QTest::keyClick(list(), Qt::Key_J);
    QTRY_VERIFY(shows(u"New set"_s));
    QTRY_COMPARE(
        m_window->findChild<PageHeader*>()->facts(), u"23 waiting, 17 due in the next 24 hours"_s);
    QTest::qWait(50);
    shoot(u"approvals-light"_s);
    m_theme->setChoice(ThemeChoice::Dark);
    QTest::keyClick(list(), Qt::Key_3);
    QTest::qWait(50);
    shoot(u"approvals-history-dark"_s);
    QTest::keyClick(list(), Qt::Key_2);
    QTest::qWait(50);
    shoot(u"approvals-trace-dark"_s);
    m_theme->setChoice(ThemeChoice::Light);
    QTest::keyClick(list(), Qt::Key_1);
    QTest::keyClick(list(), Qt::Key_E);
    QTest::qWait(50);
    shoot(u"approvals-edit-light"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(list(), Qt::Key_R);
    QTest::qWait(50);
    shoot(u"approvals-reject-light"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window->resize(1024, 640);
    QTest::qWait(50);
    shoot(u"approvals-small-light"_s);
    m_window->resize(1800, 1100);
    QTest::qWait(50);
    shoot(u"approvals-large-light"_s);
}

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
