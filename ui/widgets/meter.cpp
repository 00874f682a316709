// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meter.h"

#include "theme/clara_style.h"
#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace clara::ui {

namespace {

int tickReach() { return metrics().px(3); } // how far the tick stands out of the bar

} // namespace

Severity meterLevel(double share)
{
    if (share >= 1.0)
        return Severity::Block;
    return share >= 0.8 ? Severity::Warn : Severity::Ok;
}

void paintMeter(QPainter& painter, const QRectF& rect, const MeterValues& values)
{
    const Theme& theme = currentTheme();
    const qreal radius = metrics().radiusBar;
    const auto part = [&rect](double share) {
        QRectF bar = rect;
        bar.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
        return bar;
    };
    const Severity level = meterLevel(values.share);
    const QColor fill = level == Severity::Ok ? theme.meterFill : theme.state(level).mark;
    paintBox(painter, rect, radius, theme.pressed, {}, 0);
    if (values.forecast && *values.forecast > values.share)
        paintBox(painter, part(*values.forecast), radius, theme.edge, {}, 0);
    if (values.share > 0)
        paintBox(painter, part(values.share), radius, fill, {}, 0);
    if (values.tick) {
        const qreal x = std::round(part(*values.tick).right()) - 1;
        painter.fillRect(
            QRectF(x, rect.top() - tickReach(), 2, rect.height() + 2 * tickReach()), theme.text);
    }
}

Meter::Meter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Meter"));
}

void Meter::setValues(const MeterValues& values, const QString& sentence)
{
    m_values = values;
    setAccessibleName(sentence);
    update();
}

QSize Meter::sizeHint() const
{
    return QSize(metrics().px(120), metrics().meter + 2 * tickReach());
}

void Meter::paintEvent(QPaintEvent*)
{
    const int bar = metrics().meter;
    QPainter painter(this);
    paintMeter(painter, QRectF(0, (height() - bar) / 2, width(), bar), m_values);
}

} // namespace clara::ui
