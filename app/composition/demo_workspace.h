// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/clock.h"

namespace clara {
class Store;
}
namespace clara::session {
class Commands;
}

namespace clara::app {

/// Adds three invented clients with personas, prompts, schedules, the offline writer, sandbox
/// accounts, drafts that wait, and two weeks of history; every post of it is labelled as sample.
/// Works on a thread of its own; commands, store and clock must live until the answer is there.
/// Conflict when one of them exists already. What the past posts of the samples cost. Real
/// workspaces sum real money, so samples in them cost nothing.
enum class DemoCosts { Nothing, Invented };

/// Adds three clients with a history, waiting drafts and some trouble, all labelled as sample. Runs
/// on a pool thread; a failure in between leaves what was added before.
Future<bool> seedDemo(
    session::Commands& commands, Store& store, const Clock& clock, DemoCosts costs);

} // namespace clara::app
