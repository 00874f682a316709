// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/prompts/diff_card.h"

#include "pages/prompts/diff_view.h"
#include "prompting/prompt_template.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/paragraph.h"

#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clara::ui {

namespace {

enum Face { ChangesFace, PreviewFace, NoteFace };

Button* makeFaceButton(const QString& words, QButtonGroup* group, int face, QWidget* parent)
{
    auto* button = smallButton(words, parent);
    button->setCheckable(true);
    group->addButton(button, face);
    return button;
}

} // namespace

DiffCard::DiffCard(QWidget* parent)
    : Card(tr("Preview"), CardPadding::Flush, parent)
    , m_other(new Combo(this))
    , m_faces(new QStackedWidget(this))
    , m_diff(new DiffView(m_faces))
    , m_preview(new QPlainTextEdit(m_faces))
    , m_note(new Paragraph({}, FontRole::Body, Tone::Text2, m_faces))
{
    const Metrics& m = metrics();
    auto* group = new QButtonGroup(this);
    m_changesButton = makeFaceButton(tr("Changes"), group, ChangesFace, this);
    m_previewButton = makeFaceButton(tr("Preview"), group, PreviewFace, this);
    m_other->setFixedHeight(m.controlSmall);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addHeaderWidget(m_other);
    addHeaderWidget(m_changesButton);
    addHeaderWidget(m_previewButton);
    setHeaderLine(CardHeaderLine::Shown);
    m_diff->setAccessibleName(tr("Changes"));
    m_preview->setReadOnly(true);
    m_preview->setProperty("frameless", QStringLiteral("true"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setFont(roleFont(FontRole::Mono));
    m_preview->setTabChangesFocus(true);
    m_preview->document()->setDocumentMargin(m.half);
    m_preview->setAccessibleName(tr("Preview with sample values"));
    auto* notePane = new QWidget(m_faces);
    auto* noteColumn = new QVBoxLayout(notePane);
    noteColumn->setContentsMargins(0, m.half, 0, 0);
    noteColumn->addWidget(m_note);
    noteColumn->addStretch(1);
    m_faces->addWidget(m_diff);
    m_faces->addWidget(m_preview);
    m_faces->addWidget(notePane);
    auto* frame = new QVBoxLayout;
    frame->setContentsMargins(m.cardPaddingX - m.half, m.half, m.half, m.half);
    frame->addWidget(m_faces);
    body()->addLayout(frame, 1);
    m_previewButton->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            refresh();
    });
    connect(m_other, &QComboBox::currentIndexChanged, this, &DiffCard::refresh);
}

QString DiffCard::preview() const { return m_preview->toPlainText(); }

void DiffCard::setVersions(const QList<PromptVersion>& versions, int base)
{
    m_versions = versions;
    m_base = base;
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const PromptVersion& version : versions)
        m_other->addItem(tr("Compare with v%1").arg(version.number), version.number);
    // What the chosen version changed in the one before it; of the first one, itself.
    m_other->setCurrentIndex(
        std::max(m_other->findData(base - 1), m_other->findData(base) < 0 ? 0 : -1));
    if (m_other->currentIndex() < 0)
        m_other->setCurrentIndex(m_other->findData(base));
    m_changesButton->setEnabled(!versions.isEmpty());
    m_changesButton->setToolTip(
        versions.isEmpty() ? tr("There is no version yet to compare with.") : QString());
    if (versions.isEmpty())
        m_previewButton->setChecked(true);
    refresh();
}

void DiffCard::setText(const QString& text, bool dirty, const QHash<QString, QString>& values)
{
    m_text = text;
    m_dirty = dirty;
    m_values = values;
    refresh();
}

void DiffCard::refresh()
{
    const bool changes = m_changesButton->isChecked();
    m_other->setVisible(changes);
    if (changes) {
        showDiff();
        return;
    }
    setTitle(tr("Preview"));
    const auto rendered = prompting::render(m_text, m_values);
    setFacts(tr("with values of the client and its first persona"));
    if (rendered) {
        m_preview->setPlainText(*rendered);
        m_faces->setCurrentIndex(PreviewFace);
    } else {
        m_note->setText(tr("The preview comes back when the template can be read."));
        m_faces->setCurrentIndex(NoteFace);
    }
}

void DiffCard::showDiff()
{
    const int number = m_other->currentData().toInt();
    const auto other = std::ranges::find(m_versions, number, &PromptVersion::number);
    if (other == m_versions.end())
        return;
    m_diff->setTexts(other->templateText, m_text);
    const QString here = m_dirty ? tr("your text") : tr("v%1").arg(m_base);
    //: Title of a comparison: version before, version after
    setTitle(tr("v%1 → %2").arg(number).arg(here));
    setFacts(
        m_diff->changes() == 0 ? tr("no changes") : tr("%n changes", nullptr, m_diff->changes()));
    m_faces->setCurrentIndex(ChangesFace);
}

} // namespace clara::ui
