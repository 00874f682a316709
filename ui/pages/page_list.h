// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page_entry.h"

namespace clara::ui {

/// All pages of the console in the order of the rail.
QList<PageEntry> consolePages();

} // namespace clara::ui
