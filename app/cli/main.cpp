// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_view.h"
#include "backup_run.h"
#include "batch.h"
#include "command_line.h"
#include "command_run.h"
#include "console_output.h"
#include "engine_run.h"
#include "exit_code.h"
#include "input_reader.h"
#include "move_run.h"
#include "stop_signals.h"

#include "base/logging.h"
#include "base/secret.h"
#include "composition/database_passwords.h"
#include "session/owner_place.h"
#include "session/when_answered.h"
#ifdef CLARA_WITH_TRANSLATIONS
#include "translations.h"
#endif

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::cli;

namespace {

/// Qt's own messages belong into the log: standard error is read by scripts.
void logQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        logging::app().debug("{}", message);
    else
        logging::app().warn("{}", message);
}

void startLogging(const CommandLine& line)
{
    logging::Options options;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QDir folder(data + u"/clara/logs"_s);
    // Checked here, because a complaint on standard error would stand between a script and its
    // JSON.
    if (!data.isEmpty() && folder.mkpath(u"."_s) && QFileInfo(folder.path()).isWritable())
        options.directory = folder.path();
    options.verbose = line.verbose;
    options.console = false;
    logging::start(options);
    qInstallMessageHandler(logQtMessage);
}

QString workspacePath(const CommandLine& line)
{
    if (!line.workspace.isEmpty())
        return line.workspace;
    const QString fromEnvironment = qEnvironmentVariable("CLARA_WORKSPACE");
    return fromEnvironment.isEmpty() ? app::defaultWorkspacePath() : fromEnvironment;
}

Status checkPlace(const CommandLine& line, const QString& path)
{
    if (app::isDatabaseAddress(path))
        return {}; // the database says what is wrong
    const QFileInfo file(path);
    if (file.isDir())
        return invalid(u"workspace"_s,
            translate("clara::Cli", "“%1” is a folder. Name the .clara file in it.").arg(path));
    const bool init = line.spec->mode == Mode::Init;
    if (!init && !file.exists())
        return failure(ErrorKind::NotFound,
            translate("clara::Cli",
                "There is no workspace at “%1”. Make one with `clara init`, or name another with --workspace.")
                .arg(path));
    if (init && (file.exists() || file.isSymLink()))
        return failure(ErrorKind::Conflict,
            translate("clara::Cli",
                "There is a file at “%1” already, so nothing was made. Use it, or name another place with --workspace.")
                .arg(path));
    if (init && path == app::defaultWorkspacePath())
        QDir().mkpath(file.absolutePath());
    if (init && !QFileInfo(file.absolutePath()).isDir())
        return invalid(u"workspace"_s,
            translate("clara::Cli", "The folder “%1” does not exist. Make it first.")
                .arg(file.absolutePath()));
    return {};
}

/// Files and standard input become parameters. At most one of them may be standard input.
Status readInputs(CommandLine& line, Secret& secret, SecretPtr& databasePassword)
{
    int fromStdin = int(line.files.values().count(u"-"_s)) + (line.secretFromStdin ? 1 : 0)
        + (line.spec->promptFromStdin ? 1 : 0) + (line.passwordFromStdin ? 1 : 0);
    if (fromStdin > 1)
        return failure(ErrorKind::Invalid,
            translate(
                "clara::Cli", "Standard input is asked for more than once. Give files instead."));
    for (auto it = line.files.begin(); it != line.files.end(); ++it) {
        const auto text = readTextFile(it.value(), it.key());
        if (!text)
            return std::unexpected(text.error());
        line.params.insert(it.key(), *text);
    }
    if (line.spec->promptFromStdin) {
        const auto prompt = readTextFile(u"-"_s, u"prompt"_s);
        if (!prompt)
            return std::unexpected(prompt.error());
        if (prompt->trimmed().isEmpty())
            return invalid(u"prompt"_s,
                translate("clara::Cli", "Standard input held no prompt. Send the text there."));
        line.params.insert(u"prompt"_s, *prompt);
    }
    if (line.secretFromStdin) {
        auto read = readSecretFromStdin();
        if (!read)
            return std::unexpected(read.error());
        secret = std::move(*read);
        logging::redactor().addValue(secret.reveal());
    }
    if (line.passwordFromStdin) {
        auto read = readSecretFromStdin();
        if (!read)
            return std::unexpected(read.error());
        logging::redactor().addValue(read->reveal());
        databasePassword = std::make_shared<const Secret>(std::move(*read));
    }
    return {};
}

int runPure(CommandLine& line)
{
    if (line.batch)
        return runBatch(line.spec->verb, line.params, stdin, stdout);
    Secret none;
    SecretPtr noPassword;
    if (const Status read = readInputs(line, none, noPassword); !read)
        return printError(read.error(), line.json);
    const auto answer = session::callPureVerb(line.spec->verb, line.params, SystemClock().now());
    if (!answer)
        return printError(answer.error(), line.json);
    const bool isPrinted = line.json ? printJson(*answer) : print(viewOf(*line.spec, *answer));
    return isPrinted ? 0 : exitCodeFor(ErrorKind::Storage);
}

