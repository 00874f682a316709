// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace clara::ui {

/// How near a text is to the limit of its network: accent, from 20 left warn, over it block.
enum class CounterLevel { Roomy, Near, Over };
CounterLevel counterLevel(int used, int limit);

/// What stands beside the ring.
enum class CounterText { Left, UsedOfLimit };

/// "160", "215 / 280", or "−7" once the text is over the limit.
QString counterText(int used, int limit, CounterText what);

/// Paints the ring only, filled clockwise by used / limit.
void paintCounterRing(QPainter& painter, const QRectF& rect, int used, int limit);

/// The 18-px ring with its number.
class CounterRing : public QWidget {
    Q_OBJECT

public:
    explicit CounterRing(CounterText what = CounterText::UsedOfLimit, QWidget* parent = nullptr);

    void setCount(int used, int limit);
    CounterLevel level() const { return counterLevel(m_used, m_limit); }
    QString text() const { return counterText(m_used, m_limit, m_what); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CounterText m_what;
    int m_used = 0;
    int m_limit = 0;
};

} // namespace clara::ui
