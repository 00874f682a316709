// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form_signals.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace clara::ui {

void FormSignals::watch(QWidget* editor)
{
    QList<QWidget*> parts = editor->findChildren<QWidget*>();
    parts.prepend(editor);
    for (QWidget* part : parts) {
        if (auto* line = qobject_cast<QLineEdit*>(part))
            connect(line, &QLineEdit::textChanged, this, &FormSignals::onEditorChanged);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(part))
            connect(text, &QPlainTextEdit::textChanged, this, &FormSignals::onEditorChanged);
        else if (auto* combo = qobject_cast<QComboBox*>(part))
            connect(combo, &QComboBox::currentIndexChanged, this, &FormSignals::onEditorChanged);
        else if (auto* spin = qobject_cast<QSpinBox*>(part))
            connect(spin, &QSpinBox::valueChanged, this, &FormSignals::onEditorChanged);
        else if (auto* button = qobject_cast<QAbstractButton*>(part);
                 button && button->isCheckable())
            connect(button, &QAbstractButton::toggled, this, &FormSignals::onEditorChanged);
    }
}

void FormSignals::noteEdit()
{
    const bool dirty = differs();
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    Q_EMIT dirtyChanged(dirty);
}

void FormSignals::onEditorChanged()
{
    if (m_loading > 0)
        return;
    noteEdit();
    Q_EMIT edited();
}

} // namespace clara::ui
