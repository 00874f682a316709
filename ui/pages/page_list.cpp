// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_list.h"

namespace clara::ui {

QList<PageEntry> consolePages()
{
    return {};
}

} // namespace clara::ui
