// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_status.h"

namespace clara::ui {

WindowStatus::WindowStatus(const ConsoleServices& services, ConsoleState& state, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_state(state)
    , m_summaryAnswer(this)
    , m_clientsAnswer(this)
    , m_backupsAnswer(this)
    , m_rolesAnswer(this)
{
    connect(&services.changes, &ChangeNotifier::changed, this, &WindowStatus::onChange);
    connect(&state, &ConsoleState::scopeChanged, this, &WindowStatus::readSummary);
}

void WindowStatus::read()
{
    readSummary();
    readClients();
    readRoles();
}

void WindowStatus::onChange(Entities changed)
{
    if (changed & Entity::Client)
        readClients();
    if (changed & Entity::Member)
        readRoles();
    if (changed
        & (Entity::Client | Entity::Post | Entity::Publication | Entity::Run | Entity::Usage
            | Entity::Setting))
        readSummary();
}

void WindowStatus::readSummary()
{
    m_summaryAnswer.run(m_services.queries.status(m_state.scope(), m_services.zone),
        [this](Result<session::StatusSummary> summary) {
            if (!summary)
                return; // the page in front says what is wrong
            m_summary = *summary;
            Q_EMIT summaryChanged();
        });
}

void WindowStatus::readClients()
{
    m_clientsAnswer.run(m_services.queries.clients(), [this](Result<QList<Client>> clients) {
        if (!clients)
            return;
        m_clients = *clients;
        Q_EMIT clientsChanged();
    });
}

void WindowStatus::readRoles()
{
    m_rolesAnswer.run(m_services.commands.ownRoles(), [this](Result<QList<Membership>> roles) {
        if (roles)
            m_state.setRoles(*roles);
    });
}

void WindowStatus::readBackups()
{
    if (!m_services.backups)
        return;
    m_backupsAnswer.run(
        m_services.backups->overview(), [this](const Result<BackupOverview>& overview) {
            if (overview)
                Q_EMIT backupProblemRead(overview->problem);
        });
}

QString WindowStatus::windowTitle() const
{
    if (m_summary.needsLook == 0)
        return tr("Clara Console");
    return tr("%n post(s) need a look, Clara Console", nullptr, m_summary.needsLook);
}

} // namespace clara::ui
