// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace clara::ui {

/// "Rust" for 0.
QString colourName(int index);

/// The eight client colours as a row of radio buttons: arrow keys move, each has a spoken name.
class ColourSwatches : public QWidget {
    Q_OBJECT

public:
    explicit ColourSwatches(QWidget* parent = nullptr);

    /// 0 to 7.
    int colour() const;
    void setColour(int index);

Q_SIGNALS:
    void colourChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace clara::ui
