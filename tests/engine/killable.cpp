// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine on a workspace until nothing is due; ends itself with SIGKILL at a named point.
// Usage: clara_killable <workspace> <world url> <point or "none">
#include "composition/workspace_session.h"
#include "session/engine_host.h"
#include "support/keyless_publisher.h"
#include "support/kill_points.h"
#include "support/memory_secret_store.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

#include "support/end_process.h"

using namespace clara;

namespace {

class KillProbe final : public engine::Probe {
public:
    explicit KillProbe(QString point)
        : m_point(std::move(point))
    {
    }
    void reached(engine::Point point) override
    {
        if (test::pointName(point) == m_point)
            test::endProcessAtOnce();
    }

private:
    QString m_point;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const QString point = QString::fromLocal8Bit(argv[3]);
    SystemClock clock;
    auto secrets = std::make_shared<test::MemorySecretStore>(); // shared with the workspace
    secrets->put(QStringLiteral("clara.test"), "app-password");
    app::WorkspaceOptions options;
    options.path = QString::fromLocal8Bit(argv[1]);
    options.secrets = secrets;
    options.engine.tick = milliseconds(20);
    options.engine.lookDelays
        = { milliseconds(0), milliseconds(10), milliseconds(10), milliseconds(10) };
    options.makeProbe = [point] { return std::make_unique<KillProbe>(point); };
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
        &host, &session::EngineHost::idle, &application, [&clock](std::optional<Instant> next) {
            // A look that is due in a moment is work that is still to be done.
            if (!next || *next > clock.now() + milliseconds(2000))
                QCoreApplication::quit();
        });
    QTimer::singleShot(30'000, &application, [] { QCoreApplication::exit(4); });
    host.start();
    const int code = QCoreApplication::exec();
    session->reset();
    return code;
}
