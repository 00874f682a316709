// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/add_model_dialog.h"

#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

FieldErrors checkModel(const ModelConnection& model)
{
    ModelConnection named = model;
    if (named.name.trimmed().isEmpty()) // the command falls back to the model's own name
        named.name = named.model.isEmpty() ? QStringLiteral("model") : named.model.left(80);
    return validate(named);
}

} // namespace

AddModelDialog::AddModelDialog(const ConsoleServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_provider(new Combo({ tr("OpenAI-compatible server"), tr("Offline sample writer") }, this))
    , m_name(new LineEdit({}, this))
    , m_url(new LineEdit({}, this))
    , m_model(new LineEdit({}, this))
    , m_key(new LineEdit({}, this))
    , m_nameField(
          new Field(tr("Name, if another than the model's"), m_name, LabelPlace::Above, this))
    , m_urlField(new Field(tr("Server"), m_url, LabelPlace::Above, this))
    , m_modelField(new Field(tr("Model"), m_model, LabelPlace::Above, this))
    , m_keyField(new Field(tr("API key"), m_key, LabelPlace::Above, this))
    , m_about(new Paragraph({}, FontRole::Detail, Tone::Text2, this))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, this))
    , m_cancel(normalButton(tr("Cancel"), this))
    , m_add(primaryButton(tr("Add model"), this))
    , m_form(this, checkModel)
{
    const Metrics& m = metrics();
    const QString question = tr("Which model should write?");
    setWindowTitle(question);
    setFixedWidth(m.px(480));
    m_key->setEchoMode(QLineEdit::Password);
    m_urlField->setHelp(tr(
        "The address up to the version, such as https://api.openai.com/v1 or http://localhost:11434/v1."));
    QString help = tr("Kept in the keychain of this computer. Empty for local servers.");
    if (m_services.secretStore == QLatin1String("file"))
        help = tr("Kept in the encrypted file beside the workspace. Empty for local servers.");
    else if (m_services.secretStore == sharedStore)
        help = tr("Sealed for the members who may use it. Empty for local servers.");
    m_keyField->setHelp(help);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(new Field(tr("Kind"), m_provider, LabelPlace::Above, this));
    for (QWidget* part : std::initializer_list<QWidget*> {
             m_about, m_urlField, m_modelField, m_keyField, m_nameField, m_error })
        all->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    all->addLayout(buttons);
    m_error->hide();
    m_add->setDefault(true);
    bindFields();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AddModelDialog::followProvider);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_add, &Button::clicked, this, &AddModelDialog::save);
    followProvider();
}

void AddModelDialog::bindFields()
{
    m_form.bind(
        QStringLiteral("base_url"), m_urlField,
        [this](const ModelConnection& c) { m_url->setText(c.baseUrl); },
        [this](ModelConnection& c) {
            c.provider = isOffline() ? provider::offline : provider::openAiCompatible;
            c.baseUrl = isOffline() ? QString() : m_url->text().trimmed();
        });
    m_form.bind(
        QStringLiteral("model"), m_modelField,
        [this](const ModelConnection& c) { m_model->setText(c.model); },
        [this](ModelConnection& c) {
            c.model = isOffline() ? QStringLiteral("offline") : m_model->text().trimmed();
        });
    m_form.bind(
        QStringLiteral("name"), m_nameField,
        [this](const ModelConnection& c) { m_name->setText(c.name); },
        [this](ModelConnection& c) {
            c.name = m_name->text().trimmed();
            if (c.name.isEmpty() && isOffline())
                c.name = tr("Sample writer");
        });
    ModelConnection model;
    model.provider = provider::openAiCompatible;
    model.baseUrl = QStringLiteral("https://api.openai.com/v1");
    m_form.load(model);
}

bool AddModelDialog::isOffline() const { return m_provider->currentIndex() == 1; }

void AddModelDialog::followProvider()
{
    const bool offline = isOffline();
    for (Field* field : { m_urlField, m_modelField, m_keyField })
        field->setVisible(!offline);
    m_about->setVisible(offline);
    m_about->setText(tr(
        "Writes samples without any network, from persona and prompt. They cost nothing and are labelled "
        "as sample everywhere."));
}

void AddModelDialog::save()
{
    m_error->hide();
    if (!m_form.check())
        return;
    m_add->startBusy(tr("Adding…"));
    const QString key = isOffline() ? QString() : m_key->text().trimmed();
    if (key.isEmpty())
        return addWith({});
    if (!m_services.storeSecret)
        return showFailure(
            { ErrorKind::Internal, tr("This window has no place to keep secrets.") });
    onAnswer<SecretRef>(this, m_services.storeSecret(Secret(key.toUtf8()), SecretScope::ofModel()),
        [this](const Result<SecretRef>& ref) {
            if (ref)
                addWith(*ref);
            else
                showFailure(ref.error());
        });
}

void AddModelDialog::addWith(const SecretRef& key)
{
    ModelConnection model = m_form.edited();
    model.secret = key;
    onAnswer<ModelConnection>(
        this, m_services.commands.addModel(model), [this](const Result<ModelConnection>& stored) {
            if (!stored)
                return showFailure(stored.error());
            Q_EMIT added(*stored);
            accept();
        });
}

void AddModelDialog::showFailure(const Error& error)
{
    m_add->stopBusy();
    if (m_form.showError(error))
        return;
    m_error->setText(error.message);
    m_error->show();
}

} // namespace clara::ui
