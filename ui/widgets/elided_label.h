// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/font.h"
#include "theme/theme.h"

#include <QLabel>

namespace clara::ui {

/// One line of plain text that ends in "…" where it does not fit; the tooltip then has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, FontRole role = FontRole::Body,
        Tone tone = Tone::Text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What is painted at the present width.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace clara::ui
