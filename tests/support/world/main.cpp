// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world/world_server.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

/// clara_world_server [--until-stdin-closes]
/// Prints {"port":N,"control":M} and plays the world until POST /__world/stop on either port, or
/// until its stdin closes, so that it never outlives the test that started it.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    world::WorldServer server;
    const auto ports = server.listen();
    if (!ports) {
        std::fprintf(stderr, "cannot listen on loopback\n");
        return 1;
    }
    std::printf("{\"port\":%u,\"control\":%u}\n", unsigned(ports->first), unsigned(ports->second));
    std::fflush(stdout);

    QSocketNotifier input(0, QSocketNotifier::Read);
    input.setEnabled(app.arguments().contains(QStringLiteral("--until-stdin-closes")));
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&app] {
        char buffer[256];
        if (std::fread(buffer, 1, sizeof buffer, stdin) == 0)
            app.quit();
    });
    return app.exec();
}
