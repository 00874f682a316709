// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/font.h"
#include "theme/theme.h"

#include <QWidget>

namespace clara::ui {

/// Wrapped plain text at the line height of its role (13/20, 11/16), which QLabel cannot do.
class Paragraph : public QWidget {
    Q_OBJECT

public:
    explicit Paragraph(const QString& text, FontRole role = FontRole::Body, Tone tone = Tone::Text,
        QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    /// Left, right or centre; left at first.
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    FontRole m_role;
    Tone m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace clara::ui
