// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include "theme/metrics.h"
#include "theme/style_sheet.h"

#include <QFrame>
#include <QLabel>

namespace clara::ui {

QLabel* makeLabel(const QString& text, FontRole role, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(roleFont(role));
    label->setProperty("tone", toneName(tone));
    label->setText(text);
    return label;
}

void setTone(QLabel* label, Tone tone) { setStyleProperty(label, "tone", toneName(tone)); }

QFrame* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFixedHeight(1);
    rule->setProperty("rule", true);
    return rule;
}

QFrame* makeDivider(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFixedSize(1, metrics().grid * 2);
    rule->setProperty("rule", true);
    return rule;
}

} // namespace clara::ui
