// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"
#include "first_paint.h"

#include "base/logging.h"
#include "base/secret.h"
#include "dialogs/question_dialog.h"
#include "pages/connect/connect_workspace_dialog.h"
#include "pages/settings/preferences.h"
#include "translations.h"
#include "widgets/button.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace clara;

namespace {

QString consoleText(const char* text)
{
    return QCoreApplication::translate("clara::Console", text);
}

app::ConsoleOptions readOptions(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(consoleText(QT_TRANSLATE_NOOP(
        "clara::Console", "Operator console for agencies that run AI bots for their clients.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s,
        consoleText(QT_TRANSLATE_NOOP("clara::Console",
            "The .clara file to open, which is made when it does not exist, or the address of a database (postgresql://…).")),
        u"path"_s);
    const QCommandLineOption demo(u"demo"_s,
        consoleText(QT_TRANSLATE_NOOP(
            "clara::Console", "Try it with three sample clients in a temporary workspace.")));
    const QCommandLineOption selfTest(u"self-test"_s,
        consoleText(QT_TRANSLATE_NOOP("clara::Console", "Open every page once and end.")));
    parser.addOptions({ workspace, demo, selfTest });
    parser.process(application);
    app::ConsoleOptions options;
    options.workspace = parser.value(workspace);
    options.selfTest = parser.isSet(selfTest);
    options.demo = parser.isSet(demo) || (options.selfTest && options.workspace.isEmpty());
    return options;
}

void startLogging(bool selfTest)
{
    logging::Options options;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QDir folder(data + u"/clara/logs"_s);
    if (!selfTest && !data.isEmpty() && folder.mkpath(u"."_s)
        && QFileInfo(folder.path()).isWritable())
        options.directory = folder.path();
    logging::start(options);
}

/// The window cannot open: says why in a window of its own, because nobody reads a terminal then.
void showRefusal(app::ConsoleApp& console, const Error& error)
{
    QApplication::setQuitOnLastWindowClosed(false); // closing this one is a failure, not an end
    auto* dialog = new ui::QuestionDialog(
        consoleText(QT_TRANSLATE_NOOP("clara::Console", "The workspace could not be opened")),
        error.message, nullptr);
    if (console.opensPreferred()) {
        auto* file = dialog->addChoice(
            consoleText(QT_TRANSLATE_NOOP("clara::Console", "Open the file on this computer")));
        QObject::connect(file, &ui::Button::clicked, dialog, [&console, dialog] {
            console.changeWorkspace({});
            dialog->accept();
        });
        auto* other = dialog->addChoice(
            consoleText(QT_TRANSLATE_NOOP("clara::Console", "Change the connection…")));
        QObject::connect(other, &ui::Button::clicked, dialog, [&console, dialog] {
            auto* connection = new ui::ConnectWorkspaceDialog(
                console.shared(),
                [&console, dialog](const QString& address) {
                    console.changeWorkspace(address);
                    dialog->accept();
                },
                dialog);
            connection->setAttribute(Qt::WA_DeleteOnClose);
            connection->setAddress(ui::preferredWorkspace());
            connection->open();
        });
    }
    auto* close = dialog->addPrimary(consoleText(QT_TRANSLATE_NOOP("clara::Console", "Close")));
    QObject::connect(close, &ui::Button::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, qApp,
        [](int result) { QApplication::exit(result == QDialog::Accepted ? 0 : 1); });
    dialog->open();
}

/// Runs the console; gives the exit code, and what to start again with, if so.
int runConsole(QApplication& application, const app::ConsoleOptions& options,
    std::optional<QStringList>& restart)
{
    app::ConsoleApp console(application, options);
    const auto opened = [&console, &options](const Status& status) {
        if (status && options.selfTest)
            console.startSelfTest();
        if (status)
            return;
        std::fprintf(stderr, "%s\n", qPrintable(status.error().message));
        if (options.selfTest)
            QApplication::exit(1);
        else
            showRefusal(console, status.error());
    };
    QTimer::singleShot(0, &console, [&console, opened] { console.open(opened); });
    const int code = QApplication::exec();
    restart = console.restart();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    disableCoreDumps();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"clara"_s);
    QApplication::setApplicationName(u"clara-console"_s);
    QApplication::setApplicationVersion(QStringLiteral(CLARA_VERSION));
    QGuiApplication::setDesktopFileName(u"org.clara.Console"_s);
    installTranslations(ui::readPreferences().language);
    const app::ConsoleOptions options = readOptions(application);
    startLogging(options.selfTest);
    const app::FirstPaint firstPaint(application);
    std::optional<QStringList> restart;
    const int code = runConsole(application, options, restart);
    if (restart) // now that the workspace is let go of
        QProcess::startDetached(QApplication::applicationFilePath(), *restart);
    logging::flush();
    return code;
}
