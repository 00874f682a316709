// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/attention.h"
#include "pages/overview/attention_card.h"
#include "pages/overview/budgets_card.h"
#include "pages/overview/overview_page.h"
#include "pages/overview/overview_series.h"
#include "pages/overview/timeline_view.h"
#include "pages/welcome/welcome_guide.h"
#include "ui/failing_console.h"
#include "widgets/button.h"
#include "widgets/error_state.h"
#include "widgets/page_stack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using session::OverviewData;
using session::Trouble;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant now = *parseInstant(u"2026-10-22T08:42:00Z"_s);
const QTimeZone berlin("Europe/Berlin");

Client makeClient(const QString& name, const QString& zone, int colour)
{
    Client client;
    client.id = ClientId::create(now);
    client.name = name;
    client.timeZone = zone;
    client.colour = colour;
    return client;
}

OverviewData makeData()
{
    OverviewData data;
    data.clients = { makeClient(u"Rye & Co"_s, u"Europe/Berlin"_s, 0),
        makeClient(u"Vertigo Hall"_s, u"America/Denver"_s, 1) };
    data.status.clients = 2;
    data.status.waitingApproval = 23;
    session::ApprovalItem first;
    first.clientName = u"Rye & Co"_s;
    first.clientZone = u"Europe/Berlin"_s;
    first.post.publishAt = now + minutes(78);
    data.firstDue = first;
    return data;
}

