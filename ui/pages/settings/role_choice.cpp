// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/role_choice.h"

#include "pages/settings/role_words.h"
#include "theme/metrics.h"
#include "widgets/combo.h"
#include "widgets/field.h"

#include <QVBoxLayout>

namespace clara::ui {

namespace {
constexpr int noRole = -1;
}

RoleChoice::RoleChoice(const QList<Client>& clients, NoRole none, QWidget* parent)
    : QWidget(parent)
    , m_place(new Combo(this))
    , m_role(new Combo(this))
    , m_roleField(new Field(tr("Role"), m_role, LabelPlace::Above, this))
{
    m_place->addItem(tr("All clients and the workspace"), QString());
    for (const Client& client : clients)
        m_place->addItem(client.name, client.id.toString());
    for (const auto role : { Role::Viewer, Role::Reviewer, Role::Operator, Role::Owner })
        m_role->addItem(roleTitle(role), int(role));
    if (none == NoRole::Offered)
        m_role->addItem(tr("No role here"), noRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics().cardGap);
    column->addWidget(new Field(tr("For"), m_place, LabelPlace::Above, this));
    column->addWidget(m_roleField);
    connect(m_place, &QComboBox::currentIndexChanged, this, &RoleChoice::placeChanged);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RoleChoice::followRole);
    setMinimumWidth(metrics().px(448)); // the dialogs are as wide as this
    setRole(Role::Reviewer);
    followRole();
}

std::optional<ClientId> RoleChoice::place() const
{
    const auto id = ClientId::fromString(m_place->currentData().toString());
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<Role> RoleChoice::role() const
{
    const int role = m_role->currentData().toInt();
    return role == noRole ? std::nullopt : std::optional(Role(role));
}

void RoleChoice::setPlace(std::optional<ClientId> client)
{
    m_place->setCurrentIndex(
        std::max(0, m_place->findData(client ? client->toString() : QString())));
}

void RoleChoice::setRole(std::optional<Role> role)
{
    m_role->setCurrentIndex(std::max(0, m_role->findData(role ? int(*role) : noRole)));
}

void RoleChoice::followRole()
{
    const auto chosen = role();
    m_roleField->setHelp(
        chosen ? roleHelp(*chosen) : tr("What the member may do elsewhere stays as it is."));
}

} // namespace clara::ui
