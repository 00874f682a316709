// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/attention.h"

#include <QWidget>

#include <array>

class QFrame;

namespace clara::ui {

class Button;
class ElidedLabel;
class IconLabel;

enum class LineRule { None, Above };

/// Icon, title over detail, and at most two small buttons.
class AttentionLine : public QWidget {
    Q_OBJECT

public:
    explicit AttentionLine(QWidget* parent);

    const AttentionRow& row() const { return m_row; }
    void setRow(const AttentionRow& row, LineRule rule);

Q_SIGNALS:
    void asked(clara::ui::AttentionAction action);

private:
    AttentionRow m_row;
    QFrame* m_rule;
    IconLabel* m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    std::array<Button*, 2> m_buttons;
};

} // namespace clara::ui
