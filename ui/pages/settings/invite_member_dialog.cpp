// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/invite_member_dialog.h"

#include "pages/settings/role_choice.h"
#include "session/sign_in.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

namespace clara::ui {

InviteMemberDialog::InviteMemberDialog(
    const ConsoleServices& services, const QList<Client>& clients, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_question(new QWidget(this))
    , m_signIn(new QWidget(this))
    , m_title(makeLabel(tr("Who joins the workspace?"), FontRole::Section, Tone::Text, this))
    , m_name(new LineEdit({}, m_question))
    , m_login(new LineEdit({}, m_question))
    , m_nameField(new Field(tr("Name"), m_name, LabelPlace::Above, m_question))
    , m_loginField(new Field(
          tr("Sign-in name, if another than the proposed"), m_login, LabelPlace::Above, m_question))
    , m_choice(new RoleChoice(clients, RoleChoice::NoRole::Hidden, m_question))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, m_question))
    , m_cancel(normalButton(tr("Cancel"), m_question))
    , m_invite(primaryButton(tr("Invite"), m_question))
    , m_words(new Paragraph({}, FontRole::Body, Tone::Text2, m_signIn))
    , m_address(new LineEdit({}, m_signIn))
    , m_password(new LineEdit({}, m_signIn))
    , m_copy(normalButton(tr("Copy both"), m_signIn))
    , m_done(primaryButton(tr("Done"), m_signIn))
{
    const Metrics& m = metrics();
    setWindowTitle(m_title->text());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(m_title);
    all->addWidget(m_question);
    all->addWidget(m_signIn);
    buildQuestion(new QVBoxLayout(m_question));
    buildAnswer(new QVBoxLayout(m_signIn));
    m_signIn->setMinimumWidth(m.px(560)); // an address is long
    m_signIn->hide();
}

void InviteMemberDialog::buildQuestion(QVBoxLayout* column)
{
    const Metrics& m = metrics();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.cardGap);
    m_nameField->setHelp(tr("As the history shows it. It cannot be changed later."));
    m_loginField->setHelp(tr("Small letters, digits and _. Empty: made of the name."));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_nameField, m_choice, m_loginField, m_error })
        column->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_invite);
    column->addLayout(buttons);
    m_error->hide();
    m_invite->setDefault(true);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_invite, &Button::clicked, this, &InviteMemberDialog::invite);
}

void InviteMemberDialog::buildAnswer(QVBoxLayout* column)
{
    const Metrics& m = metrics();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.cardGap);
    for (LineEdit* line : { m_address, m_password }) {
        line->setReadOnly(true);
        line->useFixedFont();
    }
    column->addWidget(m_words);
    column->addWidget(new Field(tr("Address"), m_address, LabelPlace::Above, m_signIn));
    column->addWidget(new Field(tr("Password"), m_password, LabelPlace::Above, m_signIn));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    m_copy->setIconName(QStringLiteral("copy"));
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_address->text() + QLatin1Char('\n') + m_password->text() + QLatin1Char('\n'));
    });
    connect(m_done, &Button::clicked, this, &QDialog::accept);
}

void InviteMemberDialog::invite()
{
    m_error->hide();
    // Shared with the answer, and wiped with the last of both.
    const auto password = std::make_shared<const Secret>(session::freshPassword());
    const auto verifier = session::verifierOf(*password);
    if (!verifier)
        return showFailure(verifier.error());
    session::NewMember wanted;
    wanted.name = m_name->text();
    wanted.login = m_login->text().trimmed();
    wanted.role = m_choice->role().value_or(Role::Viewer);
    wanted.client = m_choice->place();
    wanted.verifier = *verifier;
    m_invite->startBusy(tr("Inviting…"));
    onAnswer<session::AddedMember>(this, m_services.commands.addMember(wanted),
        [this, password](const Result<session::AddedMember>& added) {
            m_invite->stopBusy();
            if (!added)
                return showFailure(added.error());
            showSignIn(added->item.member.name, added->login, *password);
            Q_EMIT invited(added->item.member.name);
        });
}

void InviteMemberDialog::showSignIn(
    const QString& name, const QString& login, const Secret& password)
{
    QUrl address(m_services.workspacePath);
    address.setUserName(login);
    m_title->setText(tr("%1 is a member").arg(name));
    m_words->setText(
        tr("Hand these over safely. Console and command line open the workspace by this "
           "address and password, best kept in the file that PGPASSFILE names. The "
           "password is shown only now."));
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_password->setText(QString::fromLatin1(password.reveal()));
    m_question->hide();
    m_signIn->show();
    m_done->setDefault(true);
    m_done->setFocus();
}

void InviteMemberDialog::showFailure(const Error& error)
{
    if (error.field == QLatin1String("name") || error.field == QLatin1String("login")) {
        Field* field = error.field == QLatin1String("name") ? m_nameField : m_loginField;
        field->setError(error.message);
        field->editor()->setFocus();
        return;
    }
    m_error->setText(error.message);
    m_error->show();
}

} // namespace clara::ui
