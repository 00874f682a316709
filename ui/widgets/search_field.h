// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/line_edit.h"

#include <QTimer>

namespace clara::ui {

/// A field with a magnifier. `searchChanged` follows typing after a short rest; Return sends at
/// once, Esc empties the field.
class SearchField : public LineEdit {
    Q_OBJECT

public:
    /// `hint` is the placeholder and the accessible name ("Find in drafts").
    explicit SearchField(const QString& hint, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();

    QTimer m_rest;
    QString m_sent;
};

} // namespace clara::ui
