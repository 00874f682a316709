// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara {

/// Installs the texts of a language ("de", "en") for this process; an empty one means the system's. Languages
/// without a translation read English. Call once, after the application object was made. Main thread.
void installTranslations(const QString& language = {});

} // namespace clara
