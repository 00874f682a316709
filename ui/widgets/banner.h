// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace clara::ui {

class Button;
class IconLabel;
class Paragraph;

/// One line under the page header that stays until its cause is gone: `lead` in semibold, then the
/// rest of the sentence, and at most one small button. A page shows at most one, most severe first.
class Banner : public QFrame {
    Q_OBJECT

public:
    Banner(Severity severity, const QString& iconName, const QString& lead, const QString& text,
        QWidget* parent = nullptr);

    void setText(const QString& lead, const QString& text);
    /// Shows a small button with these words at the right; empty hides it.
    void setAction(const QString& words);
    Button* action() const { return m_action; }
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void actionTriggered();

private:
    Severity m_severity;
    IconLabel* m_icon;
    QLabel* m_lead;
    Paragraph* m_text;
    Button* m_action;
};

} // namespace clara::ui
