// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paragraph.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace clara::ui {

namespace {

/// Lays the lines out on the role's grid; returns how many there are.
int layOut(QTextLayout& layout, qreal width, int leading, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, count * leading + (leading - line.height()) / 2));
        ++count;
    }
    layout.endLayout();
    return count;
}

QString withLineBreaks(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return lines;
}

} // namespace

Paragraph::Paragraph(const QString& text, FontRole role, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(roleFont(role));
    setText(text);
}

void Paragraph::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Paragraph::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Paragraph::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

int Paragraph::heightForWidth(int width) const
{
    // Layouts ask for the whole row even where the paragraph may not grow that wide.
    const int room = std::clamp(width, 1, maximumWidth());
    QTextLayout layout(withLineBreaks(m_text), font());
    const int lines = layOut(layout, room, lineHeight(m_role), m_alignment);
    return std::max(lines, 1) * lineHeight(m_role);
}

QSize Paragraph::sizeHint() const
{
    // About 72 characters is as wide as text should get.
    const int most = fontMetrics().averageCharWidth() * 72;
    int widest = 0;
    for (const QString& line : m_text.split(QLatin1Char('\n')))
        widest = std::max(widest, fontMetrics().horizontalAdvance(line) + 2);
    const int width = std::clamp(std::min(widest, most), minimumWidth(), maximumWidth());
    return QSize(width, heightForWidth(width));
}

QSize Paragraph::minimumSizeHint() const { return QSize(metrics().px(48), lineHeight(m_role)); }

void Paragraph::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setPen(isEnabled() ? theme.color(m_tone) : theme.disabled);
    QTextLayout layout(withLineBreaks(m_text), font());
    const int lines = layOut(layout, width(), lineHeight(m_role), m_alignment);
    const int free = height() - std::max(lines, 1) * lineHeight(m_role);
    layout.draw(&painter, QPointF(0, std::max(0, free / 2)));
}

} // namespace clara::ui
