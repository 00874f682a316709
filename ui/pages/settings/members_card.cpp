// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/members_card.h"

#include "dialogs/question_dialog.h"
#include "pages/settings/invite_member_dialog.h"
#include "pages/settings/member_role_dialog.h"
#include "pages/settings/member_row.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clara::ui {

MembersCard::MembersCard(const ConsoleServices& services, QWidget* parent)
    : Card(tr("Members"), CardPadding::Flush, parent)
    , m_services(services)
    , m_reading(this)
    , m_clientsAnswer(this)
    , m_alone(new QWidget(this))
    , m_words(new QWidget(this))
    , m_note(new Paragraph({}, FontRole::Body, Tone::Text2, m_words))
    , m_answer(new Paragraph({}, FontRole::Body, Tone::Text2, m_words))
    , m_invite(smallButton(tr("Invite…"), this))
{
    const Metrics& m = metrics();
    m_invite->setIconName(QStringLiteral("user-plus"));
    addHeaderWidget(m_invite);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(m.cardPaddingX - 1, m.grid, m.cardPaddingX - 1, m.cardPaddingY);
    words->setSpacing(m.half);
    words->addWidget(m_note);
    words->addWidget(m_answer);
    body()->setSpacing(0);
    body()->setContentsMargins(0, 0, 0, m.half);
    buildAlone();
    body()->addWidget(m_alone);
    body()->addWidget(m_words);
    m_answer->hide();
    m_invite->setVisible(m_services.isShared);
    m_alone->setVisible(!m_services.isShared);
    m_words->setVisible(m_services.isShared);
    connect(m_invite, &Button::clicked, this, &MembersCard::invite);
}

void MembersCard::buildAlone()
{
    const Metrics& m = metrics();
    auto* row = new QHBoxLayout(m_alone);
    row->setContentsMargins(m.cardPaddingX - 1, m.half, m.cardPaddingX - 1, m.cardPaddingY);
    row->setSpacing(m.cardPaddingY);
    row->addWidget(new IconLabel(QStringLiteral("users-group"), Tone::Text3, m.px(32), m_alone), 0,
        Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(m.half);
    words->addWidget(
        makeLabel(tr("Work on this together"), FontRole::BodyStrong, Tone::Text, m_alone));
    words->addWidget(new Paragraph(
        tr("This workspace is a file, and a file has one member. In a PostgreSQL database the "
           "whole team works at the same time: everybody signs in with a role of their own, and "
           "posts can need two people."),
        FontRole::Body, Tone::Text2, m_alone));
    row->addLayout(words, 1);
}

void MembersCard::refresh()
{
    if (!m_services.isShared)
        return;
    m_reading.run(
        m_services.commands.members(false), [this](const Result<session::MemberList>& list) {
            if (list)
                showMembers(*list);
            else
                tell(list.error().message, Tone::Block);
        });
}

void MembersCard::showMembers(const session::MemberList& list)
{
    for (MemberRow* row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // its button may be on the stack
    }
    int at = 0;
    for (const auto& item : list.members) {
        auto* row = new MemberRow(
            item, list.seesAll ? MemberRow::Use::Manage : MemberRow::Use::Look, this);
        connect(row, &MemberRow::roleAsked, this, &MembersCard::changeRole);
        connect(row, &MemberRow::removeAsked, this, &MembersCard::askRemoval);
        body()->insertWidget(at++, row);
        row->show();
        m_rows.append(row);
    }
    setFacts(tr("%n people", nullptr, int(list.members.size())));
    const QString why = tr("Only owners of the whole workspace invite people and change roles.");
    m_invite->setEnabled(list.seesAll);
    m_invite->setToolTip(list.seesAll ? QString() : why);
    m_note->setText(why);
    m_note->setVisible(!list.seesAll);
    m_words->setVisible(!list.seesAll || !m_answer->isHidden());
}

void MembersCard::withClients(std::function<void(QList<Client>)> go)
{
    m_clientsAnswer.run(m_services.queries.clients(),
        [this, go = std::move(go)](const Result<QList<Client>>& clients) {
            if (clients)
                go(*clients);
            else
                tell(clients.error().message, Tone::Block);
        });
}

void MembersCard::invite()
{
    withClients([this](const QList<Client>& clients) {
        auto* dialog = new InviteMemberDialog(m_services, clients, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &InviteMemberDialog::invited, this, [this](const QString& name) {
            tell(tr("%1 can sign in now.").arg(name), Tone::Text2);
            refresh();
        });
        dialog->open();
    });
}

void MembersCard::changeRole(const session::MemberItem& item)
{
    withClients([this, item](const QList<Client>& clients) {
        auto* dialog = new MemberRoleDialog(m_services, item, clients, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MemberRoleDialog::changed, this, [this](const QString& name) {
            tell(tr("The role of %1 is changed.").arg(name), Tone::Text2);
            refresh();
        });
        dialog->open();
    });
}

void MembersCard::askRemoval(const session::MemberItem& item)
{
    auto* dialog = new QuestionDialog(tr("Remove %1?").arg(item.member.name),
        tr("The sign-in stops working at once. What %1 did stays in the history.")
            .arg(item.member.name),
        this);
    auto* remove = dialog->addDanger(tr("Remove"));
    auto* keep = dialog->addPrimary(tr("Keep"));
    connect(keep, &Button::clicked, dialog, &QDialog::reject);
    connect(remove, &Button::clicked, this, [this, dialog, item] {
        dialog->accept();
        this->remove(item);
    });
    dialog->open();
}

void MembersCard::remove(const session::MemberItem& item)
{
    onAnswer<Member>(this, m_services.commands.removeMember(item.member.id),
        [this](const Result<Member>& removed) {
            if (removed)
                tell(tr("%1 is no member any more.").arg(removed->name), Tone::Text2);
            else
                tell(removed.error().message, Tone::Block);
            refresh();
        });
}

void MembersCard::tell(const QString& sentence, Tone tone)
{
    m_answer->setTone(tone);
    m_answer->setText(sentence);
    m_answer->setAccessibleName(sentence);
    m_answer->show();
    m_words->show();
}

} // namespace clara::ui
