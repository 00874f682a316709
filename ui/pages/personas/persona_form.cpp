// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personas/persona_form.h"

#include "forms/typed_values.h"
#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/combo.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"
#include "widgets/text_area.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {

FieldErrors checkPersona(const Persona& persona)
{
    FieldErrors errors = validate(persona);
    if (persona.clientId.isNull())
        errors.append(
            { u"client"_s, PersonaForm::tr("Choose the client that this persona speaks for.") });
    return errors;
}

struct Language {
    const char* code;
    const char* name;
};

// Names in the operator's language: native ones would load a font per script as soon as the page
// opens.
constexpr Language offeredLanguages[] = {
    { "ar", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Arabic") },
    { "cs", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Czech") },
    { "da", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Danish") },
    { "de", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "German") },
    { "el", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Greek") },
    { "en", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "English") },
    { "es", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Spanish") },
    { "fi", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Finnish") },
    { "fr", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "French") },
    { "he", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Hebrew") },
    { "hi", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Hindi") },
    { "hu", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Hungarian") },
    { "id", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Indonesian") },
    { "it", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Italian") },
    { "ja", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Japanese") },
    { "ko", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Korean") },
    { "nb", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Norwegian") },
    { "nl", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Dutch") },
    { "pl", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Polish") },
    { "pt", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Portuguese") },
    { "pt-BR", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Portuguese, Brazil") },
    { "ro", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Romanian") },
    { "ru", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Russian") },
    { "sv", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Swedish") },
    { "th", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Thai") },
    { "tr", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Turkish") },
    { "uk", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Ukrainian") },
    { "vi", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Vietnamese") },
    { "zh", QT_TRANSLATE_NOOP("clara::ui::PersonaForm", "Chinese") },
};

void showCode(Combo* combo, const QString& code)
{
    int row = combo->findData(code);
    if (row < 0) {
        combo->addItem(code, code); // stored by the command line
        row = combo->count() - 1;
    }
    combo->setCurrentIndex(row);
}

void showArea(QPlainTextEdit* area, const QString& text)
{
    if (area->toPlainText() != text)
        area->setPlainText(text);
}

} // namespace

PersonaForm::PersonaForm(QWidget* parent)
    : QWidget(parent)
    , m_binder(this, checkPersona)
    , m_users(new Paragraph({}, FontRole::Body, Tone::Text2, this))
{
    const Metrics& m = metrics();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(m.cardGap);
    auto* main = new QVBoxLayout;
    main->addWidget(buildCard());
    main->addStretch(1);
    auto* side = new QVBoxLayout;
    auto* users = new Card(tr("Used by"), CardPadding::Padded, this);
    users->body()->addWidget(m_users);
    side->addWidget(users);
    side->addStretch(1);
    columns->addLayout(main, 68);
    columns->addLayout(side, 32);
}

Field* PersonaForm::addField(Card* card, const QString& label, QWidget* editor, const QString& help)
{
    auto* field = new Field(label, editor, LabelPlace::Left, card);
    field->setLabelWidth(metrics().px(96));
    field->setHelp(help);
    card->body()->addWidget(field);
    return field;
}

Card* PersonaForm::buildCard()
{
    auto* card = new Card(tr("Persona"), CardPadding::Padded, this);
    m_name = new LineEdit({}, card);
    m_binder.bind(
        u"name"_s, addField(card, tr("Name"), m_name),
        [this](const Persona& persona) {
            if (m_name->text() != persona.name)
                m_name->setText(persona.name);
        },
        [this](Persona& persona) { persona.name = m_name->text(); });
    m_client = new Combo(card);
    m_binder.bind(
        u"client"_s, addField(card, tr("Client"), m_client),
        [this](const Persona& persona) {
            m_client->setCurrentIndex(m_client->findData(persona.clientId.toString()));
        },
        [this](Persona& persona) {
            persona.clientId
                = ClientId::fromString(m_client->currentData().toString()).value_or(ClientId());
        });
    auto* voice = new TextArea(card);
    voice->setVisibleLines(9);
    m_binder.bind(
        u"voice"_s,
        addField(card, tr("Voice"), voice,
            tr("How it speaks: tone, habits, what it cares about. Full sentences help.")),
        [voice](const Persona& persona) { showArea(voice, persona.voice); },
        [voice](Persona& persona) { persona.voice = voice->toPlainText(); });
    auto* topics = new TextArea(card);
    topics->setVisibleLines(4);
    m_binder.bind(
        u"topics"_s,
        addField(card, tr("Topics"), topics, tr("One per line. Posts take turns with them.")),
        [topics](const Persona& persona) {
            if (readTerms(topics->toPlainText()) != persona.topics)
                topics->setPlainText(showLines(persona.topics));
        },
        [topics](Persona& persona) { persona.topics = readTerms(topics->toPlainText()); });
    auto* banned = new LineEdit({}, card);
    m_binder.bind(
        u"banned"_s,
        addField(card, tr("Never says"), banned,
            tr("Separate words by commas. The client's own list holds as well.")),
        [banned](const Persona& persona) {
            if (readTerms(banned->text()) != persona.banned)
                banned->setText(showTerms(persona.banned));
        },
        [banned](Persona& persona) { persona.banned = readTerms(banned->text()); });
    bindLanguage(card);
    return card;
}

FieldWords fieldWords(const Persona& persona)
{
    return { { u"name"_s, persona.name }, { u"voice"_s, persona.voice },
        { u"topics"_s, showLines(persona.topics) }, { u"banned"_s, showTerms(persona.banned) },
        { u"language"_s, persona.language } };
}

void PersonaForm::bindLanguage(Card* card)
{
    auto* language = new Combo(card);
    for (const Language& one : offeredLanguages) {
        const QString code = QLatin1String(one.code);
        language->addItem(tr("%1 (%2)", "language and its code").arg(tr(one.name), code), code);
    }
    m_binder.bind(
        u"language"_s, addField(card, tr("Writes in"), language),
        [language](const Persona& persona) { showCode(language, persona.language); },
        [language](Persona& persona) { persona.language = language->currentData().toString(); });
}

void PersonaForm::setClients(const QList<Client>& clients, bool choosable)
{
    const QSignalBlocker quiet(m_client);
    const QVariant before = m_client->currentData();
    m_client->clear();
    for (const Client& client : clients)
        m_client->addItem(client.name, client.id.toString());
    m_client->setCurrentIndex(m_client->findData(before));
    m_client->setPlaceholderText(tr("Choose a client"));
    m_client->setEnabled(choosable);
    m_client->setToolTip(choosable
            ? QString()
            : tr("A persona stays with its client, because its history is theirs."));
}

void PersonaForm::setUsers(const QStringList& schedules, bool isNew)
{
    if (isNew)
        m_users->setText(tr("A schedule picks a persona. Save this one to use it."));
    else if (schedules.isEmpty())
        m_users->setText(
            tr("No schedule uses this persona yet. Changes have no effect until one does."));
    else
        m_users->setText(tr(
            "%n schedules write with this voice: %1. Changes hold for every draft written from now on.",
            nullptr, int(schedules.size()))
                             .arg(QLocale().createSeparatedList(schedules)));
}

void PersonaForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace clara::ui