Trouble makeTrouble(Trouble::Kind kind)
{
    Trouble trouble;
    trouble.kind = kind;
    trouble.clientName = u"Rye & Co"_s;
    trouble.clientZone = u"Europe/Berlin"_s;
    trouble.network = u"bluesky"_s;
    trouble.reason = u"No answer after sending."_s;
    trouble.at = now - minutes(87);
    if (kind == Trouble::Kind::RunFailed || kind == Trouble::Kind::Missed)
        trouble.run = RunId::create(now);
    else
        trouble.publication = PublicationId::create(now);
    return trouble;
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWaitsAndWhenTheFirstIsDue()
    {
        const auto rows = needsYou(makeData(), now);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().title, u"23 draft(s) wait for approval"_s);
        QCOMPARE(rows.first().detail, u"First one is due today 12:00 CEST, in 1 h 18 (Rye & Co)"_s);
        QCOMPARE(rows.first().buttons.first().action, AttentionAction::Review);
    }

    void asksForSignInAndForHeldPosts()
    {
        OverviewData data = makeData();
        Account account;
        account.clientId = data.clients.at(1).id;
        account.network = u"bluesky"_s;
        account.handle = u"vertigohall.com"_s;
        data.troubledAccounts = { account };
        data.troubles
            = { makeTrouble(Trouble::Kind::HeldLate), makeTrouble(Trouble::Kind::HeldLate) };
        const auto rows = needsYou(data, now);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).title, u"Vertigo Hall: Bluesky wants a new sign-in"_s);
        QCOMPARE(rows.at(1).client, account.clientId);
        QCOMPARE(rows.at(2).buttons.first().action, AttentionAction::ShowHeld);
    }

    void asksToReplaceWhatSomebodyMayHaveRead()
    {
        OverviewData data = makeData();
        Account account;
        account.id = AccountId::create(now);
        account.clientId = data.clients.at(1).id;
        account.network = u"bluesky"_s;
        account.handle = u"vertigohall.com"_s;
        data.exposedSecrets = { { account, {}, u"ben (laptop)"_s }, { {}, u"Big"_s, u"ben"_s } };
        const auto rows = needsYou(data, now);
        QCOMPARE(
            rows.at(1).title, u"Vertigo Hall: replace the Bluesky password of @vertigohall.com"_s);
        QVERIFY(rows.at(1).detail.startsWith(u"ben (laptop) has lost the right"_s));
        QCOMPARE(rows.at(1).client, account.clientId);
        QCOMPARE(rows.at(2).title, u"Replace the key of “Big”"_s);
        QVERIFY(rows.at(2).buttons.isEmpty());
    }

    void eachTroubleHasItsNextAction_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("action");
        QTest::newRow("unknown") << int(Trouble::Kind::Unknown)
                                 << u"Bluesky may or may not have this post: Rye & Co"_s
                                 << int(AttentionAction::Decide);
        QTest::newRow("refused") << int(Trouble::Kind::Refused)
                                 << u"Not posted to Bluesky: Rye & Co, 09:15 CEST"_s
                                 << int(AttentionAction::EditPost);
        QTest::newRow("failed") << int(Trouble::Kind::RunFailed)
                                << u"No draft was written: Rye & Co, 09:15 CEST"_s
                                << int(AttentionAction::RunAgain);
        QTest::newRow("missed") << int(Trouble::Kind::Missed) << u"Missed: Rye & Co, 09:15 CEST"_s
                                << int(AttentionAction::RunAgain);
        QTest::newRow("held") << int(Trouble::Kind::HeldLate)
                              << u"Held for Bluesky: Rye & Co, 09:15 CEST"_s
                              << int(AttentionAction::SettleHeld);
    }
    void eachTroubleHasItsNextAction()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        QFETCH(int, action);
        OverviewData data;
        data.troubles = { makeTrouble(static_cast<Trouble::Kind>(kind)) };
        const auto rows = failedOrUnknown(data, now);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().title, title);
        QVERIFY(rows.first().detail.endsWith(u"No answer after sending."_s));
        QVERIFY((rows.first().title + rows.first().detail).contains(u"09:15 CEST"_s));
        QCOMPARE(int(rows.first().buttons.first().action), action);
    }

    void placesMarksByTimeAndLabelsThemInTheClientsTime()
    {
        const OverviewData data = makeData();
        const QList<session::UpcomingPost> posts {
            { now + minutes(78), data.clients.at(0).id, u"bluesky"_s, false, PostId::create(now) },
            { now + hours(6), data.clients.at(1).id, u"x"_s, true, PostId::create(now) },
            { now + hours(13), data.clients.at(1).id, u"x"_s, true, PostId::create(now) },
        };
        const auto shape = layOutTimeline(data.clients, posts, now, berlin, 1071, 1);
        QCOMPARE(shape.now, u"10:42"_s);
        QCOMPARE(shape.hourWidth, 72.0);
        QCOMPARE(shape.hours.first().label, QString()); // 11:00 would touch the label of now
        QCOMPARE(shape.hours.at(1).label, u"12:00"_s);
        QCOMPARE(shape.hours.at(1).x, 256.0);
        QCOMPARE(shape.rows.at(0).marks.size(), 1);
        QCOMPARE(shape.rows.at(0).marks.first().left, 256.0);
        QCOMPARE(shape.rows.at(0).marks.first().label, u"12:00"_s);
        QVERIFY(!shape.rows.at(0).marks.first().approved);
        QCOMPARE(shape.rows.at(1).place, u"Denver 02:42"_s);
        QCOMPARE(shape.rows.at(1).marks.size(), 1); // the third is further away than 12 hours
        QCOMPARE(shape.rows.at(1).marks.first().label, u"08:42"_s);
        QVERIFY(shape.rows.at(1).marks.first().approved);
    }

    void joinsMarksThatWouldOverlap()
    {
        const OverviewData data = makeData();
        const ClientId client = data.clients.first().id;
        const QList<session::UpcomingPost> posts {
            { now + hours(2), client, u"bluesky"_s, true, PostId::create(now) },
            { now + hours(2), client, u"x"_s, true, PostId::create(now) },
            { now + hours(2) + minutes(20), client, u"x"_s, false, PostId::create(now) },
        };
        const auto marks
            = layOutTimeline(data.clients, posts, now, berlin, 1071, 1).rows.first().marks;
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().label, u"12:42 +1"_s);
        QCOMPARE(marks.first().networks, (QStringList { u"bluesky"_s, u"x"_s }));
        QVERIFY(!marks.first().approved);
    }

    void opensTheMarkUnderTheKeyboard()
    {
        const OverviewData data = makeData();
        TimelineView view;
        view.resize(1071, 120);
        const PostId second = PostId::create(now);
        view.setPosts(data.clients,
            { { now + hours(1), data.clients.at(0).id, u"x"_s, false, PostId::create(now) },
                { now + hours(6), data.clients.at(1).id, u"x"_s, true, second } },
            now, berlin);
        QSignalSpy opened(&view, &TimelineView::opened);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(view.accessibleDescription().contains(u"Vertigo Hall"_s));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<PostId>(), second);
        QCOMPARE(opened.first().at(1).toBool(), true);
    }

    void countsPostsPerClientAndDay()
    {
        OverviewData data = makeData();
        data.dayStarts = { instantFrom(QDate(2026, 10, 21).startOfDay(berlin)),
            instantFrom(QDate(2026, 10, 22).startOfDay(berlin)) };
        data.days = { { { data.clients.at(1).id, 3, 1 } },
            { { data.clients.at(0).id, 2, 0 }, { data.clients.at(1).id, 1, 0 } } };
        data.dayCostMicroUsd = { 120'000, 0 };
        const PostsSeries all = overviewSeries(data, std::nullopt, berlin);
        QCOMPARE(all.clients.size(), 2);
        QCOMPARE(all.days.first().posts, (QList<int> { 0, 3 }));
        QCOMPARE(all.days.last().posts, (QList<int> { 2, 1 }));
        QCOMPARE(all.days.first().costMicros, 120'000);
        QCOMPARE(all.today, QDate(2026, 10, 22));
        QCOMPARE(overviewSeries(data, data.clients.at(0).id, berlin).clients.size(), 1);
    }

    void showsBudgetsOnlyOfClientsThatHaveOne()
    {
        OverviewData data = makeData();
        data.clients[0].monthlyBudgetMicroUsd = 10'000'000;
        data.budgets = { { data.clients.at(0).id, UsageSum { 4'220'000, 0, 0, 0 } } };
        const auto budgets = budgetViews(data, std::nullopt, now);
        QCOMPARE(budgets.size(), 1);
        QCOMPARE(budgets.first().spent, u"$4.22"_s);
        QCOMPARE(budgets.first().limit, u"of $10"_s);
        QCOMPARE(budgets.first().note, u"42 % used, 70 % of the month gone"_s);
        data.budgets.first().spent.unknownCalls = 1;
        QCOMPARE(budgetViews(data, std::nullopt, now).first().spent, u"at least $4.22"_s);
    }

    void keepsFocusOnAButtonWhenRowsAreReadAgain()
    {
        AttentionCard card(u"Needs you"_s, u"Nothing"_s);
        card.setRows(needsYou(makeData(), now));
        card.show();
        QApplication::setActiveWindow(&card);
        QVERIFY(QTest::qWaitForWindowActive(&card));
        auto* button = card.findChild<Button*>();
        button->setFocus();
        OverviewData more = makeData();
        more.status.waitingApproval = 24;
        card.setRows(needsYou(more, now));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(button));
        QCOMPARE(button->accessibleDescription(), u"24 draft(s) wait for approval"_s);
    }

    void saysHowManyMoreThereAre()
    {
        AttentionCard card(u"Failed"_s, u"Nothing"_s);
        OverviewData data;
        for (int i = 0; i < 9; ++i)
            data.troubles.append(makeTrouble(Trouble::Kind::Missed));
        card.setRows(failedOrUnknown(data, now));
        QCOMPARE(card.shownRows(), 4);
        QSignalSpy asked(&card, &AttentionCard::asked);
        card.findChildren<Button*>().at(6)->click(); // first button of the fourth line
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<AttentionAction>(), AttentionAction::ShowAll);
    }

    void showsTheErrorAndTriesAgain()
    {
        test::FailingConsole console;
        OverviewPage page(console.services, console.state, nullptr);
        page.activate();
        auto* states = page.findChild<PageStates*>();
        QTRY_COMPARE(states->face(), PageStates::Face::Error);
        QCOMPARE(console.store.jobs, 1);
        states->error()->primary()->click();
        QTRY_COMPARE(console.store.jobs, 2);
    }

    void readsNothingWhileIdleOrHidden()
    {
        test::FailingConsole console;
        OverviewPage page(console.services, console.state, nullptr);
        page.activate();
        QTRY_COMPARE(console.store.jobs, 1);
        page.show(makeData());
        page.tick();
        QCOMPARE(console.store.jobs, 1);
        page.deactivate();
        page.noteChange(Entity::Post);
        QCOMPARE(console.store.jobs, 1);
        page.activate();
        QCOMPARE(console.store.jobs, 2);
    }

    void invitesToTheGuideWhileThereIsNoClient()
    {
        test::FailingConsole console;
        OverviewPage page(console.services, console.state, nullptr);
        page.show(OverviewData {});
        QVERIFY(page.guide());
        Q_EMIT page.guide()->skipped();
        QVERIFY(!page.guide());
        page.show(OverviewData {});
        QVERIFY(!page.guide());
        auto* states = page.findChild<PageStates*>();
        QCOMPARE(states->face(), PageStates::Face::Empty);
        states->empty()->primary()->click();
        QVERIFY(page.guide());
    }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
