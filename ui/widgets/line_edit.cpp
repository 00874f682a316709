// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_edit.h"

#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"

#include <QAction>

namespace clara::ui {

LineEdit::LineEdit(const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
{
    setFixedHeight(metrics().control);
}

void LineEdit::useFixedFont() { setFont(roleFont(FontRole::Mono)); }

void LineEdit::setTrailingIcon(const QString& name, const QString& meaning)
{
    if (m_trailing) {
        removeAction(m_trailing);
        m_trailing->deleteLater();
        m_trailing = nullptr;
    }
    if (name.isEmpty())
        return;
    m_trailing = addAction(icon(name, Tone::Ok), TrailingPosition);
    m_trailing->setToolTip(meaning);
}

QSize LineEdit::sizeHint() const { return QSize(QLineEdit::sizeHint().width(), metrics().control); }

QSize LineEdit::minimumSizeHint() const { return QSize(metrics().px(64), metrics().control); }

} // namespace clara::ui
