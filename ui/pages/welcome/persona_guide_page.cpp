// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/typed_values.h"
#include "pages/welcome/guide_pages.h"
#include "theme/metrics.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/text_area.h"

#include <QGridLayout>
#include <QLabel>

namespace clara::ui {

namespace {

/// The words of a language code in the list, or what was typed.
QString languageCode(const Combo& combo)
{
    const int index = combo.findText(combo.currentText());
    return index >= 0 ? combo.itemData(index).toString() : combo.currentText().trimmed();
}

void fillLanguages(Combo& combo)
{
    combo.addItem(PersonaGuidePage::tr("English"), QStringLiteral("en"));
    combo.addItem(PersonaGuidePage::tr("German"), QStringLiteral("de"));
    combo.addItem(PersonaGuidePage::tr("Japanese"), QStringLiteral("ja"));
    combo.addItem(PersonaGuidePage::tr("French"), QStringLiteral("fr"));
    combo.addItem(PersonaGuidePage::tr("Spanish"), QStringLiteral("es"));
    combo.setEditable(true);
    combo.setInsertPolicy(QComboBox::NoInsert);
}

void showLanguage(Combo& combo, const QString& code)
{
    const int index = combo.findData(code);
    if (index >= 0)
        combo.setCurrentIndex(index);
    else
        combo.setEditText(code);
}

} // namespace

PersonaGuidePage::PersonaGuidePage(QWidget* parent)
    : GuidePage(parent)
    , m_name(new LineEdit({}, this))
    , m_language(new Combo(this))
    , m_voice(new TextArea(this))
    , m_topics(new LineEdit({}, this))
    , m_banned(new LineEdit({}, this))
    , m_form(this, [](const Persona& persona) { return validate(persona); })
{
    const Metrics& m = metrics();
    fillLanguages(*m_language);
    m_voice->setVisibleLines(4);
    auto* name = new Field(tr("Persona name"), m_name, LabelPlace::Above, this);
    auto* language = new Field(tr("Language"), m_language, LabelPlace::Above, this);
    auto* voice = new Field(tr("How it speaks"), m_voice, LabelPlace::Above, this);
    voice->setHelp(tr("In your own words: tone, who it talks to, what it never does."));
    auto* topics = new Field(tr("Topics"), m_topics, LabelPlace::Above, this);
    topics->setHelp(tr("Separated by commas; posts take turns. Empty: the model chooses."));
    auto* banned = new Field(tr("Words it never uses"), m_banned, LabelPlace::Above, this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.pageMargin);
    grid->setVerticalSpacing(m.cardGap);
    grid->addWidget(
        makeLabel(tr("Who speaks for it?"), FontRole::Section, Tone::Text, this), 0, 0, 1, 2);
    grid->addWidget(name, 1, 0, Qt::AlignTop);
    grid->addWidget(language, 1, 1, Qt::AlignTop);
    grid->addWidget(voice, 2, 0, 1, 2);
    grid->addWidget(topics, 3, 0, 1, 2);
    grid->addWidget(banned, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_form.bind(
        QStringLiteral("name"), name, [this](const Persona& p) { m_name->setText(p.name); },
        [this](Persona& p) { p.name = m_name->text(); });
    m_form.bind(
        QStringLiteral("language"), language,
        [this](const Persona& p) { showLanguage(*m_language, p.language); },
        [this](Persona& p) { p.language = languageCode(*m_language); });
    m_form.bind(
        QStringLiteral("voice"), voice,
        [this](const Persona& p) { m_voice->setPlainText(p.voice); },
        [this](Persona& p) { p.voice = m_voice->toPlainText(); });
    m_form.bind(
        QStringLiteral("topics"), topics,
        [this](const Persona& p) { m_topics->setText(showTerms(p.topics)); },
        [this](Persona& p) { p.topics = readTerms(m_topics->text()); });
    m_form.bind(
        QStringLiteral("banned"), banned,
        [this](const Persona& p) { m_banned->setText(showTerms(p.banned)); },
        [this](Persona& p) { p.banned = readTerms(m_banned->text()); });
    Persona persona;
    persona.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    if (persona.language == QLatin1String("C"))
        persona.language = QStringLiteral("en");
    m_form.load(persona);
}

Persona PersonaGuidePage::persona() const { return m_form.edited(); }

QWidget* PersonaGuidePage::first() const { return m_name; }

} // namespace clara::ui
