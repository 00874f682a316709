// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"
#include "first_paint.h"

#include "base/logging.h"
#include "base/secret.h"
#include "dialogs/question_dialog.h"
#include "pages/settings/preferences.h"
#include "translations.h"
#include "widgets/button.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

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
int showRefusal(const Error& error)
{
    auto* dialog = new ui::QuestionDialog(
        consoleText(QT_TRANSLATE_NOOP("clara::Console", "The workspace could not be opened")),
        error.message, nullptr);
    auto* close = dialog->addPrimary(consoleText(QT_TRANSLATE_NOOP("clara::Console", "Close")));
    QObject::connect(close, &ui::Button::clicked, dialog, &QDialog::accept);
    dialog->open();
    return QApplication::exec() == 0 ? 1 : 2;
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
    app::ConsoleApp console(application, options);
    if (const Status opened = console.open(); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return options.selfTest ? 1 : showRefusal(opened.error());
    }
    if (options.selfTest)
        console.startSelfTest();
    const int code = QApplication::exec();
    logging::flush();
    return code;
}
