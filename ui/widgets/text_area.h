// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace clara::ui {

/// A plain-text field of several lines; Tab leaves it, paste drops formatting.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

    void useFixedFont();
    /// Height in lines of text that the field asks for.
    void setVisibleLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int heightOf(int lines) const;

    int m_lines = 4;
};

} // namespace clara::ui
