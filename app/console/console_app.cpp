// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_app.h"

#include "base/logging.h"
#include "composition/database_passwords.h"
#include "composition/demo_workspace.h"
#include "pages/page_list.h"
#include "pages/settings/preferences.h"
#include "ports/secret_store.h"
#include "session/authority.h"
#include "shell/latest.h"
#include "shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace clara::app {

namespace {

/// What the operator typed goes into the store of the workspace; the value is redacted from logs at
/// once.
Future<SecretRef> keepSecret(SecretStore& secrets, Secret secret, const SecretScope& scope)
{
    logging::redactor().addValue(secret.reveal());
    const SecretRef ref = secrets.freshRef(scope);
    const auto value = std::make_shared<const Secret>(std::move(secret));
    return secrets.write(ref, value).then([ref](const Result<bool>& written) -> Result<SecretRef> {
        if (!written)
            return std::unexpected(written.error());
        return ref;
    });
}

/// The file that this computer opens when nobody chose a shared workspace.
QString ownWorkspacePath()
{
    const QString named = qEnvironmentVariable("CLARA_WORKSPACE");
    return named.isEmpty() || isDatabaseAddress(named) ? defaultWorkspacePath() : named;
}

} // namespace

ConsoleApp::ConsoleApp(QApplication& application, ConsoleOptions options)
    : m_options(std::move(options))
    , m_passwords(databasePasswords())
    , m_shared(m_passwords)
    , m_theme(application)
{
}

ConsoleApp::~ConsoleApp()
{
    m_window.reset(); // pages first: they use everything below
    m_services.reset();
    m_socket.reset();
    m_verbs.reset();
    m_presence.reset(); // says goodbye through the storage
    m_workspace.reset();
}

WorkspaceOptions ConsoleApp::workspaceOptions()
{
    WorkspaceOptions options;
    options.path = m_options.workspace;
    if (m_options.demo)
        options.path = m_demoFolder.filePath(u"demo.clara"_s);
    else if (options.path.isEmpty())
        options.path = qEnvironmentVariable("CLARA_WORKSPACE");
    if (!m_options.demo && !m_options.selfTest) {
        const QString preferred = ui::preferredWorkspace();
        if (options.path.isEmpty())
            options.path = preferred;
        m_opensPreferred = !preferred.isEmpty() && options.path == preferred;
    }
    if (options.path.isEmpty()) {
        options.path = defaultWorkspacePath();
        QDir().mkpath(QFileInfo(options.path).absolutePath());
    }
    // A shared workspace is made on purpose, with `clara init`, by somebody who may.
    options.engine.runnerKind = RunnerKind::Console;
    options.create = !isDatabaseAddress(options.path) && !QFileInfo::exists(options.path);
    options.automaticSealing = !m_options.demo;
    options.passphrase = qgetenv("CLARA_SECRETS_PASSPHRASE");
    qunsetenv("CLARA_SECRETS_PASSPHRASE"); // nothing started from here inherits it
    return options;
}

void ConsoleApp::open(const std::function<void(const Status&)>& done)
{
    const WorkspaceOptions options = workspaceOptions();
    const Status opened = openWith(options);
    if (opened || !mayHaveKeptPassword(options, opened.error()))
        return done(opened);
    ui::onAnswer<SecretPtr>(this,
        m_passwords->read(databasePasswordRef(*m_passwords, options.path)),
        [this, options, opened, done](const Result<SecretPtr>& kept) {
            if (!kept)
                return done(opened); // what the server said is what helps
            WorkspaceOptions again = options;
            again.databasePassword = *kept;
            done(openWith(again));
        });
}

