// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/console_state.h"

#include "session/authority.h"

namespace clara::ui {

void ConsoleState::setScope(const std::optional<ClientId>& client)
{
    if (client == m_scope)
        return;
    m_scope = client;
    Q_EMIT scopeChanged();
}

void ConsoleState::setRoles(const QList<Membership>& roles)
{
    if (m_roles == roles)
        return;
    m_roles = roles;
    Q_EMIT rolesChanged();
}

QString ConsoleState::whyNot(
    std::optional<ClientId> client, Action action, const QString& clientName) const
{
    return m_roles ? session::whyNot(*m_roles, client, action, clientName) : QString();
}

void ConsoleState::openPage(const QString& page, const QString& item)
{
    m_page = page;
    Q_EMIT pageAsked(page, item);
}

} // namespace clara::ui
