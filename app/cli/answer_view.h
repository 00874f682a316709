// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_spec.h"

#include <QJsonValue>

namespace clara::cli {

/// A verb's answer as text for people: an aligned table for a list, lines for one thing, its
/// sections below. Times are in the zone that stands beside them (the client's), else in this
/// computer's. Ends with a line feed.
QString viewOf(const CommandSpec& spec, const QJsonValue& answer);

} // namespace clara::cli
