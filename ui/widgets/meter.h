// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>

namespace clara::ui {

/// Shares of a budget or limit; 1 is all of it. Values beyond 1 fill the bar.
struct MeterValues {
    double share = 0;
    std::optional<double> forecast {}; ///< drawn in `edge` behind the fill
    std::optional<double> tick {}; ///< share of the month gone, or the tier
};

/// Accent below 80 %, warn from 80 %, block from 100 %.
Severity meterLevel(double share);

void paintMeter(QPainter& painter, const QRectF& rect, const MeterValues& values);

/// The 8-px bar. The number is always written beside it by its owner; `sentence` is read out.
class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget* parent = nullptr);

    void setValues(const MeterValues& values, const QString& sentence);
    const MeterValues& values() const { return m_values; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MeterValues m_values;
};

} // namespace clara::ui
