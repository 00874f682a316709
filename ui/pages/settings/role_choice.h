// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client.h"
#include "domain/membership.h"

#include <QWidget>

namespace clara::ui {

class Combo;
class Field;

/// Where a role holds, and which: two fields for the dialogs about members.
class RoleChoice : public QWidget {
    Q_OBJECT

public:
    enum class NoRole { Offered, Hidden };

    RoleChoice(const QList<Client>& clients, NoRole none, QWidget* parent);

    std::optional<ClientId> place() const;
    std::optional<Role> role() const;
    void setPlace(std::optional<ClientId> client);
    void setRole(std::optional<Role> role);

Q_SIGNALS:
    void placeChanged();

private:
    void followRole();

    Combo* m_place;
    Combo* m_role;
    Field* m_roleField;
};

} // namespace clara::ui