/// What the keychain keeps for this database; null when it keeps nothing.
SecretPtr keptPassword(const QString& address)
{
    const auto passwords = app::databasePasswords();
    SecretPtr kept;
    session::whenAnswered(passwords->read(app::databasePasswordRef(*passwords, address)), qApp,
        [&kept](const Result<SecretPtr>& answer) {
            kept = answer.value_or(nullptr);
            QCoreApplication::exit();
        });
    QCoreApplication::exec(); // the keychain needs the loop of the main thread
    return kept;
}

int makeWorkspace(const CommandLine& line, app::WorkspaceOptions options, const Clock& clock)
{
    options.create = true;
    auto workspace = app::WorkspaceSession::open(options, clock);
    if (!workspace && app::mayHaveKeptPassword(options, workspace.error())) {
        options.databasePassword = keptPassword(options.path);
        if (options.databasePassword)
            workspace = app::WorkspaceSession::open(options, clock);
    }
    if (!workspace)
        return printError(workspace.error(), line.json);
    const QString warning = (*workspace)->store().placeWarning();
    const QString path = (*workspace)->path();
    if (line.json)
        return printJson(QJsonObject { { u"id"_s, session::workspaceKey(path) },
                   { u"path"_s, path }, { u"warning"_s, warning } })
            ? 0
            : exitCodeFor(ErrorKind::Storage);
    print(translate("clara::Cli", "Made the workspace “%1”. Next: `clara client add`.")
              .arg(terminalSafe(path))
        + u'\n');
    if (!warning.isEmpty())
        printNote(warning);
    return 0;
}

int runCommand(const CommandLine& line, const app::WorkspaceOptions& options, Secret secret,
    const Clock& clock)
{
    StopSignals stopSignals;
    if (line.spec->mode == Mode::EngineRun) {
        app::WorkspaceOptions ownOptions = options;
        ownOptions.keyHolder = KeyHolder::Runner;
        EngineRun run(line, ownOptions, clock);
        QObject::connect(
            &run, &EngineRun::finished, qApp, [](int status) { QCoreApplication::exit(status); },
            Qt::QueuedConnection);
        QObject::connect(&stopSignals, &StopSignals::stopRequested, &run, &EngineRun::stop);
        QMetaObject::invokeMethod(&run, &EngineRun::start, Qt::QueuedConnection);
        return QCoreApplication::exec();
    }
    CommandRun run(line, options, clock);
    QObject::connect(
        &run, &CommandRun::finished, qApp, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &run, &CommandRun::cancel);
    // Shared with the store that keeps it; wiped with the last owner.
    const SecretPtr shared
        = secret.isEmpty() ? nullptr : std::make_shared<const Secret>(std::move(secret));
    QMetaObject::invokeMethod(
        &run, [&run, shared] { run.start(shared); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runBackup(const CommandLine& line, const app::WorkspaceOptions& options, Secret passphrase,
    const Clock& clock)
{
    // Without StopSignals: a signal ends it at once, and what is half done is thrown away by the
    // next one.
    BackupRun run(line, options, std::move(passphrase), clock);
    QObject::connect(
        &run, &BackupRun::finished, qApp, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&run, &BackupRun::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runLine(CommandLine& line)
{
    if (line.spec->mode == Mode::Pure)
        return runPure(line);
    startLogging(line);
    app::WorkspaceOptions options;
    options.path = workspacePath(line);
    options.passphrase = qgetenv("CLARA_SECRETS_PASSPHRASE");
    const bool opensItself = line.spec->mode == Mode::BackupFile || line.spec->mode == Mode::Move;
    const Status place = opensItself ? Status {} : checkPlace(line, options.path);
    if (!place)
        return printError(place.error(), line.json);
    Secret secret;
    if (const Status read = readInputs(line, secret, options.databasePassword); !read)
        return printError(read.error(), line.json);
    const SystemClock clock;
    if (line.spec->mode == Mode::Init)
        return makeWorkspace(line, options, clock);
    if (line.spec->mode == Mode::Move)
        return runMove(line, options, clock);
    if (isBackupFileCommand(line))
        return runBackup(line, options, std::move(secret), clock);
    return runCommand(line, options, std::move(secret), clock);
}

} // namespace

int main(int argc, char** argv)
{
    disableCoreDumps();
    const QCoreApplication application(argc, argv);
#ifdef CLARA_WITH_TRANSLATIONS
    installTranslations();
#endif
    QCoreApplication::setApplicationName(u"clara"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLARA_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    auto line = parseCommandLine(arguments);
    if (!line)
        return printError(line.error(), wantsJson(arguments));
    if (line->version)
        return print(u"clara "_s + QCoreApplication::applicationVersion() + u'\n')
            ? 0
            : exitCodeFor(ErrorKind::Storage);
    if (line->help)
        return print(helpText(line->helpFor)) ? 0 : exitCodeFor(ErrorKind::Storage);
    const int status = runLine(*line);
    logging::flush();
    return status;
}
