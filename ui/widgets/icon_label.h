// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace clara::ui {

/// A still icon that follows the theme. Without a meaning it is decoration and silent to readers.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels, 0 for the usual 16.
    explicit IconLabel(
        const QString& name, Tone tone = Tone::Text2, int side = 0, QWidget* parent = nullptr);

    void setIcon(const QString& name, Tone tone);
    void setMeaning(const QString& meaning);
    QString iconName() const { return m_name; }
    QSize sizeHint() const override { return QSize(m_side, m_side); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_side;
};

} // namespace clara::ui
