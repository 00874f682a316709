// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/counter_ring.h"

#include "theme/font.h"
#include "theme/metrics.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace clara::ui {

namespace {

QFont counterFont(CounterLevel level)
{
    return roleFont(level == CounterLevel::Over ? FontRole::DetailStrong : FontRole::Detail);
}

} // namespace

CounterLevel counterLevel(int used, int limit)
{
    if (used > limit)
        return CounterLevel::Over;
    return limit - used <= 20 ? CounterLevel::Near : CounterLevel::Roomy;
}

QString counterText(int used, int limit, CounterText what)
{
    if (used > limit)
        return QStringLiteral("\u2212%1").arg(QLocale().toString(used - limit));
    if (what == CounterText::Left)
        return QLocale().toString(limit - used);
    return QStringLiteral("%1 / %2").arg(QLocale().toString(used), QLocale().toString(limit));
}

void paintCounterRing(QPainter& painter, const QRectF& rect, int used, int limit)
{
    const Theme& theme = currentTheme();
    const qreal line = 2.5 * metrics().scale;
    QColor color = theme.accent;
    if (counterLevel(used, limit) == CounterLevel::Near)
        color = theme.warn.mark;
    else if (counterLevel(used, limit) == CounterLevel::Over)
        color = theme.block.mark;
    const QRectF circle
        = rect.adjusted(line / 2 + 0.5, line / 2 + 0.5, -line / 2 - 0.5, -line / 2 - 0.5);
    const double share = limit > 0 ? std::clamp(double(used) / limit, 0.0, 1.0) : 1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.pressed, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 90 * 16, -qRound(share * 360 * 16)); // Qt counts 1/16 degrees
    painter.restore();
}

CounterRing::CounterRing(CounterText what, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CounterRing::setCount(int used, int limit)
{
    m_used = used;
    m_limit = limit;
    const QString name = used > limit
        ? tr("%n characters over the limit of %1.", nullptr, used - limit).arg(limit)
        : tr("%1 of %2 characters used.").arg(used).arg(limit);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

QSize CounterRing::sizeHint() const
{
    const Metrics& m = metrics();
    const int words = QFontMetrics(counterFont(level())).horizontalAdvance(text());
    return QSize(m.ring + m.px(6) + words + 1, std::max(m.ring, m.px(20)));
}

void CounterRing::paintEvent(QPaintEvent*)
{
    const Metrics& m = metrics();
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintCounterRing(painter, QRectF(0, (height() - m.ring) / 2, m.ring, m.ring), m_used, m_limit);
    QColor color = theme.text2;
    if (level() == CounterLevel::Near)
        color = theme.warn.text;
    else if (level() == CounterLevel::Over)
        color = theme.block.text;
    painter.setFont(counterFont(level()));
    painter.setPen(color);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text());
}

} // namespace clara::ui
