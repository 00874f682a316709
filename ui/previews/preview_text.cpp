// SPDX-License-Identifier: GPL-3.0-or-later
#include "previews/preview_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace clara::ui {

namespace {

QString layoutText(const QString& text)
{
    // One code unit for one code unit, so that mark offsets stay true.
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return lines;
}

void paintWave(QPainter& painter, qreal left, qreal right, qreal y, const QColor& color)
{
    QPainterPath wave(QPointF(left, y));
    const qreal step = 2;
    bool up = true;
    for (qreal x = left; x < right; x += step, up = !up)
        wave.lineTo(std::min(x + step, right), y + (up ? 1.5 : 0));
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

} // namespace

PreviewText::PreviewText(const PreviewContent& content, const QFont& font)
    : m_content(content)
    , m_layout(layoutText(content.text), font)
{
}

int PreviewText::layOut(int width, int leading)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    int count = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, count * leading + (leading - line.height()) / 2));
        ++count;
    }
    m_layout.endLayout();
    return count * leading;
}

QList<QTextLayout::FormatRange> PreviewText::facetFormats(const QColor& color) const
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const text::Run& run : m_content.runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.kind) {
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = length;
            range.format.setForeground(color);
            ranges.append(range);
        }
        start += length;
    }
    return ranges;
}

void PreviewText::paintMark(QPainter& painter, const QPointF& at, const PreviewMark& mark,
    const PreviewTextLook& look) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        const int from = std::max(mark.start, line.textStart());
        int to = std::min(mark.end, lineEnd);
        // The blank a line broke at hangs in the margin; the mark ends with the last letter.
        while (to > from && m_layout.text().at(to - 1).isSpace())
            --to;
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(to);
        const qreal left = at.x() + std::min(x1, x2);
        const qreal right = at.x() + std::max(x1, x2);
        const qreal top = at.y() + i * look.leading;
        painter.fillRect(QRectF(left, top + 1, right - left, look.leading - 1), look.markGround);
        paintWave(painter, left, right, top + look.leading - 1.5, look.markLine);
    }
}

void PreviewText::paint(QPainter& painter, const QPointF& at, const PreviewTextLook& look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PreviewMark& mark : m_content.marks)
        paintMark(painter, at, mark, look);
    painter.setPen(look.text);
    m_layout.draw(&painter, at, facetFormats(look.facet));
    painter.restore();
}

QString PreviewText::painted() const
{
    QString all;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        all += m_layout.text().mid(line.textStart(), line.textLength());
    }
    return all.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

} // namespace clara::ui
