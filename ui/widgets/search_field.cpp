// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "theme/icons.h"
#include "theme/metrics.h"

#include <QKeyEvent>

#include <chrono>

namespace clara::ui {

SearchField::SearchField(const QString& hint, QWidget* parent)
    : LineEdit({}, parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setMinimumWidth(metrics().px(160));
    addAction(icon(QStringLiteral("search"), Tone::Text3), LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(200));
    connect(&m_rest, &QTimer::timeout, this, &SearchField::send);
    connect(this, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::send);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        send();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void SearchField::send()
{
    m_rest.stop();
    if (m_sent == text())
        return;
    m_sent = text();
    Q_EMIT searchChanged(m_sent);
}

} // namespace clara::ui
