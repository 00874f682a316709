// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_legend.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace clara::ui {

namespace {

int markSide() { return metrics().px(12); }
int markGap() { return metrics().px(6); }

void paintDashedMark(QPainter& painter, const QRect& box, const QColor& color)
{
    QPen dashes(color, 1.2);
    dashes.setDashPattern({ 2.2, 1.6 });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics().radiusBar, metrics().radiusBar);
    painter.restore();
}

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<LegendEntry>& entries)
{
    m_entries = entries;
    QStringList words;
    for (const LegendEntry& entry : entries)
        words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics face(roleFont(FontRole::Detail));
    int width = 0;
    for (const LegendEntry& entry : m_entries)
        width += markSide() + markGap() + face.horizontalAdvance(entry.text) + metrics().grid;
    // A half step at the end brings the last word in line with the content of the card.
    return QSize(std::max(0, width - metrics().half), lineHeight(FontRole::Detail));
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setFont(roleFont(FontRole::Detail));
    int x = 0;
    const int side = markSide();
    for (const LegendEntry& entry : m_entries) {
        const QRect box(x, (height() - side) / 2, side, side);
        if (entry.mark == LegendMark::Square)
            paintBox(painter, box.adjusted(0, 1, 0, -1), metrics().radiusBar, entry.color, {}, 0);
        else if (entry.mark == LegendMark::Line)
            painter.fillRect(QRect(x, box.center().y(), side, 2), entry.color);
        else
            paintDashedMark(painter, box, entry.color);
        x += side + markGap();
        painter.setPen(theme.text2);
        const int words = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.drawText(QRect(x, 0, words + 1, height()), Qt::AlignVCenter, entry.text);
        x += words + metrics().grid;
    }
}

} // namespace clara::ui
