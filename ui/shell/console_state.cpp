// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console_state.h"

namespace clara::ui {

void ConsoleState::setScope(const std::optional<ClientId>& client)
{
    if (client == m_scope)
        return;
    m_scope = client;
    Q_EMIT scopeChanged();
}

void ConsoleState::openPage(const QString& page, const QString& item)
{
    m_page = page;
    Q_EMIT pageAsked(page, item);
}

} // namespace clara::ui
