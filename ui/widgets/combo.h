// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace clara::ui {

/// A drop-down that ignores the wheel unless it has focus, so that scrolling a form changes
/// nothing.
class Combo : public QComboBox {
    Q_OBJECT

public:
    explicit Combo(QWidget* parent = nullptr);
    explicit Combo(const QStringList& items, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace clara::ui
