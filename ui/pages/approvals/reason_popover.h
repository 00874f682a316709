// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace clara::ui {

class Button;
class Field;
class TextArea;

/// Asks for the reason of a decision right above its button: not a dialog, the draft stays in view.
/// Ctrl+Enter sends, Esc closes.
class ReasonPopover : public QFrame {
    Q_OBJECT

public:
    enum class Purpose { Reject, RequestChanges };

    explicit ReasonPopover(QWidget* over);

    /// Opens with its lower left corner at `corner`, in coordinates of the parent.
    void openAt(const QPoint& corner, Purpose purpose);
    Purpose purpose() const { return m_purpose; }
    void close();
    void showError(const QString& sentence);

Q_SIGNALS:
    void given(const QString& reason);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send();

    Purpose m_purpose = Purpose::Reject;
    QLabel* m_title;
    TextArea* m_text;
    Field* m_field;
    Button* m_send;
};

} // namespace clara::ui
