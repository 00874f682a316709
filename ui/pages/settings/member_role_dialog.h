// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/console_services.h"

#include <QDialog>

namespace clara::ui {

class Button;
class Paragraph;
class RoleChoice;

/// Asks which role a member has for a client, or everywhere.
class MemberRoleDialog : public QDialog {
    Q_OBJECT

public:
    MemberRoleDialog(const ConsoleServices& services, const session::MemberItem& item,
        const QList<Client>& clients, QWidget* parent);

Q_SIGNALS:
    void changed(const QString& name);

private:
    void showPresent();
    void save();

    const ConsoleServices& m_services;
    const session::MemberItem m_item;
    RoleChoice* m_choice;
    Paragraph* m_error;
    Button* m_save;
};

} // namespace clara::ui
