// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/prompt_form.h"

#include "pages/prompts/template_editor.h"
#include "prompting/prompt_template.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/combo.h"
#include "widgets/line_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace clara::ui {

PromptForm::PromptForm(QWidget* parent)
    : QWidget(parent)
    , m_binder(this,
          [this](
              const PromptDraft& draft) { return validate(draft, m_binder.stored().templateText); })
    , m_card(new Card({}, CardPadding::Padded, this))
    , m_name(new LineEdit({}, m_card))
    , m_note(new LineEdit({}, m_card))
    , m_client(new Combo(m_card))
    , m_template(new TemplateEditor(m_card))
    , m_noteField(new Field(tr("What changes"), m_note, LabelPlace::Above, m_card))
    , m_clientField(new Field(tr("Client"), m_client, LabelPlace::Above, m_card))
    , m_templateField(new Field(tr("Template"), m_template, LabelPlace::Above, m_card))
{
    const Metrics& m = metrics();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* nameField = new Field(tr("Name"), m_name, LabelPlace::Above, m_card);
    auto* top = new QHBoxLayout;
    top->setSpacing(m.cardPaddingY);
    top->addWidget(nameField, 2);
    top->addWidget(m_clientField, 2, Qt::AlignTop);
    top->addWidget(m_noteField, 3, Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.cardPaddingY);
    row->addWidget(m_templateField, 1);
    auto* variables = new VariableList(m_card);
    variables->setFixedWidth(m.px(164));
    row->addWidget(variables);
    m_card->body()->addLayout(top);
    m_card->body()->addLayout(row, 1);
    m_client->setPlaceholderText(tr("Choose a client"));
    m_note->setPlaceholderText(tr("one question at the end"));
    m_binder.bind(
        u"name"_s, nameField,
        [this](const PromptDraft& draft) { m_name->setText(draft.prompt.name); },
        [this](PromptDraft& draft) { draft.prompt.name = m_name->text(); });
    m_binder.bind(
        u"client"_s, m_clientField,
        [this](const PromptDraft& draft) {
            m_client->setCurrentIndex(m_client->findData(draft.prompt.clientId.toString()));
        },
        [this](PromptDraft& draft) {
            draft.prompt.clientId
                = ClientId::fromString(m_client->currentData().toString()).value_or(ClientId());
        });
    m_binder.bind(
        u"note"_s, m_noteField, [this](const PromptDraft& draft) { m_note->setText(draft.note); },
        [this](PromptDraft& draft) { draft.note = m_note->text(); });
    m_binder.bind(
        u"template"_s, m_templateField,
        [this](const PromptDraft& draft) {
            if (m_template->toPlainText() != draft.templateText)
                m_template->setPlainText(draft.templateText);
        },
        [this](PromptDraft& draft) { draft.templateText = m_template->toPlainText(); });
    connect(variables, &VariableList::picked, m_template, &TemplateEditor::insertVariable);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(250));
    connect(&m_rest, &QTimer::timeout, this, &PromptForm::checkNow);
    connect(m_template, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
}

void PromptForm::checkNow()
{
    const QString text = m_template->toPlainText();
    if (!text.isEmpty()) {
        const Status checked = prompting::checkTemplate(text);
        m_templateField->setError(checked ? QString() : checked.error().message);
    }
    Q_EMIT settled();
}

bool PromptForm::templateChanged() const
{
    return m_template->toPlainText() != m_binder.stored().templateText;
}

void PromptForm::setNew(bool isNew)
{
    m_clientField->setVisible(isNew);
    m_noteField->setVisible(!isNew);
}

void PromptForm::setClients(const QList<Client>& clients)
{
    m_binder.quietly([this, &clients] {
        const QVariant before = m_client->currentData();
        m_client->clear();
        for (const Client& client : clients)
            m_client->addItem(client.name, client.id.toString());
        m_client->setCurrentIndex(m_client->findData(before));
    });
}

void PromptForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace clara::ui
