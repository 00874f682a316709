// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace clara::app {

/// Prints "first paint" on stdout as soon as a window is on screen, when CLARA_REPORT_FIRST_PAINT
/// is set: the startup bench waits for it. Costs nothing otherwise. Lives on the main thread.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace clara::app
