// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// The sentences about encrypted backups. `detail` says where, never what.
namespace clara::backup {

std::unexpected<Error> noExport();
std::unexpected<Error> newerExport();
std::unexpected<Error> damagedHeader(const QString& detail);
std::unexpected<Error> damagedExport(const QString& detail);
std::unexpected<Error> cutOff(const QString& detail);
std::unexpected<Error> wrongPassphrase();
std::unexpected<Error> shortPassphrase();
std::unexpected<Error> noMemory();
std::unexpected<Error> unwritable(const QString& detail);
std::unexpected<Error> unreadable(const QString& detail);

} // namespace clara::backup
