// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paint.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace clara::app {

FirstPaint::FirstPaint(QApplication& application)
{
    if (qEnvironmentVariableIsSet("CLARA_REPORT_FIRST_PAINT"))
        application.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType()
        || !static_cast<QWidget*>(watched)->isWindow())
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // The event comes before the painting; the window is flushed when the loop turns again.
    QTimer::singleShot(0, this, [] {
        std::puts("first paint");
        std::fflush(stdout);
    });
    return false;
}

} // namespace clara::app