Status ConsoleApp::openWith(const WorkspaceOptions& options)
{
    auto workspace = WorkspaceSession::open(options, m_clock);
    if (!workspace)
        return std::unexpected(workspace.error());
    m_workspace = std::move(*workspace);
    // Queued: the store tells on its writer thread.
    connect(&m_workspace->store(), &Store::changed, &m_changes, &ui::ChangeNotifier::note,
        Qt::QueuedConnection);
    m_verbs = std::make_unique<session::Verbs>(m_workspace->commands(), m_workspace->queries(),
        m_workspace->engine(), m_clock, m_workspace->backups(), &m_workspace->auditControl(),
        m_workspace->secretControl());
    m_socket = std::make_unique<session::OwnerSocketServer>(*m_verbs);
    const Status served
        = m_workspace->store().isShared() ? Status() : m_socket->listen(m_workspace->path());
    if (!served)
        logging::app().warn("commands cannot reach this console: {}", served.error().message);
    connect(&m_changes, &ui::ChangeNotifier::changed, this, [this](Entities changed) {
        if (changed & Entity::Member)
            followRoles();
    });
    buildServices();
    m_window = std::make_unique<ui::MainWindow>(*m_services, ui::consolePages());
    m_window->show();
    if (m_options.demo)
        seedDemoContent();
    else if (m_workspace->mayRunEngine())
        m_workspace->engine().start();
    return {};
}

void ConsoleApp::buildServices()
{
    const bool ordinary = !m_options.demo && !m_options.selfTest;
    m_services.reset(new ui::ConsoleServices { m_workspace->commands(), m_workspace->queries(),
        m_workspace->engine(), m_changes, m_clock, m_theme, m_workspace->store().displayName(),
        m_options.demo ? QString() : m_workspace->store().placeWarning(),
        QTimeZone::systemTimeZone(), m_options.demo,
        ordinary ? ui::LayoutMemory::Remember : ui::LayoutMemory::Forget });
    SecretStore& secrets = m_workspace->secrets();
    m_services->storeSecret = [&secrets](Secret secret, const SecretScope& scope) {
        return keepSecret(secrets, std::move(secret), scope);
    };
    m_services->loadSamples = [this] {
        return seedDemo(m_workspace->commands(), m_workspace->store(), m_clock, DemoCosts::Nothing);
    };
    m_services->workspacePath = m_workspace->store().isShared()
        ? m_workspace->path()
        : QDir::toNativeSeparators(m_workspace->path());
    m_services->secretStore = m_workspace->store().isShared() ? sharedStore : secrets.kind();
    m_services->backups = m_workspace->backupControl();
    m_services->audit = &m_workspace->auditControl();
    m_services->isShared = m_workspace->store().isShared();
    m_presence = m_workspace->makePresence(m_clock);
    m_services->presence = m_presence.get();
    if (ordinary) {
        m_services->shared = &m_shared;
        m_services->openWorkspace = [this](const QString& address) { changeWorkspace(address); };
    }
}

void ConsoleApp::changeWorkspace(const QString& address)
{
    ui::preferWorkspace(address);
    // Said on the command line too: a variable of this process would win over the preference.
    m_restart = QStringList { u"--workspace"_s, address.isEmpty() ? ownWorkspacePath() : address };
    if (m_window)
        m_window->close(); // it may ask about unsaved input first
}

void ConsoleApp::seedDemoContent()
{
    // The engine starts afterwards, so that it plans for complete clients.
    ui::onAnswer<bool>(this,
        seedDemo(m_workspace->commands(), m_workspace->store(), m_clock, DemoCosts::Invented),
        [this](Result<bool> seeded) {
            if (!seeded)
                logging::app().error("the samples could not be made: {}", seeded.error().message);
            m_workspace->engine().start();
        });
}

void ConsoleApp::followRoles()
{
    ui::onAnswer<QList<Membership>>(
        this, m_workspace->commands().ownRoles(), [this](Result<QList<Membership>> roles) {
            auto& engine = m_workspace->engine();
            if (roles && !session::mayAnywhere(*roles, Action::Run)
                && engine.state() == session::EngineState::Running)
                engine.stop();
        });
}

void ConsoleApp::startSelfTest() { testNextPage(0); }

void ConsoleApp::testNextPage(int index)
{
    const auto& entries = m_window->entries();
    if (index >= entries.size()) {
        m_window->close();
        return;
    }
    m_window->openPage(entries[index].key);
    QTimer::singleShot(std::chrono::milliseconds(300), this, [this, index] {
        if (m_window->grab().isNull())
            QCoreApplication::exit(1);
        testNextPage(index + 1);
    });
}

} // namespace clara::app
