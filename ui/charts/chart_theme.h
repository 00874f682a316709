// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

class QCustomPlot;

namespace clara::ui {

/// Dresses a plot: surface ground, horizontal grid in `line`, no frame, quiet 11-px labels. Call
/// again after a change of theme; series keep their own pens.
void applyTheme(QCustomPlot* plot, const Theme& theme);

} // namespace clara::ui
