// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slide_in.h"

#include "theme/theme_controller.h"

#include <QPropertyAnimation>
#include <QWidget>

namespace clara::ui {

void slideIn(QWidget& widget, const QPoint& offset)
{
    if (!motionAllowed())
        return;
    auto* slide = new QPropertyAnimation(&widget, "pos", &widget);
    slide->setDuration(120);
    slide->setEasingCurve(QEasingCurve::OutCubic);
    slide->setStartValue(widget.pos() + offset);
    slide->setEndValue(widget.pos());
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace clara::ui
