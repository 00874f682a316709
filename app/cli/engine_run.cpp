// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_run.h"

#include "console_output.h"
#include "session/engine_host.h"
#include "session/json_values.h"
#include "session/when_answered.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

EngineRun::EngineRun(CommandLine line, app::WorkspaceOptions options, const Clock& clock)
    : m_line(std::move(line))
    , m_door(std::move(options), clock, Ownership::Required)
{
    connect(&m_door, &WorkspaceDoor::failed, this, &EngineRun::fail);
    connect(&m_door, &WorkspaceDoor::opened, this, &EngineRun::run);
}

void EngineRun::start() { m_door.open(); }

void EngineRun::run()
{
    if (const Status served = m_door.serve(); !served) {
        fail(served.error());
        return;
    }
    if (!m_door.workspace()->mayRunEngine()) {
        fail({ ErrorKind::Auth,
            translate("clara::Cli",
                "Your role does not run engines: that needs an operator. Nothing was started.") });
        return;
    }
    auto& engine = m_door.workspace()->engine();
    if (auto* host = qobject_cast<session::EngineHost*>(&engine)) {
        connect(
            host, &session::EngineHost::idle, this,
            [this](std::optional<Instant> next) {
                m_next = next;
                if (m_line.untilIdle)
                    end();
            },
            Qt::QueuedConnection);
        connect(
            host, &session::EngineHost::refused, this,
            [this](const QString& reason) {
                fail({ ErrorKind::Conflict, reason });
            },
            Qt::QueuedConnection);
        connect(
            host, &session::EngineHost::troubled, this,
            [this](const QString& message) {
                if (!m_line.json)
                    printNote(message);
            },
            Qt::QueuedConnection);
    }
    if (!m_line.json && !m_line.untilIdle)
        printNote(translate(
            "clara::Cli", "The engine runs. Other commands work meanwhile; Ctrl+C stops it."));
    engine.start();
}

void EngineRun::stop()
{
    if (m_door.workspace())
        end();
    else
        fail({ ErrorKind::Cancelled,
            translate("clara::Cli", "The command was stopped before the engine ran.") });
}

void EngineRun::end()
{
    if (m_ending)
        return;
    m_ending = true;
    session::whenAnswered(m_door.workspace()->engine().stop(), this, [this](const Result<bool>&) {
        const QJsonObject answer { { u"state"_s, u"stopped"_s },
            { u"until_idle"_s, m_line.untilIdle }, { u"next_at"_s, session::jsonOf(m_next) } };
        if (m_line.json)
            printJson(answer);
        else if (m_line.untilIdle)
            print(translate("clara::Cli", "Nothing is due any more. The engine stopped.") + u'\n');
        connect(
            &m_door, &WorkspaceDoor::closed, this, [this] { Q_EMIT finished(0); },
            Qt::SingleShotConnection);
        m_door.close();
    });
}

void EngineRun::fail(const Error& error)
{
    if (m_ending)
        return;
    m_ending = true;
    Q_EMIT finished(printError(error, m_line.json));
}

} // namespace clara::cli
