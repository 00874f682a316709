// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/first_paint.h"

#include <QApplication>
#include <QWidget>

/// What a Qt Widgets program costs that shows an empty window: the yardstick of bench_startup.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const clara::app::FirstPaint firstPaint(application);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
