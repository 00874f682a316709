// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

EmptyState::EmptyState(
    const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, Tone::Text3, metrics().iconEmpty, this))
    , m_title(makeLabel({}, FontRole::Section, Tone::Text, this))
    , m_text(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_primary(primaryButton({}, this))
    , m_secondary(normalButton({}, this))
    , m_column(new QVBoxLayout)
{
    const Metrics& m = metrics();
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(m.px(380));
    m_primary->hide();
    m_secondary->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    m_column->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    m_column->setSpacing(0);
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addSpacing(m.grid);
    m_column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_column->addSpacing(m.grid);
    m_column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_column->addSpacing(m.px(12));
    m_column->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch();
    all->addLayout(m_column);
    all->addStretch();
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &Button::clicked, this, &EmptyState::secondaryTriggered);
    setTexts(title, text);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setPrimaryAction(const QString& words, const QString& iconName)
{
    m_primary->setText(words);
    m_primary->setIconName(iconName);
    m_primary->setVisible(!words.isEmpty());
}

void EmptyState::setSecondaryAction(const QString& words)
{
    m_secondary->setText(words);
    m_secondary->setVisible(!words.isEmpty());
}

QString EmptyState::title() const { return m_title->text(); }

} // namespace clara::ui
