// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/demo_workspace.h"
#include "pages/overview/overview_page.h"
#include "pages/welcome/guide_draft.h"
#include "pages/welcome/welcome_guide.h"
#include "shell/console_services.h"
#include "support/workspace.h"
#include "widgets/button.h"
#include "widgets/line_edit.h"
#include "widgets/text_area.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using clara::test::await;

namespace {

template <class W> W* named(QWidget& root, const QString& accessibleName)
{
    for (W* widget : root.findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    qWarning("no widget is called %s", qPrintable(accessibleName));
    return nullptr;
}

/// The guide in front of a real workspace in a temporary folder.
struct GuideBench {
    SystemClock clock;
    test::TestWorkspace workspace { clock };
    ChangeNotifier changes;
    ThemeController theme { *qApp, [] { return false; } };
    ConsoleState state;
    std::unique_ptr<ConsoleServices> services;

    Status open()
    {
        CLARA_TRY(workspace.open());
        auto& session = *workspace.session;
        services = std::make_unique<ConsoleServices>(
            ConsoleServices { session.commands(), session.queries(), session.engine(), changes,
                clock, theme, u"test.clara"_s, {}, QTimeZone("Europe/Berlin") });
        return {};
    }
};

void type(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesEachThingOnceAndAFirstDraft()
    {
        GuideBench bench;
        QVERIFY(bench.open());
        WelcomeGuide guide(*bench.services, bench.state, nullptr);
        guide.resize(1100, 760);
        guide.show();
        QSignalSpy finished(&guide, &WelcomeGuide::finished);
        auto* name = named<LineEdit>(guide, u"Client name"_s);
        type(name, u"Rye & Co"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(guide.step(), 1);
        type(named<LineEdit>(guide, u"Persona name"_s), u"Anni"_s);
        type(named<TextArea>(guide, u"How it speaks"_s), u"Warm and short."_s);
        QTest::keyClick(named<LineEdit>(guide, u"Topics"_s), Qt::Key_Return);
        QCOMPARE(guide.step(), 2);
        auto* cron = named<LineEdit>(guide, u"When to post, as cron"_s);
        QTest::keyClick(cron, Qt::Key_Return);
        QTest::keyClick(cron, Qt::Key_Return); // an impatient second press makes nothing twice
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15000);

        auto& queries = bench.workspace.session->queries();
        const auto clients = await(queries.clients());
        QVERIFY(clients);
        QCOMPARE(clients->size(), 1);
        QCOMPARE(clients->first().name, u"Rye & Co"_s);
        QCOMPARE(clients->first().timeZone, u"Europe/Berlin"_s);
        QCOMPARE(await(queries.personas({}))->size(), 1);
        QCOMPARE(await(queries.prompts({}))->size(), 1);
        QCOMPARE(await(queries.accounts({}))->size(), 1);
        QCOMPARE(await(queries.models())->size(), 1);
        const auto schedules = await(queries.schedules({}));
        QCOMPARE(schedules->size(), 1);
        QCOMPARE(schedules->first().schedule.cron, u"0 9 * * 1-5"_s);
        const auto draft = bench.workspace.waitForPost(clients->first().id, PostState::InReview);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QVERIFY(draft->sample);
        QVERIFY(!draft->text().isEmpty());
    }

    void showsErrorsUnderTheirFields()
    {
        GuideBench bench;
        QVERIFY(bench.open());
        WelcomeGuide guide(*bench.services, bench.state, nullptr);
        guide.show();
        auto* name = named<LineEdit>(guide, u"Client name"_s);
        auto* budget = named<LineEdit>(guide, u"Monthly budget, USD"_s);
        type(budget, u"-30"_s);
        QTest::keyClick(budget, Qt::Key_Return);
        QCOMPARE(guide.step(), 0);
        QCOMPARE(
            budget->accessibleDescription(), u"Enter 0 or more, or leave it empty for no limit."_s);
        QVERIFY(!name->accessibleDescription().isEmpty());
        QCOMPARE(await(bench.workspace.session->queries().clients())->size(), 0);
    }

    void goesOnWhereItFailed()
    {
        GuideBench bench;
        QVERIFY(bench.open());
        GuideWork work(*bench.services, nullptr);
        QSignalSpy failed(&work, &GuideWork::failed);
        QSignalSpy done(&work, &GuideWork::done);
        GuideDraft draft;
        draft.client.name = u"Rye & Co"_s;
        draft.client.timeZone = u"Europe/Berlin"_s;
        draft.persona.name = u"Anni"_s; // no voice: refused after the client was made
        work.start(draft);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15000);
        QCOMPARE(failed.first().first().value<GuideStep>(), GuideStep::Persona);
        draft.persona.voice = u"Warm."_s;
        draft.client.name = u"Rye and Company"_s;
        work.start(draft);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 15000);
        const auto clients = await(bench.workspace.session->queries().clients());
        QCOMPARE(clients->size(), 1);
        QCOMPARE(clients->first().name, u"Rye and Company"_s);
    }

    void leadReachesTheFirstSlot()
    {
        using std::chrono::hours;
        const Instant friday = *parseInstant(u"2026-10-23T08:00:00Z"_s); // 10:00 in Berlin
        QCOMPARE(firstLead(u"0 9 * * 1-5"_s, u"Europe/Berlin"_s, friday), milliseconds(hours(72)));
        const Instant monday = *parseInstant(u"2026-10-19T06:00:00Z"_s);
        QCOMPARE(firstLead(u"0 9 * * 1-5"_s, u"Europe/Berlin"_s, monday), milliseconds(hours(24)));
    }

    void connectStepWantsWhatItNeeds()
    {
        ConnectChoice choice;
        QVERIFY(ui::validate(choice).isEmpty());
        choice.cron = u"0 30 2 * *"_s;
        QCOMPARE(ui::validate(choice).first().field, u"cron"_s);
        choice.way = GuideWay::Connect;
        QStringList fields;
        for (const auto& error : ui::validate(choice))
            fields.append(error.field);
        QVERIFY(fields.contains(u"account.handle"_s));
        QVERIFY(fields.contains(u"account.password"_s));
        QVERIFY(fields.contains(u"model.model"_s));
    }

    void demoHasThreeLabelledClients()
    {
        GuideBench bench;
        QVERIFY(bench.open());
        auto& session = *bench.workspace.session;
        const auto seeded = await(app::seedDemo(
            session.commands(), session.store(), bench.clock, app::DemoCosts::Nothing));
        QVERIFY2(seeded, seeded ? "" : qPrintable(seeded.error().message + seeded.error().detail));
        QCOMPARE(await(session.queries().clients())->size(), 3);
        PostFilter everything;
        everything.limit = 1000;
        const auto posts = await(session.queries().approvals(everything));
        QVERIFY(posts);
        QVERIFY(posts->items.size() > 80);
        for (const auto& item : posts->items)
            QVERIFY2(item.post.sample, qPrintable(item.post.text()));
        PublicationFilter publications;
        publications.limit = 1000;
        const auto sent = await(session.queries().publications(publications));
        QVERIFY(sent);
        for (const auto& item : *sent) {
            QVERIFY(item.publication.sample);
            QCOMPARE(item.account.network, u"sandbox"_s);
        }
        const auto overview = await(session.queries().overview({}, QTimeZone("Europe/Berlin")));
        QVERIFY(overview);
        QVERIFY(overview->status.waitingApproval >= 6);
        QCOMPARE(overview->status.needsLook, 1);
        QCOMPARE(overview->budgets.size(), 3);
        QVERIFY(overview->troubles.size() >= 4);
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
