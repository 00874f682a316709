// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"
#include "pages/settings/preferences.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;

/// How the console goes to another workspace, and back when that one cannot be opened.
class ChangeWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("CLARA_SECRETS_PASSPHRASE", "a passphrase for this test");
        qunsetenv("CLARA_WORKSPACE");
        ui::preferWorkspace({});
    }
    void cleanup() { ui::preferWorkspace({}); }

    void startsAgainWithTheOther()
    {
        const QTemporaryDir folder;
        app::ConsoleOptions options;
        options.workspace = folder.filePath(u"here.clara"_s);
        app::ConsoleApp console(*qApp, options);
        QVERIFY(open(console).isEmpty());
        QVERIFY(!console.opensPreferred());
        QVERIFY(!console.restart());
        console.changeWorkspace(nowhere);
        QTRY_VERIFY_WITH_TIMEOUT(!hasWindow(), 15'000);
        QCOMPARE(*console.restart(), (QStringList { u"--workspace"_s, nowhere }));
        QCOMPARE(ui::preferredWorkspace(), nowhere);
    }

    void preferredOneThatIsGoneCanBeLeft()
    {
        ui::preferWorkspace(nowhere);
        app::ConsoleApp console(*qApp, {});
        QVERIFY(open(console).contains(u"No database answers"));
        QVERIFY(console.opensPreferred()); // so that the refusal offers the file
        console.changeWorkspace({});
        QVERIFY(ui::preferredWorkspace().isEmpty());
        QCOMPARE(console.restart()->last(), app::defaultWorkspacePath());
        qputenv("CLARA_WORKSPACE", "/tmp/mine.clara");
        console.changeWorkspace({});
        QCOMPARE(console.restart()->last(), u"/tmp/mine.clara"_s);
    }

private:
    const QString nowhere = u"postgresql://mia@127.0.0.1:1/team"_s;

    /// Why it could not be opened; empty when it is.
    static QString open(app::ConsoleApp& console)
    {
        QString refusal = u"no answer"_s;
        console.open([&refusal](const Status& status) {
            refusal = status ? QString() : status.error().message;
        });
        return refusal;
    }
    static bool hasWindow()
    {
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            if (qobject_cast<const ui::MainWindow*>(top) && top->isVisible())
                return true;
        }
        return false;
    }
};

QTEST_MAIN(ChangeWorkspaceTest)
#include "tst_change_workspace.moc"
