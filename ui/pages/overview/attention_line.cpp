// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/attention_line.h"

#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>

namespace clara::ui {

AttentionLine::AttentionLine(QWidget* parent)
    : QWidget(parent)
    , m_rule(makeRule(this))
    , m_icon(new IconLabel({}, Tone::Text2, metrics().iconNav, this))
    , m_title(new ElidedLabel({}, FontRole::BodyMedium, Tone::Text, this))
    , m_detail(new ElidedLabel({}, FontRole::Detail, Tone::Text2, this))
    , m_buttons { smallButton({}, this), smallButton({}, this) }
{
    const Metrics& m = metrics();
    setFixedHeight(m.px(44));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m.cardPaddingX - 1, 0, m.cardPaddingY - 1, 0);
    row->setSpacing(m.buttonGap);
    row->addWidget(m_icon);
    row->addSpacing(m.px(6));
    row->addLayout(words, 1);
    row->addSpacing(m.half);
    for (Button* button : m_buttons)
        row->addWidget(button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rule);
    all->addLayout(row, 1);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        connect(m_buttons.at(i), &Button::clicked, this, [this, i] {
            if (qsizetype(i) < m_row.buttons.size())
                Q_EMIT asked(m_row.buttons.at(qsizetype(i)).action);
        });
    }
}

void AttentionLine::setRow(const AttentionRow& row, LineRule rule)
{
    m_row = row;
    m_rule->setVisible(rule == LineRule::Above);
    m_icon->setIcon(row.icon, row.tone);
    m_title->setText(row.title);
    m_detail->setText(row.detail);
    m_detail->setVisible(!row.detail.isEmpty());
    setAccessibleName(row.title);
    setAccessibleDescription(row.detail);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        Button* button = m_buttons.at(i);
        const bool used = qsizetype(i) < row.buttons.size();
        button->setVisible(used);
        if (!used)
            continue;
        const QString words = row.buttons.at(qsizetype(i)).words;
        button->setText(words);
        //: A button and what it acts on, read out together
        button->setAccessibleName(words);
        button->setAccessibleDescription(row.title);
    }
}

} // namespace clara::ui
