// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/editing/unsaved_question.h"

#include "widgets/button.h"

#include <utility>

namespace clara::ui {

namespace {

QString questionFor(const QString& name)
{
    return name.trimmed().isEmpty()
        ? UnsavedQuestion::tr("Save your changes?")
        : UnsavedQuestion::tr("Save the changes to %1?").arg(name.trimmed());
}

} // namespace

UnsavedQuestion::UnsavedQuestion(const QString& name, QWidget* parent)
    : QuestionDialog(questionFor(name),
        tr("What you typed is not stored yet. Without saving it is lost."), parent)
{
    connect(addDanger(tr("Discard changes")), &Button::clicked, this,
        [this] { decide(UnsavedChoice::Discard); });
    connect(addChoice(tr("Keep editing")), &Button::clicked, this,
        [this] { decide(UnsavedChoice::Stay); });
    connect(
        addPrimary(tr("Save")), &Button::clicked, this, [this] { decide(UnsavedChoice::Save); });
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
