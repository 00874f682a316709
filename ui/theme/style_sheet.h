// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QString>

class QWidget;

namespace clara::ui {

/// The one application style sheet. Widgets choose their looks by dynamic properties:
/// `kind` = primary | normal | danger | link | icon on buttons, `state` = error on fields, `card`,
/// `banner` = block | warn | ok | info, `strip` = rail | stopped | action, `tone` = name of a Tone
/// on labels, `ground` = window | rail | surface | raised on containers.
QString buildStyleSheet(const Theme& theme, const Metrics& metrics);

/// Sets a dynamic property the sheet selects by and re-polishes only this widget, if it changed.
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);

/// Name of a tone as the sheet spells it, for example "text2" or "blockMark".
QString toneName(Tone tone);

} // namespace clara::ui
