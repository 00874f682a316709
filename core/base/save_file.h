// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace clara {

/// Moves the file into place if all of it reached the disk. Alone, QSaveFile::commit() of Qt 6.4
/// succeeds although the last buffered bytes did not fit.
inline bool commitWhole(QSaveFile& file) { return file.flush() && file.commit(); }

} // namespace clara
