// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/add_model_dialog.h"
#include "pages/settings/models_card.h"
#include "pages/settings/models_table.h"
#include "pages/settings/preferences.h"
#include "pages/settings/settings_page.h"
#include "ui/failing_console.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/page_stack.h"
#include "widgets/paragraph.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;

namespace {

ModelConnection makeModel(const QString& name, const QString& provider, bool isDefault)
{
    ModelConnection model;
    model.id = ModelConnectionId(QUuid::createUuid());
    model.name = name;
    model.provider = provider;
    model.model = u"some-model"_s;
    model.baseUrl = u"https://api.example/v1"_s;
    model.isDefault = isDefault;
    return model;
}

template <class W> W* named(QWidget& root, const QString& accessibleName)
{
    for (W* widget : root.findChildren<W*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

Button* button(QWidget& root, const QString& words)
{
    for (Button* each : root.findChildren<Button*>()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

bool says(QWidget& root, const QString& part)
{
    for (const Paragraph* paragraph : root.findChildren<Paragraph*>()) {
        if (!paragraph->isHidden() && paragraph->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"clara-test"_s);
        QSettings().clear();
    }

    void lookOverridesTheSystemAtOnce()
    {
        test::FailingConsole console;
        SettingsPage page(console.services, console.state, nullptr);
        QVERIFY(!console.theme.current().isDark);
        auto* look = named<Combo>(page, u"Look"_s);
        QVERIFY(look);
        look->setCurrentIndex(2);
        QVERIFY(console.theme.current().isDark);
        QCOMPARE(readPreferences(), Preferences {}); // a console that forgets writes nothing
        look->setCurrentIndex(0);
        QVERIFY(!console.theme.current().isDark);
    }

    void choicesAreRemembered()
    {
        test::FailingConsole console;
        console.services.layout = LayoutMemory::Remember;
        SettingsPage page(console.services, console.state, nullptr);
        named<Combo>(page, u"Look"_s)->setCurrentIndex(2);
        named<Combo>(page, u"Language"_s)->setCurrentIndex(2);
        QCOMPARE(readPreferences(), (Preferences { ThemeChoice::Dark, u"de"_s }));
        SettingsPage again(console.services, console.state, nullptr);
        QCOMPARE(named<Combo>(again, u"Language"_s)->currentIndex(), 2);
    }

    void listsModelsAndMarksTheDefault()
    {
        ModelsTable table;
        QAbstractItemModelTester tester(&table);
        table.setModels({ makeModel(u"Luna"_s, provider::openAiCompatible, true),
            makeModel(u"Sample writer"_s, provider::offline, false) });
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, ModelsTable::DefaultColumn).data().toString(), u"default"_s);
        QCOMPARE(table.index(1, ModelsTable::DefaultColumn).data().toString(), u"sample"_s);
    }

    void testTellsLatencyTokensAndCost()
    {
        Completion answer;
        answer.text = u"ready"_s;
        answer.tokens.input = 9;
        answer.tokens.output = 1;
        answer.latency = milliseconds(1900);
        QCOMPARE(testSentence(makeModel(u"Luna"_s, provider::openAiCompatible, true), answer),
            u"Luna answered in 1.90 s, 10 tokens, cost unknown: “ready”"_s);
        QCOMPARE(testSentence(makeModel(u"Sample"_s, provider::offline, true), answer),
            u"Sample answered in 1.90 s, 10 tokens, $0: “ready”"_s);
        answer.error = Error { ErrorKind::Auth, u"The key was refused."_s };
        QCOMPARE(testSentence(makeModel(u"Luna"_s, provider::openAiCompatible, true), answer),
            u"Luna did not answer: The key was refused."_s);
    }

    void testButtonAsksTheEngine()
    {
        test::FailingConsole console;
        console.engine.answer.text = u"ready"_s;
        SettingsPage page(console.services, console.state, nullptr);
        page.showModels({ makeModel(u"Sample"_s, provider::offline, true) });
        QVERIFY(!button(page, u"Make default"_s)->isEnabled());
        button(page, u"Test"_s)->click();
        QTRY_VERIFY(says(page, u"Sample answered in"_s));
        QVERIFY(!button(page, u"Test"_s)->isBusy());
        QCOMPARE(console.engine.starts, 0); // a test call does not make schedules run
    }

    void dialogChecksBeforeItAsksStorage()
    {
        test::FailingConsole console;
        AddModelDialog dialog(console.services, nullptr);
        button(dialog, u"Add model"_s)->click();
        QCOMPARE(console.store.jobs, 0);
        QVERIFY(says(dialog, u"Enter the model's name"_s));
    }

    void keyGoesToTheSecretStoreFirst()
    {
        test::FailingConsole console;
        QByteArray kept;
        console.services.storeSecret = [&kept](Secret secret, const SecretScope&) {
            kept = secret.reveal();
            return readyFuture<SecretRef>(SecretRef { u"file"_s, u"k1"_s });
        };
        AddModelDialog dialog(console.services, nullptr);
        named<QLineEdit>(dialog, u"Model"_s)->setText(u"gpt-5.6-luna"_s);
        named<QLineEdit>(dialog, u"API key"_s)->setText(u"sk-test"_s);
        button(dialog, u"Add model"_s)->click();
        QTRY_COMPARE(console.store.jobs, 1);
        QCOMPARE(kept, QByteArray("sk-test"));
        QTRY_VERIFY(says(dialog, u"The workspace did not answer."_s)); // and the dialog stays open
    }

    void showsTheError()
    {
        test::FailingConsole console;
        SettingsPage page(console.services, console.state, nullptr);
        page.activate();
        QTRY_COMPARE(page.findChild<PageStates*>()->face(), PageStates::Face::Error);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
