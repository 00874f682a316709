// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/conflict_dialog.h"
#include "forms/zone_combo.h"
#include "pages/clients/account_dialog.h"
#include "pages/clients/accounts_card.h"
#include "pages/clients/clients_page.h"
#include "pages/editing/item_list.h"
#include "pages/editing/unsaved_question.h"
#include "pages/personas/personas_page.h"
#include "pages/prompts/diff_view.h"
#include "pages/prompts/prompts_page.h"
#include "pages/prompts/template_editor.h"
#include "pages/schedules/schedules_page.h"
#include "ui/failing_console.h"
#include "ui/setup_world.h"
#include "widgets/banner.h"
#include "widgets/combo.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;

namespace {

PageStates* faces(const QWidget& page) { return page.findChild<PageStates*>(); }

bool showsData(const QWidget& page)
{
    return faces(page)->face() == PageStates::Face::Data && faces(page)->currentIndex() == 1;
}

PageHeader* headerOf(const QWidget& page) { return page.findChild<PageHeader*>(); }

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

/// Tab until the control with this name has focus.
bool tabTo(const QString& name)
{
    for (int tries = 0; tries < 40; ++tries) {
        if (focusName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void replaceText(const QWidget& page, const QString& field, const QString& text)
{
    auto* edit = byName<QLineEdit>(page, field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class SetupPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void emptyPagesSayWhatIsMissingAndWhereToGo()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QSignalSpy asked(&world.state, &ConsoleState::pageAsked);
        auto clients = world.open<ClientsPage>();
        QTRY_COMPARE(faces(*clients)->face(), PageStates::Face::Empty);
        QCOMPARE(faces(*clients)->empty()->primary()->text(), u"New client"_s);
        takePicture(*clients, world.theme, u"clients-empty"_s);
        auto personas = world.open<PersonasPage>();
        QTRY_COMPARE(faces(*personas)->face(), PageStates::Face::Empty);
        faces(*personas)->empty()->primary()->click();
        auto schedules = world.open<SchedulesPage>();
        QTRY_COMPARE(faces(*schedules)->face(), PageStates::Face::Empty);
        faces(*schedules)->empty()->primary()->click();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).first().toString(), u"clients"_s);
        auto prompts = world.open<PromptsPage>();
        QTRY_COMPARE(faces(*prompts)->face(), PageStates::Face::Empty);
        takePicture(*schedules, world.theme, u"schedules-empty"_s);
    }

    void errorFaceOffersToTryAgain()
    {
        FailingConsole console;
        SchedulesPage page(console.services, console.state, nullptr);
        page.activate();
        QTRY_COMPARE(faces(page)->face(), PageStates::Face::Error);
        const int before = console.store.jobs;
        Q_EMIT faces(page)->retryRequested();
        QVERIFY(console.store.jobs > before);
    }

    void wrongBudgetIsSaidUnderItsFieldAndNothingIsWritten()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto page = world.open<ClientsPage>();
        QTRY_COMPARE(faces(*page)->face(), PageStates::Face::Empty);
        page->newAction()->trigger();
        QVERIFY(showsData(*page));
        QCOMPARE(focusName(), u"Name"_s);
        type(u"Rye & Co"_s);
        replaceText(*page, u"Monthly budget"_s, u"-30"_s);
        page->saveAction()->trigger();
        QCOMPARE(fieldOf(*page, u"Monthly budget"_s)->error(),
            u"Enter 0 or more, or leave it empty for no limit."_s);
        QVERIFY(!fieldOf(*page, u"Name"_s)->hasError());
        QCOMPARE(focusName(), u"Monthly budget"_s); // the first error
        takePicture(*page, world.theme, u"clients-error"_s);
        QVERIFY(await(world.queries().clients())->isEmpty());
        type(u"0"_s);
        QVERIFY(!fieldOf(*page, u"Monthly budget"_s)->hasError()); // cleared while typing
    }

    void savedClientIsStoredAndRevertTakesTypingBack()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto page = world.open<ClientsPage>();
        QTRY_COMPARE(faces(*page)->face(), PageStates::Face::Empty);
        page->newAction()->trigger();
        type(u"Rye & Co"_s);
        replaceText(*page, u"Posts per day"_s, u"4"_s);
        replaceText(*page, u"Never say"_s, u"cheap, best"_s);
        page->saveAction()->trigger();
        QTRY_VERIFY(!page->isDirty());
        const auto stored = await(world.queries().clients());
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().timeZone, u"Europe/Berlin"_s);
        QCOMPARE(stored->first().dailyPostCap, std::optional(4));
        QCOMPARE(stored->first().guard.bannedTerms, (QStringList { u"cheap"_s, u"best"_s }));
        QVERIFY(!stored->first().monthlyBudgetMicroUsd);

