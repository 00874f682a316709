// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field.h"

#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace clara::ui {

Field::Field(const QString& label, QWidget* editor, LabelPlace place, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(label, place == LabelPlace::Above ? FontRole::BodyMedium : FontRole::Body,
          place == LabelPlace::Above ? Tone::Text : Tone::Text2, this))
    , m_editor(editor)
    , m_remark(makeLabel({}, FontRole::Body, Tone::Text2, this))
    , m_noteIcon(
          new IconLabel(QStringLiteral("alert-circle"), Tone::Block, metrics().iconSmall, this))
    , m_note(new Paragraph({}, FontRole::Detail, Tone::Text3, this))
{
    m_label->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_remark->hide();
    build(place);
    clearWhenEdited();
    editor->installEventFilter(this);
    setFocusProxy(editor);
    showNote();
}

void Field::build(LabelPlace place)
{
    const Metrics& m = metrics();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.grid);
    row->addWidget(m_editor, 1);
    row->addWidget(m_remark);
    auto* note = new QHBoxLayout;
    m_noteRow = note;
    note->setSpacing(m.half - 1);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    if (place == LabelPlace::Above) {
        m_label->setFixedHeight(lineHeight(FontRole::Body));
        grid->addWidget(m_label, 0, 0);
        grid->setRowMinimumHeight(1, m.half);
        grid->addLayout(row, 2, 0);
        grid->addLayout(note, 3, 0);
        // The note stays at its editor, whichever of them grows.
        const bool grows = m_editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag;
        grid->setRowStretch(grows ? 2 : 4, 1);
        return;
    }
    if (place == LabelPlace::Spoken) {
        m_label->hide();
        grid->addLayout(row, 0, 0);
        grid->addLayout(note, 1, 0);
        return;
    }
    m_label->setFixedHeight(m.control);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addLayout(row, 0, 1);
    grid->addLayout(note, 1, 1);
    grid->setColumnStretch(1, 1);
    setLabelWidth(m.px(88));
}

void Field::clearWhenEdited()
{
    const auto clear = [this] { clearError(); };
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        connect(line, &QLineEdit::textEdited, this, clear);
    else if (auto* area = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(area, &QPlainTextEdit::textChanged, this, clear);
    else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        connect(combo, &QComboBox::activated, this, clear);
        connect(combo, &QComboBox::editTextChanged, this, clear);
    } else if (qobject_cast<QAbstractSpinBox*>(m_editor)) {
        if (auto* edit = m_editor->findChild<QLineEdit*>())
            connect(edit, &QLineEdit::textChanged, this, clear);
    }
}

QString Field::label() const { return m_label->text(); }

void Field::setHelp(const QString& text)
{
    m_help = text;
    showNote();
}

void Field::setRemark(const QString& text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void Field::setError(const QString& sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    setStyleProperty(
        m_editor, "state", sentence.isEmpty() ? QVariant() : QVariant(QStringLiteral("error")));
    showNote();
    Q_EMIT errorChanged();
}

void Field::setLabelWidth(int width)
{
    if (auto* grid = qobject_cast<QGridLayout*>(layout()))
        grid->setColumnMinimumWidth(0, width);
}

void Field::showNote()
{
    const bool error = hasError();
    m_note->setText(error ? m_error : m_help);
    m_note->setTone(error ? Tone::Block : Tone::Text3);
    m_noteIcon->setVisible(error);
    m_note->setVisible(!m_note->text().isEmpty());
    m_noteRow->setContentsMargins(0, m_note->text().isEmpty() ? 0 : metrics().half, 0, 0);
    m_editor->setAccessibleDescription(m_note->text());
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace clara::ui
