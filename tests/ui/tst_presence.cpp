// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/approvals_list.h"
#include "pages/approvals/approvals_page.h"
#include "pages/clients/clients_page.h"
#include "pages/personas/personas_page.h"
#include "pages/prompts/prompts_page.h"
#include "pages/prompts/template_editor.h"
#include "pages/schedules/schedules_page.h"
#include "shell/main_window.h"
#include "shell/page_entry.h"
#include "shell/presence_line.h"
#include "ui/approvals_world.h"
#include "ui/setup_world.h"
#include "widgets/page_stack.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;

namespace {

Member addMember(Store& store, const Clock& clock, const QString& name)
{
    const Member added { MemberId::create(clock.now()), name, ActorKind::Person, clock.now() };
    auto stored = store.write<bool>([added](UnitOfWork& work) -> Result<bool> {
        CLARA_TRY(work.members().insert(added));
        return true;
    });
    stored.waitForFinished();
    return added;
}

/// The page in a window of Lena and in one of Ana, on one workspace with one of everything.
template <class P> struct TwoWindows {
    bool open()
    {
        if (!world.opened || !world.workspace.fill())
            return false;
        Store& store = world.workspace.session->store();
        lena = std::make_unique<session::PresenceControl>(
            store, world.clock, addMember(store, world.clock, u"Lena"_s));
        ana = std::make_unique<session::PresenceControl>(
            store, world.clock, addMember(store, world.clock, u"Ana"_s));
        world.services->presence = lena.get();
        anasServices.emplace(*world.services);
        anasServices->presence = ana.get();
        lenasPage = page(*world.services);
        anasPage = page(*anasServices);
        return QTest::qWaitFor([this] { return hasData(*lenasPage) && hasData(*anasPage); });
    }
    std::unique_ptr<P> page(const ConsoleServices& services)
    {
        auto made = std::make_unique<P>(services, world.state, nullptr);
        made->setAttribute(Qt::WA_StyledBackground);
        made->resize(1104, 772);
        QObject::connect(&world.changes, &ChangeNotifier::changed, made.get(), &Page::noteChange);
        made->show();
        made->activate();
        return made;
    }
    static bool hasData(const P& page)
    {
        return page.template findChild<PageStates*>()->face() == PageStates::Face::Data;
    }

    SetupWorld world;
    std::unique_ptr<session::PresenceControl> lena;
    std::unique_ptr<session::PresenceControl> ana;
    std::optional<ConsoleServices> anasServices;
    std::unique_ptr<P> lenasPage;
    std::unique_ptr<P> anasPage;
};

/// A page that reads whatever changes.
class ReadingPage final : public Page {
public:
    ReadingPage()
        : Page(u"Reading"_s, nullptr)
    {
    }
    int reads = 0;

protected:
    void refresh(Entities) override { ++reads; }
};

/// What the page says about others; empty when it says nothing.
QString said(const QWidget& page)
{
    const auto* line = page.findChild<PresenceLine*>();
    return line->isVisible() && line->accessibleName() == line->sentence() ? line->sentence()
                                                                           : QString();
}

const QString anaEdits = u"Ana is editing this."_s;

} // namespace

