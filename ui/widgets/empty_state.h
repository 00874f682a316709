// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace clara::ui {

class Button;
class IconLabel;
class Paragraph;

/// The centre of a page that has nothing to show: icon, what is missing, why it matters, what to
/// do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text,
        QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// The words of the primary button, with an icon if named; empty hides it.
    void setPrimaryAction(const QString& words, const QString& iconName = {});
    void setSecondaryAction(const QString& words);
    QString title() const;
    Button* primary() const { return m_primary; }
    Button* secondary() const { return m_secondary; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    IconLabel* iconLabel() const { return m_icon; }
    /// Below the buttons; for the small line of an error.
    QVBoxLayout* column() const { return m_column; }

private:
    IconLabel* m_icon;
    QLabel* m_title;
    Paragraph* m_text;
    Button* m_primary;
    Button* m_secondary;
    QVBoxLayout* m_column;
};

} // namespace clara::ui
