// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_theme.h"

#include "charts/plot.h"
#include "theme/font.h"
#include "theme/metrics.h"

namespace clara::ui {

void applyTheme(QCustomPlot* plot, const Theme& theme)
{
    plot->setBackground(QBrush(theme.surface));
    plot->setAntialiasedElements(QCP::aeAll);
    plot->setNotAntialiasedElements(QCP::aeGrid | QCP::aeAxes | QCP::aePlottables);
    const QFont detail = roleFont(FontRole::Detail);
    for (QCPAxis* axis : { plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2 }) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(detail);
        axis->setTickLabelColor(theme.text3);
        axis->setTickLabelPadding(metrics().grid);
        axis->grid()->setPen(QPen(theme.line, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
        axis->grid()->setSubGridVisible(false);
    }
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis2->grid()->setVisible(false);
    plot->yAxis2->grid()->setVisible(false);
    plot->legend->setVisible(false);
}

} // namespace clara::ui
