// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients/account_dialog.h"

#include "domain/network.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

const QString usualBlueskyServer = u"https://bsky.social"_s;

QString bareHandle(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.startsWith(u'@') ? text.mid(1) : text;
}

} // namespace

AccountDialog::AccountDialog(const ConsoleServices& services, const Client& client, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_binder(this, [this](const Account& account) { return check(account); })
    , m_network(new Combo(this))
    , m_handle(new LineEdit({}, this))
    , m_server(new LineEdit({}, this))
    , m_password(new LineEdit({}, this))
    , m_problem(new Paragraph({}, FontRole::Body, Tone::Block, this))
    , m_submit(primaryButton({}, this))
{
    m_account.clientId = client.id;
    m_account.network = network::bluesky;
    m_account.server = usualBlueskyServer;
    build(tr("Add an account for %1").arg(client.name), tr("Add account"));
}

AccountDialog::AccountDialog(
    const ConsoleServices& services, const Account& account, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(account)
    , m_binder(this, [this](const Account& edited) { return check(edited); })
    , m_network(new Combo(this))
    , m_handle(new LineEdit({}, this))
    , m_server(new LineEdit({}, this))
    , m_password(new LineEdit({}, this))
    , m_problem(new Paragraph({}, FontRole::Body, Tone::Block, this))
    , m_submit(primaryButton({}, this))
{
    build(tr("Sign in again to @%1").arg(account.handle), tr("Sign in"));
    m_network->setEnabled(false);
    m_network->setToolTip(
        tr("An account stays on its network. Add another account for another one."));
    m_password->setFocus();
}

void AccountDialog::build(const QString& title, const QString& action)
{
    const Metrics& m = metrics();
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", u"surface"_s);
    setMinimumWidth(m.px(480));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.pageMargin, m.px(20), m.pageMargin);
    column->setSpacing(m.cardGap);
    auto* head = makeLabel(title, FontRole::Section, Tone::Text, this);
    head->setWordWrap(true);
    column->addWidget(head);
    for (const QString& key : network::connectable())
        m_network->addItem(icon(networkIconName(key)), network::displayName(key), key);
    m_password->setEchoMode(QLineEdit::Password);
    bindFields();
    m_problem->hide();
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.buttonGap);
    auto* cancel = normalButton(tr("Cancel"), this);
    m_submit->setText(action);
    m_submit->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_submit);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_submit, &Button::clicked, this, &AccountDialog::submit);
    connect(m_network, &QComboBox::currentIndexChanged, this, &AccountDialog::showNetwork);
    m_binder.load(m_account);
    showNetwork();
    m_handle->setFocus();
}

void AccountDialog::bindFields()
{
    const auto add = [this](const QString& label, QWidget* editor) {
        auto* field = new Field(label, editor, LabelPlace::Above, this);
        layout()->addWidget(field);
        return field;
    };
    m_binder.bind(
        u"network"_s, add(tr("Network"), m_network),
        [this](const Account& account) {
            m_network->setCurrentIndex(m_network->findData(account.network));
        },
        [this](Account& account) { account.network = m_network->currentData().toString(); });
    m_binder.bind(
        u"handle"_s, add(tr("Handle"), m_handle),
        [this](const Account& account) { m_handle->setText(account.handle); },
        [this](Account& account) { account.handle = bareHandle(m_handle->text()); });
    m_serverField = add(tr("Server"), m_server);
    m_binder.bind(
        u"server"_s, m_serverField,
        [this](const Account& account) { m_server->setText(account.server); },
        [this](Account& account) {
            const bool hasServer = account.network != network::sandbox;
            account.server = hasServer ? m_server->text().trimmed() : QString();
        });
    m_passwordField = add(tr("App password"), m_password);
    m_passwordField->setHelp(
        tr("Make one in Bluesky under Settings, Privacy and security, App passwords. It is not "
           "your main password, and you can take it back there at any time."));
    // The password is never part of a value that is copied around; check() looks at the field
    // itself.
    m_binder.bind(
        u"password"_s, m_passwordField, [](const Account&) {}, [](Account&) {});
}

FieldErrors AccountDialog::check(const Account& account) const
{
    FieldErrors errors = validate(account);
    if (account.network != network::sandbox && m_password->text().isEmpty())
        errors.append({ u"password"_s, tr("Enter the app password of this account.") });
    return errors;
}

void AccountDialog::showNetwork()
{
    const bool real = m_network->currentData().toString() != network::sandbox;
    m_serverField->setVisible(real);
    m_passwordField->setVisible(real);
    if (real && m_server->text().isEmpty())
        m_server->setText(usualBlueskyServer);
    m_handle->setPlaceholderText(real ? u"name.bsky.social"_s : QString());
}

void AccountDialog::submit()
{
    m_problem->hide();
    if (!m_binder.check())
        return;
    m_submit->startBusy(isNew() ? tr("Adding…") : tr("Signing in…"));
    const Account edited = m_binder.edited();
    if (edited.network == network::sandbox) {
        writeAccount({});
        return;
    }
    if (!m_services.storeSecret) {
        fail(Error { ErrorKind::Storage,
            tr("There is no place for passwords in this session, so the account was not added. Open the workspace "
               "with a keychain or a secrets file.") });
        return;
    }
    m_secretAnswer.run(m_services.storeSecret(Secret(m_password->text().toUtf8()),
                           SecretScope::ofAccount(edited.clientId)),
        [this](Result<SecretRef> secret) {
            if (!secret)
                fail(secret.error());
            else
                writeAccount(*secret);
        });
}

void AccountDialog::writeAccount(const SecretRef& secret)
{
    Account account = m_binder.edited();
    account.secret = secret;
    if (!isNew()) {
        account.session = {}; // tokens of the old password
        account.health = AccountHealth::Unchecked;
    }
    auto answer = isNew() ? m_services.commands.addAccount(account)
                          : m_services.commands.editAccount(account);
    m_accountAnswer.run(std::move(answer), [this](Result<Account> written) {
        if (!written) {
            fail(written.error());
            return;
        }
        m_password->clear();
        Q_EMIT stored(*written);
        accept();
    });
}

void AccountDialog::fail(const Error& error)
{
    m_submit->stopBusy();
    if (m_binder.showError(error))
        return;
    m_problem->setText(error.message);
    m_problem->setVisible(true);
}

} // namespace clara::ui
