// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clara::ui {

/// The list of steps at the left of the guide: done, current and ahead.
class GuideSteps : public QWidget {
    Q_OBJECT

public:
    explicit GuideSteps(QWidget* parent = nullptr);

    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step) const;

    int m_current = 0;
};

} // namespace clara::ui
