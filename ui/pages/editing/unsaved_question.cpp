// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editing/unsaved_question.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clara::ui {

UnsavedQuestion::UnsavedQuestion(const QString& name, QWidget* parent)
    : QDialog(parent)
{
    const Metrics& m = metrics();
    const QString title = name.trimmed().isEmpty() ? tr("Save your changes?")
                                                   : tr("Save the changes to %1?").arg(name.trimmed());
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(m.px(440));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.px(20), m.pageMargin, m.px(20), m.pageMargin);
    column->setSpacing(m.grid);
    auto* head = makeLabel(title, FontRole::Section, Tone::Text, this);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(new Paragraph(
        tr("What you typed is not stored yet. Without saving it is lost."), FontRole::Body, Tone::Text2, this));
    column->addSpacing(m.grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.buttonGap);
    auto* discard = dangerButton(tr("Discard changes"), this);
    auto* stay = normalButton(tr("Keep editing"), this);
    auto* save = primaryButton(tr("Save"), this);
    row->addWidget(discard);
    row->addStretch(1);
    row->addWidget(stay);
    row->addWidget(save);
    column->addLayout(row);
    save->setDefault(true);
    save->setFocus();
    connect(discard, &Button::clicked, this, [this] { decide(UnsavedChoice::Discard); });
    connect(stay, &Button::clicked, this, [this] { decide(UnsavedChoice::Stay); });
    connect(save, &Button::clicked, this, [this] { decide(UnsavedChoice::Save); });
    connect(this, &QDialog::rejected, this, [this] { decide(UnsavedChoice::Stay); });
}

void UnsavedQuestion::decide(UnsavedChoice choice)
{
    if (std::exchange(m_done, true))
        return;
    close();
    Q_EMIT decided(choice);
}

} // namespace clara::ui
