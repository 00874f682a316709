// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that includes QCustomPlot: its header needs Qt's keywords, which our build turns
// off.
#pragma once

#include <QtGlobal>

// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h> // IWYU pragma: export
#undef signals
#undef slots
#undef emit
#undef foreach
// NOLINTEND(cppcoreguidelines-macro-usage)
