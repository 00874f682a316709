// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/metrics.h"

#include "theme/font.h"

#include <QtMath>

#include <algorithm>

namespace clara::ui {

Metrics Metrics::scaled(double factor)
{
    Metrics m;
    m.scale = std::max(1.0, factor);
    if (qFuzzyCompare(m.scale, 1.0))
        return m;
    for (int* size : { &m.control, &m.controlSmall, &m.tableRow, &m.headerRow, &m.twoLineRow,
             &m.approvalsRow, &m.tag, &m.tabs, &m.pageHeader, &m.actionBar, &m.statusStrip,
             &m.navRow, &m.cardHeader, &m.half, &m.grid, &m.pageMargin, &m.cardGap, &m.cardPaddingX,
             &m.cardPaddingY, &m.labelToField, &m.buttonGap, &m.buttonPadding,
             &m.buttonPaddingSmall, &m.fieldPadding, &m.radius, &m.radiusCard, &m.radiusBar,
             &m.icon, &m.iconNav, &m.iconSmall, &m.iconEmpty, &m.check, &m.tile, &m.tileSmall,
             &m.tileLarge, &m.ring, &m.meter, &m.keyCap, &m.scrollBar, &m.rail, &m.railNarrow,
             &m.sideList, &m.formMax, &m.toastLift, &m.narrowBelow })
        *size = qRound(*size * m.scale);
    return m;
}

int Metrics::px(double base) const { return qRound(base * scale); }

const Metrics& metrics()
{
    static Metrics cached;
    const double wanted = std::max(1.0, basePixelSize() / 13.0);
    if (!qFuzzyCompare(cached.scale, wanted))
        cached = Metrics::scaled(wanted);
    return cached;
}

} // namespace clara::ui
