// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/budget_line.h"

#include "theme/metrics.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/meter.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

BudgetLine::BudgetLine(QWidget* parent)
    : QWidget(parent)
    , m_tile(new ClientTile({}, 0, 0, this))
    , m_name(new ElidedLabel({}, FontRole::Body, Tone::Text, this))
    , m_spent(makeLabel({}, FontRole::BodyStrong, Tone::Text, this))
    , m_limit(makeLabel({}, FontRole::Body, Tone::Text2, this))
    , m_meter(new Meter(this))
    , m_note(makeLabel({}, FontRole::Detail, Tone::Text2, this))
{
    const Metrics& m = metrics();
    auto* head = new QHBoxLayout;
    head->setSpacing(m.grid);
    head->addWidget(m_tile);
    head->addWidget(m_name, 1);
    head->addWidget(m_spent);
    head->addSpacing(-m.half);
    head->addWidget(m_limit);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(m.half - 1);
    all->addLayout(head);
    all->addWidget(m_meter);
    all->addWidget(m_note);
}

void BudgetLine::setBudget(const BudgetView& budget)
{
    m_tile->setClient(budget.name, budget.colour);
    m_name->setText(budget.name);
    m_spent->setText(budget.spent);
    const Severity level = meterLevel(budget.share);
    setTone(m_spent,
        level == Severity::Block ? Tone::Block
                                 : (level == Severity::Warn ? Tone::Warn : Tone::Text));
    m_limit->setText(budget.limit);
    m_note->setText(budget.note);
    m_meter->setValues({ budget.share, {}, budget.monthGone },
        tr("%1: %2 %3. %4").arg(budget.name, budget.spent, budget.limit, budget.note));
}

} // namespace clara::ui
