// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace clara::ui {

class Button;

/// A decision that cannot be undone or needs input. The title is the question; buttons are verbs;
/// Esc and closing decide nothing. Shown with open(), so no event loop is nested; deletes itself
/// when closed.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const QString& question, const QString& explanation, QWidget* parent);

    /// Between the explanation and the buttons.
    QVBoxLayout* body() const { return m_body; }
    /// At the left, apart from the others: what is dangerous.
    Button* addDanger(const QString& verb);
    Button* addChoice(const QString& verb);
    /// The default.
    Button* addPrimary(const QString& verb);

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace clara::ui
