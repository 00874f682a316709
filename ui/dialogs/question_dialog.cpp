// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/question_dialog.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

QuestionDialog::QuestionDialog(const QString& question, const QString& explanation, QWidget* parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    const Metrics& m = metrics();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setAccessibleName(question);
    setProperty("ground", QStringLiteral("surface"));
    setMinimumWidth(m.px(480));
    m_body->setSpacing(m.grid);
    m_left->setSpacing(m.buttonGap);
    m_right->setSpacing(m.buttonGap);
    auto* buttons = new QHBoxLayout;
    buttons->addLayout(m_left);
    buttons->addStretch(1);
    buttons->addLayout(m_right);
    auto* title = makeLabel(question, FontRole::Section, Tone::Text, this);
    title->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    column->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(m.half);
    column->addWidget(new Paragraph(explanation, FontRole::Body, Tone::Text2, this));
    column->addSpacing(m.cardPaddingY);
    column->addLayout(m_body);
    column->addStretch(1);
    column->addSpacing(m.cardPaddingY);
    column->addLayout(buttons);
}

Button* QuestionDialog::addDanger(const QString& verb)
{
    auto* button = dangerButton(verb, this);
    m_left->addWidget(button);
    return button;
}

Button* QuestionDialog::addChoice(const QString& verb)
{
    auto* button = normalButton(verb, this);
    m_right->addWidget(button);
    return button;
}

Button* QuestionDialog::addPrimary(const QString& verb)
{
    auto* button = primaryButton(verb, this);
    button->setDefault(true);
    m_right->addWidget(button);
    button->setFocus(Qt::OtherFocusReason);
    return button;
}

} // namespace clara::ui
