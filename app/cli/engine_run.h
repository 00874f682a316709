// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "workspace_door.h"

namespace clara::cli {

/// `clara engine run`: owns the workspace, lets other commands in through the socket and runs the
/// engine until it is told to stop, or until nothing is due. Main thread; `finished` carries the
/// exit status.
class EngineRun final : public QObject {
    Q_OBJECT
public:
    EngineRun(CommandLine line, app::WorkspaceOptions options, const Clock& clock);
    void start();
    /// On a signal: a clean stop within 5 s.
    void stop();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void run();
    void end();
    void fail(const Error& error);

    const CommandLine m_line;
    bool m_ending = false;
    std::optional<Instant> m_next; ///< when something is due, if the engine said so
    WorkspaceDoor m_door;
};

} // namespace clara::cli