        replaceText(*page, u"City"_s, u"Hamburg"_s);
        QVERIFY(headerOf(*page)->isDirty());
        buttonSaying(*page, u"Revert"_s)->click();
        QVERIFY(!headerOf(*page)->isDirty());
        QCOMPARE(byName<QLineEdit>(*page, u"City"_s)->text(), QString());
    }

    void leavingADirtyFormAsks()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.addClient(u"Alder"_s));
        QVERIFY(world.workspace.addClient(u"Birch"_s));
        auto page = world.open<ClientsPage>();
        QTRY_COMPARE(byName<QLineEdit>(*page, u"Name"_s)
                ? byName<QLineEdit>(*page, u"Name"_s)->text()
                : QString(),
            u"Alder"_s);
        replaceText(*page, u"City"_s, u"Bremen"_s);
        auto* list = page->findChild<ItemList*>()->view();
        QTest::keyClick(list, Qt::Key_Down);
        UnsavedQuestion* question = nullptr;
        QTRY_VERIFY((question = page->findChild<UnsavedQuestion*>()));
        takePicture(*question, world.theme, u"unsaved-question"_s);
        QTest::keyClick(question, Qt::Key_Escape); // stays
        QCOMPARE(byName<QLineEdit>(*page, u"Name"_s)->text(), u"Alder"_s);
        QVERIFY(page->isDirty());
        QTRY_VERIFY(!page->findChild<UnsavedQuestion*>());

        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY((question = page->findChild<UnsavedQuestion*>()));
        buttonSaying(*question, u"Save"_s)->click();
        QTRY_COMPARE(byName<QLineEdit>(*page, u"Name"_s)->text(), u"Birch"_s);
        QCOMPARE(await(world.queries().clients())->first().city, u"Bremen"_s);
    }

    void someoneElsesChangeKeepsWhatWasTyped()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto stored = world.workspace.addClient(u"Alder"_s);
        QVERIFY(stored);
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(showsData(*page));
        replaceText(*page, u"City"_s, u"Bremen"_s);
        stored->brandNotes = u"Bakes at night."_s;
        QVERIFY(await(world.commands().editClient(*stored)));
        QTRY_VERIFY(page->findChild<Banner*>());
        QCOMPARE(byName<QLineEdit>(*page, u"City"_s)->text(), u"Bremen"_s);
        buttonSaying(*page, u"Compare…"_s)->click();
        QTRY_COMPARE(
            byName<QPlainTextEdit>(*page, u"Brand notes"_s)->toPlainText(), u"Bakes at night."_s);
        QCOMPARE(byName<QLineEdit>(*page, u"City"_s)->text(), u"Bremen"_s);
        page->saveAction()->trigger();
        QTRY_VERIFY(!page->isDirty());
        const Client both = await(world.queries().clients())->first();
        QCOMPARE(both.city, u"Bremen"_s);
        QCOMPARE(both.brandNotes, u"Bakes at night."_s);
    }

    void twoVersionsOfAClientAreMerged()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto stored = world.workspace.addClient(u"Alder"_s);
        QVERIFY(stored);
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(showsData(*page));
        replaceText(*page, u"City"_s, u"Bremen"_s);
        replaceText(*page, u"Name"_s, u"Alder & Co"_s);
        // Somebody else, at the same store; the page has not heard of it when it saves.
        QObject::disconnect(&world.changes, nullptr, page.get(), nullptr);
        session::Commands others(world.workspace.session->store(), world.clock,
            await(world.queries().members())->first());
        stored->city = u"Hamburg"_s;
        stored->name = u"Alder Bakery"_s;
        stored->brandNotes = u"Bakes at night."_s;
        QVERIFY(await(others.editClient(*stored)));
        page->saveAction()->trigger();
        QTRY_VERIFY(page->findChild<ConflictDialog*>());
        auto* dialog = page->findChild<ConflictDialog*>();
        QVERIFY(byName<QRadioButton>(*dialog, u"City, yours: Bremen"_s)->isChecked());
        QVERIFY(byName<QRadioButton>(*dialog, u"Name, theirs: Alder Bakery"_s));
        buttonSaying(*dialog, u"Keep editing"_s)->click();
        // Nothing is lost, and nothing was saved over theirs.
        QCOMPARE(byName<QLineEdit>(*page, u"City"_s)->text(), u"Bremen"_s);
        QCOMPARE(byName<QLineEdit>(*page, u"Name"_s)->text(), u"Alder & Co"_s);
        QCOMPARE(await(world.queries().clients())->first().city, u"Hamburg"_s);
        QTRY_VERIFY(!page->findChild<ConflictDialog*>());
        page->saveAction()->trigger();
        QTRY_VERIFY(page->findChild<ConflictDialog*>());
        dialog = page->findChild<ConflictDialog*>();
        byName<QRadioButton>(*dialog, u"Name, theirs: Alder Bakery"_s)->click();
        buttonSaying(*dialog, u"Save both as one"_s)->click();
        QTRY_VERIFY(!page->isDirty());
        const Client merged = await(world.queries().clients())->first();
        QCOMPARE(merged.city, u"Bremen"_s);
        QCOMPARE(merged.name, u"Alder Bakery"_s);
        QCOMPARE(merged.brandNotes, u"Bakes at night."_s);
        QCOMPARE(merged.revision, stored->revision + 2);
        QCOMPARE(byName<QLineEdit>(*page, u"Name"_s)->text(), u"Alder Bakery"_s);
    }

    void othersInOtherFieldsAreTakenOverOnceSeen()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto stored = world.workspace.addClient(u"Alder"_s);
        QVERIFY(stored);
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(showsData(*page));
        replaceText(*page, u"City"_s, u"Bremen"_s);
        QObject::disconnect(&world.changes, nullptr, page.get(), nullptr);
        stored->brandNotes = u"Bakes at night."_s;
        QVERIFY(await(world.commands().editClient(*stored)));
        page->saveAction()->trigger();
        QTRY_VERIFY(page->findChild<ConflictDialog*>());
        auto* dialog = page->findChild<ConflictDialog*>();
        QVERIFY(dialog->findChildren<QRadioButton*>().isEmpty()); // nothing to choose
        buttonSaying(*dialog, u"Save both as one"_s)->click();
        QTRY_VERIFY(!page->isDirty());
        const Client both = await(world.queries().clients())->first();
        QCOMPARE(both.city, u"Bremen"_s);
        QCOMPARE(both.brandNotes, u"Bakes at night."_s);
    }

    void whatIsNoFieldOfTheFormAsksNothing()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        auto stored = world.workspace.addClient(u"Alder"_s);
        QVERIFY(stored);
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(showsData(*page));
        replaceText(*page, u"City"_s, u"Bremen"_s);
        QObject::disconnect(&world.changes, nullptr, page.get(), nullptr);
        QVERIFY(await(world.commands().setClientStatus(stored->id, ClientStatus::Paused)));
        page->saveAction()->trigger();
        QTRY_VERIFY(!page->isDirty());
        QVERIFY(!page->findChild<ConflictDialog*>());
        const Client both = await(world.queries().clients())->first();
        QCOMPARE(both.city, u"Bremen"_s);
        QVERIFY(both.status == ClientStatus::Paused);
    }

    void pausingAClientIsStored()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.addClient(u"Alder"_s));
        auto page = world.open<ClientsPage>();
        QTRY_VERIFY(buttonSaying(*page, u"Pause"_s));
        buttonSaying(*page, u"Pause"_s)->click();
        QTRY_VERIFY(buttonSaying(*page, u"Resume"_s));
        QVERIFY(await(world.queries().clients())->first().status == ClientStatus::Paused);
    }

    void appPasswordGoesToTheSecretStoreOnly()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        const auto client = world.workspace.addClient(u"Alder"_s);
        auto* dialog = new AccountDialog(*world.services, *client, nullptr);
        QSignalSpy stored(dialog, &AccountDialog::stored);
        dialog->open();
        takePicture(*dialog, world.theme, u"account-dialog"_s);
        buttonSaying(*dialog, u"Add account"_s)->click();
        QVERIFY(fieldOf(*dialog, u"Handle"_s)->hasError());
        QVERIFY(fieldOf(*dialog, u"App password"_s)->hasError());
        QVERIFY(await(world.queries().accounts(std::nullopt))->isEmpty());
        replaceText(*dialog, u"Handle"_s, u"@alder.bsky.social"_s);
        replaceText(*dialog, u"App password"_s, u"abcd-efgh"_s);
        buttonSaying(*dialog, u"Add account"_s)->click();
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(world.keptSecrets, QByteArrayList { "abcd-efgh" });
        const Account account = await(world.queries().accounts(std::nullopt))->first();
        QCOMPARE(account.handle, u"alder.bsky.social"_s);
        QCOMPARE(account.server, u"https://bsky.social"_s);
        QVERIFY(!account.secret.isEmpty());
    }

    void zoneIsFoundByItsCity()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        ZoneCombo combo(world.clock);
        combo.setZoneId(u"Europe/Berlin"_s);
        QVERIFY(combo.currentText().startsWith(u"Europe/Berlin, now 10:42"_s));
        combo.show();
        QVERIFY(QTest::qWaitForWindowActive(&combo));
        combo.setFocus();
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), u"new york"_s);
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(combo.zoneId(), u"America/New_York"_s);
        combo.lineEdit()->selectAll();
        QTest::keyClicks(combo.lineEdit(), u"Atlantis"_s);
        Q_EMIT combo.lineEdit()->editingFinished();
        QCOMPARE(combo.zoneId(), u"Atlantis"_s); // for validation to refuse
    }

    void personaTellsWhoUsesIt()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto page = world.open<PersonasPage>();
        QTRY_VERIFY(showsData(*page));
        takePicture(*page, world.theme, u"personas"_s);
        auto* voice = byName<QPlainTextEdit>(*page, u"Voice"_s);
        QVERIFY(voice);
        voice->selectAll();
        QTest::keyClick(voice, Qt::Key_Delete);
        page->saveAction()->trigger();
        QCOMPARE(fieldOf(*page, u"Voice"_s)->error(), u"Describe how the persona speaks."_s);
        QTest::keyClicks(voice, u"Short and dry."_s);
        page->saveAction()->trigger();
        QTRY_VERIFY(!page->isDirty());
        QCOMPARE(await(world.queries().personas(std::nullopt))->first().voice, u"Short and dry."_s);
    }

    void twoVersionsOfAPersonaAreMerged()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto page = world.open<PersonasPage>();
        QTRY_VERIFY(showsData(*page));
        auto* voice = byName<QPlainTextEdit>(*page, u"Voice"_s);
        voice->setPlainText(u"Short and dry."_s);
        QObject::disconnect(&world.changes, nullptr, page.get(), nullptr);
        Persona theirs = await(world.queries().personas(std::nullopt))->first();
        theirs.voice = u"Long and warm."_s;
        theirs.language = u"de"_s;
        QVERIFY(await(world.commands().editPersona(theirs)));
        page->saveAction()->trigger();
        QTRY_VERIFY(page->findChild<ConflictDialog*>());
        auto* dialog = page->findChild<ConflictDialog*>();
        takePicture(*dialog, world.theme, u"conflict"_s);
        byName<QRadioButton>(*dialog, u"Voice, theirs: Long and warm."_s)->click();
        buttonSaying(*dialog, u"Save both as one"_s)->click();
        QTRY_COMPARE(voice->toPlainText(), u"Long and warm."_s);
        QVERIFY(!page->isDirty());
        QCOMPARE(
            await(world.queries().personas(std::nullopt))->first().revision, theirs.revision + 1);
    }

    void twoVersionsOfAScheduleAreMerged()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        Schedule theirs = world.workspace.schedule;
        auto page = world.open<SchedulesPage>();
        page->openItem(theirs.id.toString());
        QTRY_VERIFY(byName<QLineEdit>(*page, u"Name"_s));
        QTRY_COMPARE(byName<QLineEdit>(*page, u"Name"_s)->text(), theirs.name);
        replaceText(*page, u"Name"_s, u"Mine"_s);
        QObject::disconnect(&world.changes, nullptr, page.get(), nullptr);
        theirs.name = u"Theirs"_s;
        theirs.cron = u"15 8 * * *"_s;
        QVERIFY(await(world.commands().editSchedule(theirs)));
        page->saveAction()->trigger();
        QTRY_VERIFY(page->findChild<ConflictDialog*>());
        auto* dialog = page->findChild<ConflictDialog*>();
        QVERIFY(byName<QRadioButton>(*dialog, u"Name, yours: Mine"_s)->isChecked());
        buttonSaying(*dialog, u"Save both as one"_s)->click();
        QTRY_VERIFY(!page->isDirty());
        const auto merged = await(world.queries().schedule(theirs.id));
        QVERIFY(merged);
        QCOMPARE(merged->schedule.name, u"Mine"_s);
        QCOMPARE(merged->schedule.cron, u"15 8 * * *"_s);
    }

    void promptSavesVersionsAndGoesBack()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        const Prompt prompt = await(world.queries().prompts(std::nullopt))->first();
        auto page = world.open<PromptsPage>();
        QTRY_VERIFY(showsData(*page));
        takePicture(*page, world.theme, u"prompts"_s);
        page->openItem(prompt.id.toString());
        TemplateEditor* editor = nullptr;
        QTRY_VERIFY((editor = byName<TemplateEditor>(*page, u"Template"_s)));
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, u" Use {{wit}}."_s);
        QTRY_VERIFY(fieldOf(*page, u"Template"_s)->error().contains(u"wit"_s));
        takePicture(*page, world.theme, u"prompt-error"_s);
        page->saveAction()->trigger();
        QCOMPARE(await(world.queries().prompt(prompt.id))->versions.size(), 1);
        for (int back = 0; back < 13; ++back)
            QTest::keyClick(editor, Qt::Key_Backspace);
        auto* variables = page->findChild<VariableList*>()->view();
        variables->setCurrentIndex(variables->model()->index(0, 0));
        variables->setFocus();
        QTest::keyClick(variables, Qt::Key_Return);
        QVERIFY(editor->toPlainText().endsWith(u"{{client.name}}"_s));
        replaceText(*page, u"What changes"_s, u"names the client"_s);
        QCOMPARE(buttonSaying(*page, u"Save as v2"_s) != nullptr, true);
        page->saveAction()->trigger();
        QTRY_COMPARE(page->findChild<ItemList*>()->items().size(), 2);
        QTRY_VERIFY(!page->isDirty());
        QCOMPARE(
            await(world.queries().prompt(prompt.id))->versions.first().note, u"names the client"_s);
        buttonSaying(*page, u"Changes"_s)->click();
        QTRY_COMPARE(page->findChild<DiffView*>()->changes(), 1);
        takePicture(*page, world.theme, u"prompt-detail"_s);

        QTest::keyClick(page->findChild<ItemList*>()->view(), Qt::Key_Down);
        QTRY_VERIFY(buttonSaying(*page, u"Use v1"_s));
        buttonSaying(*page, u"Use v1"_s)->click();
        QTRY_VERIFY(!buttonSaying(*page, u"Use v1"_s));
        const auto detail = await(world.queries().prompt(prompt.id));
        QCOMPARE(detail->prompt.currentVersion, detail->versions.last().id);
    }

    void scheduleIsMadeByKeyboardAlone()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto page = world.open<SchedulesPage>();
        QTRY_VERIFY(showsData(*page));
        QTRY_VERIFY(byName<QTableView>(*page, u"Schedules"_s));
        byName<QTableView>(*page, u"Schedules"_s)->setFocus();
        takePicture(*page, world.theme, u"schedules"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"Name"_s); // there is one client only
        type(u"Weekday set news"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(fieldOf(*page, u"Persona"_s)->hasError());
        QVERIFY(fieldOf(*page, u"Accounts"_s)->hasError());
        QVERIFY(!fieldOf(*page, u"Cron"_s)->hasError());
        QCOMPARE(await(world.queries().schedules(std::nullopt))->size(), 1);
        QVERIFY(fieldOf(*page, u"Name"_s)->editor()->isVisible());
        fieldOf(*page, u"Name"_s)->editor()->setFocus();
        QVERIFY(tabTo(u"Cron"_s));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"30 7 * * 1-5"_s);
        QVERIFY(tabTo(u"Persona"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"Prompt"_s));
        press(Qt::Key_Down);
        QVERIFY(tabTo(u"@ryeco on Sandbox"_s));
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!page->isDirty());
        const auto all = await(world.queries().schedules(std::nullopt));
        QCOMPARE(all->size(), 2);
        const auto made = std::ranges::find_if(
            *all, [](const auto& item) { return item.schedule.name == u"Weekday set news"_s; });
        QVERIFY(made != all->end());
        QCOMPARE(made->schedule.cron, u"30 7 * * 1-5"_s);
        QCOMPARE(made->schedule.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(made->schedule.accountIds.size(), 1);
        QVERIFY(!made->schedule.approval); // follows the client
        takePicture(*page, world.theme, u"schedule-detail"_s);
    }

    void badCronIsSaidUnderItsField()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto page = world.open<SchedulesPage>();
        QTRY_VERIFY(showsData(*page));
        page->openItem(world.workspace.schedule.id.toString());
        QTRY_VERIFY(byName<QLineEdit>(*page, u"Cron"_s));
        replaceText(*page, u"Cron"_s, u"0 30 2 * *"_s);
        byName<QLineEdit>(*page, u"Name"_s)->setFocus();
        QTRY_VERIFY(fieldOf(*page, u"Cron"_s)->hasError()); // on leaving
        takePicture(*page, world.theme, u"schedule-error"_s);
        page->saveAction()->trigger();
        QCOMPARE(await(world.queries().schedule(world.workspace.schedule.id))->schedule.cron,
            u"0 9 * * *"_s);
        QVERIFY(!byName<QRadioButton>(*page, u"None"_s)
            || !byName<QRadioButton>(*page, u"None"_s)->isEnabled());
    }

    void weakerApprovalIsNotOffered()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto page = world.open<SchedulesPage>();
        QTRY_VERIFY(showsData(*page));
        page->openItem(world.workspace.schedule.id.toString());
        QTRY_VERIFY(byName<QLineEdit>(*page, u"Cron"_s));
        for (auto* radio : page->findChildren<QRadioButton*>()) {
            if (radio->text() == u"None"_s || radio->text() == u"Two people"_s) {
                QVERIFY(!radio->isEnabled());
                QVERIFY(!radio->toolTip().isEmpty());
            }
        }
    }

    void scopeLimitsEveryList()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        const auto other = world.workspace.addClient(u"Birch"_s);
        auto clients = world.open<ClientsPage>();
        QTRY_COMPARE(clients->findChild<ItemList*>()->items().size(), 2);
        auto schedules = world.open<SchedulesPage>();
        QTRY_VERIFY(showsData(*schedules));
        world.state.setScope(other->id);
        QTRY_COMPARE(clients->findChild<ItemList*>()->items().size(), 1);
        QTRY_COMPARE(faces(*schedules)->face(), PageStates::Face::Empty);
    }

    void everyControlHasAName()
    {
        SetupWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.workspace.fill());
        auto clients = world.open<ClientsPage>();
        QTRY_VERIFY(showsData(*clients));
        takePicture(*clients, world.theme, u"clients"_s);
        auto schedules = world.open<SchedulesPage>();
        QTRY_VERIFY(showsData(*schedules));
        schedules->openItem(world.workspace.schedule.id.toString());
        for (const QWidget* page :
            { static_cast<QWidget*>(clients.get()), static_cast<QWidget*>(schedules.get()) }) {
            for (const auto* widget : page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || qobject_cast<const QLabel*>(widget)
                    || widget->inherits("QAbstractScrollArea")
                    || (widget->parentWidget() && widget->parentWidget()->inherits("QComboBox")))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named
                    = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(SetupPagesTest)
#include "tst_setup_pages.moc"
