// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"

namespace clara::ui {

/// What the frame of the window shows about the workspace: counts for rail and strip, and the
/// clients for the scope. Reads at start and after changes only.
class WindowStatus : public QObject {
    Q_OBJECT

public:
    WindowStatus(const ConsoleServices& services, ConsoleState& state, QObject* parent);

    /// Reads all of it.
    void read();
    /// A failed backup changes no row, so nothing but time tells when to ask.
    void readBackups();
    const session::StatusSummary& summary() const { return m_summary; }
    const QList<Client>& clients() const { return m_clients; }
    /// "1 post needs a look, Clara Console".
    QString windowTitle() const;

Q_SIGNALS:
    /// One sentence, empty when the last backup succeeded.
    void backupProblemRead(const QString& problem);
    void summaryChanged();
    void clientsChanged();

private:
    void onChange(Entities changed);
    void readSummary();
    void readClients();
    void readRoles();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    session::StatusSummary m_summary;
    QList<Client> m_clients;
    Latest<session::StatusSummary> m_summaryAnswer;
    Latest<QList<Client>> m_clientsAnswer;
    Latest<BackupOverview> m_backupsAnswer;
    Latest<QList<Membership>> m_rolesAnswer;
};

} // namespace clara::ui
