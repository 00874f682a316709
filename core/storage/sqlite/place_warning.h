// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara::storage {

/// One sentence when a workspace at `path` is in danger from its place: a network file system, or a
/// folder that another program synchronises. Empty when the place is fine. The file need not exist.
QString placeWarning(const QString& path);

/// The part of the answer that depends on the names of file system and folders alone.
QString placeWarningFor(const QString& path, const QString& fileSystem);

} // namespace clara::storage
