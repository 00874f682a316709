// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara {

/// One sentence when `url` may not be used as a server: https anywhere, plain http on loopback
/// only, no user info (it would end up in logs), query or fragment. Empty when fine.
QString serverUrlProblem(const QString& url);

} // namespace clara