/// Two people with the same thing open see who types.
class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void bothSeeEachOther()
    {
        TwoWindows<PersonasPage> windows;
        QVERIFY(windows.open());
        auto& [world, lena, ana, services, lenasPage, anasPage] = windows;
        QCOMPARE(said(*lenasPage), QString());
        auto* voice = byName<QPlainTextEdit>(*anasPage, u"Voice"_s);
        voice->setPlainText(u"Short and dry."_s);
        QTRY_COMPARE(said(*lenasPage), anaEdits);
        takePicture(*lenasPage, world.theme, u"presence"_s);
        QCOMPARE(said(*anasPage), QString()); // of oneself nothing is said
        world.clock.advance(std::chrono::seconds(1));
        byName<QPlainTextEdit>(*lenasPage, u"Voice"_s)->setPlainText(u"Long."_s);
        QTRY_COMPARE(said(*anasPage), u"Lena is editing this."_s);

        buttonSaying(*anasPage, u"Revert"_s)->click();
        QTRY_COMPARE(said(*lenasPage), QString());
        QCOMPARE(said(*anasPage), u"Lena is editing this."_s);
        voice->setPlainText(u"Short."_s);
        QTRY_COMPARE(said(*lenasPage), anaEdits);
        anasPage.reset(); // closed with the text unsaved
        QTRY_COMPARE(said(*lenasPage), QString());
    }

    void savingEndsIt()
    {
        TwoWindows<ClientsPage> windows;
        QVERIFY(windows.open());
        byName<QLineEdit>(*windows.anasPage, u"City"_s)->setText(u"Bremen"_s);
        QTRY_COMPARE(said(*windows.lenasPage), anaEdits);
        windows.anasPage->saveAction()->trigger();
        QTRY_COMPARE(said(*windows.lenasPage), QString());
    }

    void severalAreNamed()
    {
        TwoWindows<PersonasPage> windows;
        QVERIFY(windows.open());
        windows.anasPage.reset(); // it would say that nothing is edited in it
        Store& store = windows.world.workspace.session->store();
        const Persona persona = await(windows.world.queries().personas(std::nullopt))->first();
        const EditedThing thing { EditedKind::Persona, persona.id.toString(), persona.clientId };
        session::PresenceControl tom(
            store, windows.world.clock, addMember(store, windows.world.clock, u"Tom"_s));
        session::PresenceControl kim(
            store, windows.world.clock, addMember(store, windows.world.clock, u"Kim"_s));
        windows.ana->editing(thing);
        QTRY_COMPARE(said(*windows.lenasPage), anaEdits);
        windows.world.clock.advance(std::chrono::seconds(1));
        tom.editing(thing);
        QTRY_COMPARE(said(*windows.lenasPage), u"Ana and Tom are editing this."_s);
        kim.editing(thing);
        QTRY_COMPARE(said(*windows.lenasPage), u"Ana and 2 others are editing this."_s);
    }

    void saysNothingAboutOtherThings()
    {
        TwoWindows<ClientsPage> windows;
        QVERIFY(windows.open());
        const auto second = windows.world.workspace.addClient(u"Zander"_s);
        QVERIFY(second);
        byName<QLineEdit>(*windows.anasPage, u"City"_s)->setText(u"Bremen"_s);
        QTRY_COMPARE(said(*windows.lenasPage), anaEdits);
        QTRY_VERIFY((windows.lenasPage->openItem(second->id.toString()),
            byName<QLineEdit>(*windows.lenasPage, u"Name"_s)->text() == u"Zander"));
        QCOMPARE(said(*windows.lenasPage), QString());
        windows.lenasPage->newAction()->trigger();
        QCOMPARE(said(*windows.lenasPage), QString());
        windows.lenasPage->openItem(windows.world.workspace.client.id.toString());
        QTRY_COMPARE(said(*windows.lenasPage), anaEdits);
    }

    void schedulesAndPromptsToo()
    {
        TwoWindows<SchedulesPage> schedules;
        QVERIFY(schedules.open());
        const QString schedule = schedules.world.workspace.schedule.id.toString();
        schedules.lenasPage->openItem(schedule);
        schedules.anasPage->openItem(schedule);
        QTRY_VERIFY(byName<QLineEdit>(*schedules.anasPage, u"Name"_s));
        byName<QLineEdit>(*schedules.anasPage, u"Name"_s)->setText(u"Mornings"_s);
        QTRY_COMPARE(said(*schedules.lenasPage), anaEdits);

        TwoWindows<PromptsPage> prompts;
        QVERIFY(prompts.open());
        const QString prompt
            = await(prompts.world.queries().prompts(std::nullopt))->first().id.toString();
        prompts.lenasPage->openItem(prompt);
        prompts.anasPage->openItem(prompt);
        QTRY_VERIFY(byName<TemplateEditor>(*prompts.anasPage, u"Template"_s));
        QTRY_VERIFY(byName<TemplateEditor>(*prompts.lenasPage, u"Template"_s));
        byName<TemplateEditor>(*prompts.anasPage, u"Template"_s)->setPlainText(u"Write."_s);
        QTRY_COMPARE(said(*prompts.lenasPage), anaEdits);
    }

    void draftsToo()
    {
        ThemeController theme(*qApp, [] { return false; });
        ApprovalsWorld world(theme);
        QVERIFY(world.seed());
        session::PresenceControl lena(
            world.store(), world.clock, world.services().commands.actor());
        session::PresenceControl ana(
            world.store(), world.clock, addMember(world.store(), world.clock, u"Ana"_s));
        world.services().presence = &lena;
        const QList<PageEntry> entries { pageEntry<ApprovalsPage>(
            u"approvals"_s, u"Approvals"_s, u"file-check"_s, RailGroup::Now) };
        auto window = std::make_unique<MainWindow>(world.services(), entries);
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        auto* list = window->findChild<ApprovalsList*>();
        QTRY_VERIFY(list->current());
        const Post post = list->current()->post;
        const EditedThing thing { EditedKind::Post, post.id.toString(), post.clientId };
        ana.editing(thing);
        QTRY_COMPARE(said(*window), anaEdits);
        takePicture(*window, theme, u"presence-draft"_s);
        list->setFocus();
        const auto seen = [&] { return ana.others(thing.kind, thing.id); };
        QTest::keyClick(list, Qt::Key_E); // open is enough: the text is about to change
        QTRY_COMPARE(seen(), QStringList { u"Lena Ortiz"_s });
        QCOMPARE(said(*window), anaEdits);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(seen().isEmpty());
    }

    void whoMayNotSaveIsNotListed()
    {
        TwoWindows<PersonasPage> windows;
        QVERIFY(windows.open());
        const Persona persona = await(windows.world.queries().personas(std::nullopt))->first();
        auto* voice = byName<QPlainTextEdit>(*windows.anasPage, u"Voice"_s);
        voice->setPlainText(u"Short."_s);
        QTRY_COMPARE(said(*windows.lenasPage), anaEdits);
        windows.world.state.setRoles(
            { { MembershipId(), MemberId(), std::nullopt, Role::Viewer, {} } });
        QTRY_COMPARE(said(*windows.lenasPage), QString());
        voice->setPlainText(u"Shorter."_s);
        QCOMPARE(windows.lena->others(EditedKind::Persona, persona.id.toString()), QStringList());
    }

    void pagesDoNotReadAgainForIt()
    {
        ReadingPage page;
        page.activate();
        QCOMPARE(page.reads, 1);
        page.noteChange(Entity::Presence);
        QCOMPARE(page.reads, 1);
        page.noteChange(Entities(Entity::Presence) | Entity::Client);
        QCOMPARE(page.reads, 2);
    }

    void aFileHasNobodyElse()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(!world.workspace.session->makePresence(world.clock));
        QVERIFY(world.workspace.fill());
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(byName<QLineEdit>(*page, u"City"_s));
        byName<QLineEdit>(*page, u"City"_s)->setText(u"Bremen"_s);
        QVERIFY(page->isDirty());
        QCOMPARE(said(*page), QString());
    }
};

QTEST_MAIN(PresenceTest)
#include "tst_presence.moc"
