// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connect/connect_workspace_dialog.h"

#include "pages/connect/check_list.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>

namespace clara::ui {

namespace {

constexpr int dialogWidth = 560;
constexpr std::chrono::seconds longestTest { 30 };
constexpr qsizetype pasteSize = 8; ///< nobody types as many characters at once

} // namespace

ConnectWorkspaceDialog::ConnectWorkspaceDialog(
    SharedWorkspaces& shared, std::function<void(const QString&)> open, QWidget* parent)
    : QDialog(parent)
    , m_shared(shared)
    , m_open(std::move(open))
    , m_testing(this)
    , m_address(addEdit())
    , m_host(addEdit())
    , m_port(addEdit(QStringLiteral("5432")))
    , m_database(addEdit())
    , m_schema(addEdit(DatabasePlace().schema))
    , m_user(addEdit())
    , m_password(addEdit())
    , m_certificate(addEdit())
    , m_tls(new Combo(this))
    , m_addressField(
          new Field(tr("Paste an address, if you have one"), m_address, LabelPlace::Above, this))
    , m_hostField(new Field(tr("Server"), m_host, LabelPlace::Above, this))
    , m_portField(new Field(tr("Port"), m_port, LabelPlace::Above, this))
    , m_databaseField(new Field(tr("Database"), m_database, LabelPlace::Above, this))
    , m_schemaField(new Field(tr("Schema"), m_schema, LabelPlace::Above, this))
    , m_userField(new Field(tr("User"), m_user, LabelPlace::Above, this))
    , m_passwordField(new Field(tr("Password"), m_password, LabelPlace::Above, this))
    , m_tlsField(new Field(tr("Encryption (TLS)"), m_tls, LabelPlace::Above, this))
    , m_certificateField(new Field(tr("Root certificate, if the server has its own"), m_certificate,
          LabelPlace::Above, this))
    , m_checks(new CheckList(this))
    , m_words(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_choose(normalButton(tr("Choose…"), this))
    , m_cancel(normalButton(tr("Cancel"), this))
    , m_test(normalButton(tr("Test"), this))
    , m_connect(primaryButton(tr("Connect"), this))
{
    build();
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestTest);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectWorkspaceDialog::pasted);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().trimmed().isEmpty())
            setAddress(m_address->text());
    });
    connect(m_choose, &Button::clicked, this, &ConnectWorkspaceDialog::chooseCertificate);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_test, &Button::clicked, this, [this] { start(Purpose::Test); });
    connect(m_connect, &Button::clicked, this, [this] { start(Purpose::Connect); });
}

LineEdit* ConnectWorkspaceDialog::addEdit(const QString& text)
{
    auto* edit = new LineEdit(text, this);
    edit->setMaxLength(1000);
    return edit;
}

QHBoxLayout* ConnectWorkspaceDialog::sideBySide(Field* wide, QWidget* narrow, int width)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics().cardGap);
    row->addWidget(wide, 1, Qt::AlignTop);
    if (width > 0) {
        narrow->setFixedWidth(metrics().px(width));
        row->addWidget(narrow, 0, Qt::AlignTop);
    } else {
        row->addWidget(narrow, 1, Qt::AlignTop);
    }
    return row;
}

void ConnectWorkspaceDialog::build()
{
    const Metrics& m = metrics();
    const QString question = tr("Which shared workspace?");
    setWindowTitle(question);
    setAccessibleName(question);
    setProperty("ground", QStringLiteral("surface"));
    setFixedWidth(m.px(dialogWidth));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_password->setEchoMode(QLineEdit::Password);
    m_addressField->setHelp(tr(
        "postgresql://user@host:5432/database. It fills the fields; a password in it is not kept in the address."));
    m_passwordField->setHelp(tr("Kept in the keychain. Empty: the one from before."));
    m_tls->addItem(tr("Automatic (required over a network)"), QString());
    m_tls->addItem(tr("Required"), QStringLiteral("require"));
    m_tls->addItem(tr("Required, certificate checked"), QStringLiteral("verify-ca"));
    m_tls->addItem(tr("Required, certificate and name checked"), QStringLiteral("verify-full"));
    m_tls->addItem(tr("If the server offers it"), QStringLiteral("prefer"));
    m_tls->addItem(tr("Only if the server insists"), QStringLiteral("allow"));
    m_tls->addItem(tr("Off, on your own computer only"), QStringLiteral("disable"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(new Paragraph(
        tr("Several people work on one workspace in a PostgreSQL database (15 or newer). Its owner makes it with “clara init” and gives you access."),
        FontRole::Body, Tone::Text2, this));
    all->addWidget(m_addressField);
    all->addWidget(makeRule(this));
    all->addLayout(sideBySide(m_hostField, m_portField, 96));
    all->addLayout(sideBySide(m_databaseField, m_schemaField, 160));
    all->addLayout(sideBySide(m_userField, m_passwordField, 0));
    auto* certificate = new QWidget(this);
    auto* file = new QHBoxLayout(certificate);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(m.buttonGap);
    file->addWidget(m_certificateField, 1, Qt::AlignTop);
    auto* below = new QVBoxLayout; // the button stands beside the field, not beside its label
    below->setContentsMargins(0, lineHeight(FontRole::Body) + m.half, 0, 0);
    below->addWidget(m_choose, 0, Qt::AlignTop);
    below->addStretch(1);
    file->addLayout(below);
    all->addLayout(sideBySide(m_tlsField, certificate, 0));
    m_choose->setAccessibleName(tr("Choose the root certificate"));
    all->addWidget(m_checks);
    all->addWidget(m_words);
    all->addLayout(buildButtons());
    m_checks->hide();
    m_words->hide();
    m_words->setObjectName(QStringLiteral("answer"));
    m_address->setFocus();
}

QHBoxLayout* ConnectWorkspaceDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics().buttonGap);
    buttons->addStretch();
    for (Button* button : { m_cancel, m_test, m_connect })
        buttons->addWidget(button);
    m_connect->setDefault(true);
    return buttons;
}

