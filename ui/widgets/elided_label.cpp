// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "theme/style_sheet.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace clara::ui {

namespace {

QString oneLine(const QString& text)
{
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return line;
}

} // namespace

ElidedLabel::ElidedLabel(const QString& text, FontRole role, Tone tone, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(roleFont(role));
    setProperty("tone", toneName(tone));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(lineHeight(role));
    setText(text);
}

QSize ElidedLabel::sizeHint() const
{
    const int height = std::max(fontMetrics().height(), minimumHeight());
    const QMargins margins = contentsMargins();
    const int sides = margins.left() + margins.right();
    return QSize(fontMetrics().horizontalAdvance(oneLine(text())) + 1 + sides, height);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("MMM…"));
    return QSize(std::min(least, sizeHint().width()), sizeHint().height());
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(oneLine(text()), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shownText());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    update();
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        // The tooltip is rich text if it looks like it, so escape: labels show what others wrote.
        if (shownText() != oneLine(text()))
            QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

} // namespace clara::ui
