// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/activity_model.h"
#include "pages/activity/activity_page.h"
#include "pages/activity/held_dialog.h"
#include "pages/activity/on_duty.h"
#include "pages/activity/publication_view.h"
#include "pages/activity/run_view.h"
#include "pages/activity/trace_model.h"
#include "pages/activity/trace_view.h"
#include "ui/failing_console.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Instant now = *parseInstant(u"2026-10-22T08:42:00Z"_s);

session::RunItem makeRun(RunState state, const QString& schedule = u"Weekday set news"_s)
{
    session::RunItem item;
    item.run.id = RunId::create(now);
    item.run.state = state;
    item.run.attempt = 1;
    item.run.notBefore = now - minutes(41);
    item.run.createdAt = now - minutes(41);
    if (state != RunState::Planned && state != RunState::Missed)
        item.run.startedAt = now - minutes(41);
    item.clientName = u"Vertigo Hall"_s;
    item.clientColour = 1;
    item.clientZone = u"America/Denver"_s;
    item.scheduleName = schedule;
    item.personaName = u"Coach Mara"_s;
    item.costMicroUsd = 4100;
    return item;
}

RunStep makeStep(StepKind kind, qint64 after, qint64 ms, std::optional<qint64> cost = 0)
{
    RunStep step;
    step.id = RunStepId::create(now);
    step.kind = kind;
    step.summary = u"done"_s;
    step.startedAfterMs = after;
    step.durationMs = ms;
    step.costMicroUsd = cost;
    if (kind == StepKind::Body) {
        step.model = u"gpt-5.6-luna"_s;
        step.input = QString(u"You write for Coach Mara. "_s).repeated(40);
        step.output = u"New set on the Cave wall."_s;
        step.tokens.input = 861;
        step.tokens.output = 125;
    }
    return step;
}

session::PublicationItem makePublication(PublicationState state)
{
    session::PublicationItem item;
    item.publication.id = PublicationId::create(now);
    item.publication.state = state;
    item.publication.text = u"Drei Mythen über Roggen"_s;
    item.publication.slotAt = now - minutes(87);
    item.account.network = u"bluesky"_s;
    item.account.handle = u"ryeandco"_s;
    item.clientName = u"Rye & Co"_s;
    item.clientZone = u"Europe/Berlin"_s;
    return item;
}

} // namespace

class ActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoIsOnDuty()
    {
        QVERIFY(onDutyLine({}, QTimeZone::utc()).isEmpty());
        Runner runner { u"a"_s, u"mara@desk"_s, RunnerKind::Console, now, now, 1, 2 };
        const QString alone = onDutyLine({ runner }, QTimeZone::utc());
        QVERIFY2(alone.contains(u"mara@desk (console, since"_s) && alone.contains(u'3'),
            qPrintable(alone));
        runner.kind = RunnerKind::Headless;
        runner.runs = runner.publications = 0;
        QVERIFY(onDutyLine({ runner }, QTimeZone::utc()).contains(u"idle"_s));
    }
    void saysStateTimeAndCost()
    {
        const ActivityRow done = runRow(makeRun(RunState::Succeeded), now);
        QCOMPARE(done.icon, u"circle-check"_s);
        QCOMPARE(done.time, u"02:01 MDT"_s);
        QCOMPARE(done.cost, u"$0.0041"_s);
        session::RunItem failed = makeRun(RunState::Failed);
        failed.run.reason = u"alt text missing"_s;
        failed.costMicroUsd.reset();
        QCOMPARE(runRow(failed, now).words, u"failed, alt text missing"_s);
        QCOMPARE(runRow(failed, now).wordsTone, Tone::Block);
        QCOMPARE(runRow(failed, now).cost, u"unknown"_s);
        QCOMPARE(runRow(makeRun(RunState::Planned), now).cost, u"no cost"_s);
        QCOMPARE(runRow(makeRun(RunState::Running), now).time, u"now"_s);
    }

    void modelKeepsRowsThatStay()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model);
        const QList<ActivityRow> rows { runRow(makeRun(RunState::Running), now),
            runRow(makeRun(RunState::Succeeded), now), runRow(makeRun(RunState::Failed), now) };
        model.replace(rows, ActivityModel::More::End);
        const QPersistentModelIndex second(model.index(1));
        QList<ActivityRow> later { runRow(makeRun(RunState::Planned), now), rows.at(2),
            rows.at(1) };
        model.replace(later, ActivityModel::More::End);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(second.isValid());
        QCOMPARE(model.rowAt(second.row())->id, rows.at(1).id);
        for (int i = 0; i < later.size(); ++i)
            QCOMPARE(model.rowAt(i)->id, later.at(i).id);
    }

    void asksForTheNextPageOnce()
    {
        ActivityModel model;
        QSignalSpy wanted(&model, &ActivityModel::moreWanted);
        model.replace({ runRow(makeRun(RunState::Succeeded), now) }, ActivityModel::More::Exists);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        model.append({ runRow(makeRun(RunState::Failed), now) }, ActivityModel::More::End);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 2);
    }

    void traceShowsUnknownCostsAsUnknown()
    {
        TraceModel model;
        QAbstractItemModelTester tester(&model);
        model.setSteps({ makeStep(StepKind::Hook, 0, 690, 700),
            makeStep(StepKind::Body, 690, 1902, std::nullopt),
            makeStep(StepKind::Guard, 2592, 8) });
        QCOMPARE(model.totalMs(), 2600);
        QCOMPARE(model.index(1, TraceModel::CostColumn).data().toString(), u"unknown"_s);
        QCOMPARE(model.index(2, TraceModel::CostColumn).data().toString(), u"$0"_s);
        QCOMPARE(model.index(1, TraceModel::TokensColumn).data().toString(), u"986"_s);
        QCOMPARE(model.index(1, TraceModel::TimeColumn).data().toString(), u"1,902"_s);
        QCOMPARE(
            model.headerData(TraceModel::BarColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
            u"0 to 2.60 s"_s);
        const QModelIndex body = model.index(1, 0);
        QCOMPARE(model.rowCount(body), 3); // model, input, output
        QVERIFY(model.index(0, 0, body)
                    .data()
                    .toString()
                    .contains(u"gpt-5.6-luna, 861 tokens in, 125 out"_s));
    }

    void aLongInputOpensByKeyboard()
    {
        TraceModel model;
        TraceView view(model);
        view.resize(740, 500);
        model.setSteps({ makeStep(StepKind::Body, 0, 1902) });
        view.show();
        const QModelIndex body = model.index(0, 0);
        view.setCurrentIndex(body);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.isExpanded(body));
        const QModelIndex input = model.index(1, 0, body);
        view.setCurrentIndex(input);
        const int before = view.sizeHintForIndex(input).height();
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.sizeHintForIndex(input).height() > before);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.sizeHintForIndex(input).height(), before);
    }

    void runViewOffersWhatFits()
    {
        RunView view;
        session::RunDetail detail;
        detail.item = makeRun(RunState::Missed);
        detail.item.run.reason = u"The laptop slept."_s;
        view.setRun(detail, now);
        QSignalSpy again(&view, &RunView::againAsked);
        view.againButton()->click();
        QCOMPARE(again.first().first().value<RunId>(), detail.item.run.id);
        QVERIFY(view.findChild<TraceView*>()->isHidden());
    }

    void copiesTheRunAsJson()
    {
        test::FailingConsole console;
        ActivityPage page(console.services, console.state, nullptr);
        session::RunDetail detail;
        detail.item = makeRun(RunState::Succeeded);
        detail.steps = { makeStep(StepKind::Body, 0, 1902) };
        page.runView().setRun(detail, now);
        QSignalSpy told(&console.state, &ConsoleState::told);
        Q_EMIT page.runView().copyAsked();
        const auto json
            = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json.value(u"id"_s).toString(), detail.item.run.id.toString());
        QCOMPARE(told.size(), 1);
    }

    void evidenceIsInOrderAndInWords()
    {
        auto item = makePublication(PublicationState::NeedsHuman);
        PublishAttempt sent;
        sent.kind = u"send"_s;
        sent.number = 1;
        sent.intentAt = now - minutes(87);
        sent.endedAt = sent.intentAt + seconds(30);
        sent.outcome = u"unknown"_s;
        sent.evidence = u"No answer for 30 s"_s;
        PublishAttempt look = sent;
        look.kind = u"look"_s;
        look.httpStatus = 503;
        look.outcome = u"cannot_tell"_s;
        look.evidence.clear();
        item.attempts = { sent, look };
        const auto lines = evidenceLines(item);
        QCOMPARE(lines.at(0),
            (EvidenceLine {
                u"09:15:00"_s, u"Sent, try 1"_s, u"unknown"_s, u"No answer for 30 s"_s }));
        QCOMPARE(lines.at(1),
            (EvidenceLine {
                u"09:15:00"_s, u"Looked on the network"_s, u"cannot tell"_s, u"HTTP 503"_s }));
    }

    void publicationOffersOnlyWhatItsStateAllows_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("decide");
        QTest::addColumn<bool>("settle");
        QTest::newRow("needs a human") << int(PublicationState::NeedsHuman) << true << false;
        QTest::newRow("held late") << int(PublicationState::HeldLate) << false << true;
        QTest::newRow("not sent") << int(PublicationState::NotSent) << false << true;
        QTest::newRow("published") << int(PublicationState::Published) << false << false;
        QTest::newRow("sending") << int(PublicationState::Sending) << false << false;
    }
    void publicationOffersOnlyWhatItsStateAllows()
    {
        QFETCH(int, state);
        QFETCH(bool, decide);
        QFETCH(bool, settle);
        PublicationView view;
        view.setPublication(makePublication(static_cast<PublicationState>(state)), now);
        const auto shown = [&view](const QString& words) {
            for (const Button* button : view.findChildren<Button*>()) {
                if (button->text() == words)
                    return !button->isHidden();
            }
            return false;
        };
        QCOMPARE(shown(u"Look and decide…"_s), decide);
        QCOMPARE(shown(u"Send or drop…"_s), settle);
    }

    void heldDialogDecidesNothingOnEscape()
    {
        HeldDialog dialog(makePublication(PublicationState::HeldLate), now, nullptr);
        QSignalSpy decided(&dialog, &HeldDialog::decided);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(decided.size(), 0);
        QVERIFY(!dialog.isVisible());
    }

    void showsErrorAndEmptyFaces()
    {
        test::FailingConsole console;
        ActivityPage page(console.services, console.state, nullptr);
        page.activate();
        auto* faces = page.findChild<PageStates*>();
        QTRY_COMPARE(faces->face(), PageStates::Face::Error);
        page.showRuns({});
        QCOMPARE(faces->face(), PageStates::Face::Empty);
        page.showRuns({ makeRun(RunState::Failed), makeRun(RunState::Succeeded) });
        QCOMPARE(faces->face(), PageStates::Face::Data);
        QCOMPARE(page.findChild<PageHeader*>()->facts(), u"2 run(s), last 24 hours, 1 failed"_s);
        const int before = console.store.jobs;
        page.tick();
        QTest::qWait(0);
        QCOMPARE(console.store.jobs, before);
    }
};

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