void ConnectWorkspaceDialog::pasted(const QString& text)
{
    const qsizetype added = text.size() - std::exchange(m_pastedBefore, text.size());
    if (added >= pasteSize && text.contains(QLatin1String("://")))
        setAddress(text);
}

bool ConnectWorkspaceDialog::setAddress(const QString& address)
{
    const auto read = m_shared.read(address);
    if (!read) {
        m_addressField->setError(read.error().message);
        return false;
    }
    const DatabasePlace& place = read->place;
    m_host->setText(place.host);
    m_port->setText(QString::number(place.port));
    m_database->setText(place.database);
    m_schema->setText(place.schema);
    m_user->setText(place.user);
    m_certificate->setText(QDir::toNativeSeparators(place.certificate));
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(place.tls)));
    if (read->password)
        m_password->setText(QString::fromUtf8(read->password->reveal()));
    m_address->setText({}); // a password must not stay to be read; clear() could be undone
    m_addressField->clearError();
    return true;
}

DatabasePlace ConnectWorkspaceDialog::place() const
{
    return { m_host->text().trimmed(), m_port->text().toInt(), m_database->text().trimmed(),
        m_user->text().trimmed(), m_schema->text().trimmed(), m_tls->currentData().toString(),
        QDir::fromNativeSeparators(m_certificate->text().trimmed()) };
}

SecretPtr ConnectWorkspaceDialog::typedPassword() const
{
    if (m_password->text().isEmpty())
        return {};
    return std::make_shared<const Secret>(m_password->text().toUtf8());
}

void ConnectWorkspaceDialog::chooseCertificate()
{
    auto* files = new QFileDialog(this, tr("Which root certificate?"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({ tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)") });
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_certificate->setText(QDir::toNativeSeparators(file));
        // A certificate that is not looked at protects from nobody.
        const QString mode = m_tls->currentData().toString();
        if (!mode.startsWith(QLatin1String("verify")))
            m_tls->setCurrentIndex(m_tls->findData(QStringLiteral("verify-full")));
    });
    files->open();
}

void ConnectWorkspaceDialog::setBusy(Purpose purpose, bool busy)
{
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    Button* pressed = purpose == Purpose::Test ? m_test : m_connect;
    if (!busy)
        return pressed->stopBusy();
    pressed->setEnabled(true);
    pressed->startBusy(purpose == Purpose::Test ? tr("Testing…") : tr("Connecting…"));
}

void ConnectWorkspaceDialog::start(Purpose purpose)
{
    if (m_testing.isWaiting())
        return;
    for (Field* field : { m_hostField, m_portField, m_databaseField, m_schemaField, m_userField,
             m_passwordField, m_tlsField, m_certificateField })
        field->clearError();
    m_words->hide();
    m_checks->hide();
    setBusy(purpose, true);
    m_limit.disconnect(this);
    connect(&m_limit, &QTimer::timeout, this, [this, purpose] {
        m_testing.drop();
        finish(purpose,
            std::unexpected(Error { ErrorKind::Network,
                tr("The test took too long, so it was given up. Check the server, the network and the VPN, and try again.") }));
    });
    m_limit.start();
    m_testing.run(m_shared.test(place(), typedPassword()),
        [this, purpose](const Result<ConnectionReport>& report) { finish(purpose, report); });
}

void ConnectWorkspaceDialog::finish(Purpose purpose, const Result<ConnectionReport>& report)
{
    m_limit.stop();
    setBusy(purpose, false);
    if (!report)
        return showProblem(report.error());
    m_checks->setReport(*report);
    m_checks->show();
    if (report->problem)
        return showProblem(*report->problem);
    if (purpose == Purpose::Connect)
        return connectNow();
    m_words->setTone(Tone::Ok);
    m_words->setText(tr("Everything works. Connect keeps this workspace for the next start too."));
    m_words->setAccessibleName(m_words->text());
    m_words->show();
}

void ConnectWorkspaceDialog::showProblem(const Error& error)
{
    for (const auto& [name, field] : { std::pair { "host", m_hostField },
             std::pair { "port", m_portField }, std::pair { "database", m_databaseField },
             std::pair { "schema", m_schemaField }, std::pair { "tls", m_tlsField } }) {
        if (error.field != QLatin1String(name))
            continue;
        field->setError(error.message);
        return field->editor()->setFocus(Qt::OtherFocusReason);
    }
    m_words->setTone(Tone::Block);
    m_words->setText(error.message);
    m_words->setAccessibleName(error.message);
    m_words->show();
}

void ConnectWorkspaceDialog::connectNow()
{
    const auto address = m_shared.addressOf(place());
    if (!address)
        return showProblem(address.error());
    const SecretPtr password = typedPassword();
    if (!password) {
        accept();
        return m_open(*address);
    }
    setBusy(Purpose::Connect, true);
    onAnswer<bool>(this, m_shared.keepPassword(place(), password),
        [this, address = *address](const Result<bool>& kept) {
            setBusy(Purpose::Connect, false);
            if (!kept)
                return showProblem(kept.error());
            m_password->clear();
            accept();
            m_open(address);
        });
}

} // namespace clara::ui
