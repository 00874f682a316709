// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/member_role_dialog.h"

#include "pages/settings/role_choice.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

MemberRoleDialog::MemberRoleDialog(const ConsoleServices& services, const session::MemberItem& item,
    const QList<Client>& clients, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_item(item)
    , m_choice(new RoleChoice(clients, RoleChoice::NoRole::Offered, this))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, this))
    , m_save(primaryButton(tr("Change role"), this))
{
    const Metrics& m = metrics();
    const QString question = tr("What may %1 do?").arg(item.member.name);
    setWindowTitle(question);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(m_choice);
    all->addWidget(m_error);
    auto* cancel = normalButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    all->addLayout(buttons);
    m_error->hide();
    m_save->setDefault(true);
    if (!item.roles.isEmpty())
        m_choice->setPlace(item.roles.first().membership.client);
    showPresent();
    connect(m_choice, &RoleChoice::placeChanged, this, &MemberRoleDialog::showPresent);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &MemberRoleDialog::save);
}

/// The role that the member has at the chosen place.
void MemberRoleDialog::showPresent()
{
    std::optional<Role> present;
    for (const auto& role : m_item.roles) {
        if (role.membership.client == m_choice->place())
            present = role.membership.role;
    }
    m_choice->setRole(present);
}

void MemberRoleDialog::save()
{
    m_error->hide();
    m_save->startBusy(tr("Saving…"));
    onAnswer<session::MemberItem>(this,
        m_services.commands.setMemberRole(m_item.member.id, m_choice->place(), m_choice->role()),
        [this](const Result<session::MemberItem>& done) {
            m_save->stopBusy();
            if (done) {
                Q_EMIT changed(done->member.name);
                accept();
                return;
            }
            m_error->setText(done.error().message);
            m_error->show();
        });
}

} // namespace clara::ui
