// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;

namespace clara::ui {

class Button;

/// One short message that floats over the bottom of its parent, with Undo while that is possible.
/// It goes after six seconds, waits under the pointer or while its button has focus, and the next
/// message replaces it. News only: errors are never toasts.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* over, std::chrono::milliseconds lifetime = std::chrono::seconds(6));

    /// Shows `message`; `action` ("Undo") and `key` ("Z") may be empty. `actionTriggered` is
    /// emitted at most once per message.
    void showMessage(const QString& message, const QString& action = {}, const QString& key = {});
    /// Takes the message away at once, for example when publishing has started.
    void dismiss();
    QString message() const;
    /// Distance from the bottom of the parent, the action bar included; 16 at first.
    void setLift(int pixels);
    Button* action() const { return m_action; }
    bool isPaused() const { return isVisible() && !m_timer.isActive(); }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void pause();
    void resume();

    QLabel* m_message;
    Button* m_action;
    QTimer m_timer;
    int m_remaining = 0; ///< milliseconds left while paused
    int m_lifetime;
    bool m_heldByPointer = false;
    bool m_heldByFocus = false;
    int m_lift;
};

} // namespace clara::ui
