// SPDX-License-Identifier: GPL-3.0-or-later
// One computer of several on a shared workspace: the real engine until standard input ends or it is
// killed. Usage: clara_runner <workspace> <world url> <name> <lease in ms> <headless or console>
#include "composition/workspace_session.h"
#include "session/engine_host.h"
#include "support/keyless_publisher.h"
#include "support/memory_secret_store.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace clara;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    SystemClock clock;
    auto secrets = std::make_shared<test::MemorySecretStore>(); // shared with the workspace
    secrets->put(QStringLiteral("clara.test"), "app-password");
    app::WorkspaceOptions options;
    options.path = QString::fromLocal8Bit(argv[1]);
    options.secrets = secrets;
    options.automaticBackups = false; // never among those of the user
    options.engine.runnerId = QString::fromLocal8Bit(argv[3]);
    options.engine.lease = milliseconds(atoi(argv[4]));
    options.engine.tick = milliseconds(100);
    options.engine.lookDelays
        = { milliseconds(200), milliseconds(300), milliseconds(500), milliseconds(1000) };
    options.addPublishers
        = [](HttpClient& http, const Clock& time, app::PublisherRegistrar& registrar) {
              registrar.add(std::make_unique<test::KeylessPublisher>(http, time));
          };
    auto session = app::WorkspaceSession::open(options, clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().message));
        return 3;
    }
    auto& host = dynamic_cast<session::EngineHost&>((*session)->engine());
    QObject::connect(
        &host, &session::EngineHost::stateChanged, &application, [](session::EngineState state) {
            if (state == session::EngineState::Running) {
                std::puts("ready");
                std::fflush(stdout);
            }
        });
    // Ends with the test, however that ends.
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    // A console reads all the time what its pages show.
    QTimer pages;
    if (qstrcmp(argv[5], "console") == 0) {
        QObject::connect(&pages, &QTimer::timeout, &application, [&session] {
            (void)(*session)->queries().status({}, QTimeZone::utc());
            (void)(*session)->queries().runs({});
        });
        pages.start(200);
    }
    host.start();
    const int code = QCoreApplication::exec();
    session->reset();
    return code;
}
