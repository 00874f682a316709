// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace clara::ui {

/// A single-line field, 32 px high.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(const QString& text = {}, QWidget* parent = nullptr);

    /// Cron lines, ids and other text where every character counts.
    void useFixedFont();
    /// A quiet sign at the right end, for example "circle-check"; empty for none.
    void setTrailingIcon(const QString& name, const QString& meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QAction* m_trailing = nullptr;
};

} // namespace clara::ui
