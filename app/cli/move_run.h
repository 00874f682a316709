// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "composition/workspace_session.h"

namespace clara::cli {

/// `workspace move`: done by this process from beginning to end, which opens both places itself.
/// Blocks; gives the exit status.
int runMove(const CommandLine& line, const app::WorkspaceOptions& options, const Clock& clock);

} // namespace clara::cli
