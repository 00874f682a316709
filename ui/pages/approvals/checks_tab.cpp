// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/checks_tab.h"

#include "guardrails/rule_set.h"
#include "models/money_words.h"
#include "pages/approvals/fact_rows.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

QWidget* makeCaption(const QString& text, QLabel** count, QWidget* parent)
{
    auto* caption = new QWidget(parent);
    caption->setFixedHeight(metrics().px(20));
    auto* row = new QHBoxLayout(caption);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(text, FontRole::DetailMedium, Tone::Text2, caption));
    row->addStretch(1);
    if (count) {
        *count = makeLabel({}, FontRole::DetailMedium, Tone::Text2, caption);
        row->addWidget(*count);
    }
    return caption;
}

QVBoxLayout* makeTabColumn(QScrollArea* area)
{
    const Metrics& m = metrics();
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    content->setProperty("ground", QStringLiteral("surface"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m.pageMargin, m.cardPaddingY, m.pageMargin, m.pageMargin);
    column->setSpacing(0);
    area->setWidget(content);
    return column;
}

ChecksTab::ChecksTab(QWidget* parent)
    : QScrollArea(parent)
{
    const Metrics& m = metrics();
    setAccessibleName(tr("Checks"));
    auto* column = makeTabColumn(this);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(m.grid);
    m_passedHead = makeCaption(tr("Passed"), &m_passedCount, widget());
    m_passed = new FactRows(FactRows::Values::Measures, widget());
    m_passed->setAccessibleName(tr("Passed checks"));
    m_costHead = makeCaption(tr("Cost"), nullptr, widget());
    m_cost = new FactRows(FactRows::Values::Amounts, widget());
    m_cost->setAccessibleName(tr("Cost"));
    column->addLayout(m_findings);
    column->addSpacing(m.cardPaddingY);
    column->addWidget(m_passedHead);
    column->addSpacing(m.half);
    column->addWidget(m_passed);
    column->addSpacing(m.cardPaddingY);
    column->addWidget(m_costHead);
    column->addSpacing(m.half);
    column->addWidget(m_cost);
    column->addStretch(1);
}

void ChecksTab::show(const session::PostDetail& detail)
{
    m_editable = isReviewable(detail.post.state);
    showVerdict(detail.post.verdict);
    showCost(detail);
}

void ChecksTab::showVerdict(const Verdict& verdict)
{
    for (QWidget* card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // its button may be on the stack
    }
    if (!verdict.heldReason.isEmpty())
        addFinding({ {}, clara::Severity::Block, 0, 0, tr("Not checked"), verdict.heldReason, {} });
    QList<Finding> shown;
    for (const Finding& finding : verdict.findings) {
        // The same sentence in the text of each account is one thing to mend.
        const bool known = std::any_of(shown.cbegin(), shown.cend(), [&](const Finding& other) {
            return other.rule == finding.rule && other.reason == finding.reason;
        });
        if (known)
            continue;
        shown.append(finding);
        addFinding(finding);
    }
    QList<FactRow> rows;
    for (const RuleResult& rule : verdict.rules) {
        if (rule.severity == clara::Severity::Pass)
            rows.append({ QStringLiteral("check"), Tone::OkMark,
                guardrails::RuleSet::standard().titleOf(rule.rule, rule.title), rule.measure });
    }
    m_passedCount->setText(QString::number(rows.size()));
    m_passedHead->setVisible(!rows.isEmpty());
    m_passed->setRows(rows);
}

void ChecksTab::addFinding(const Finding& finding)
{
    const Metrics& m = metrics();
    const bool block = finding.severity == clara::Severity::Block;
    const Tone tone = block ? Tone::Block : Tone::Warn;
    auto* card = new QFrame(widget());
    card->setProperty("banner", block ? QStringLiteral("block") : QStringLiteral("warn"));
    card->setAccessibleName(finding.title);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(m.px(11), m.px(9), m.px(11), m.px(9));
    column->setSpacing(m.half);
    auto* head = new QHBoxLayout;
    head->setSpacing(m.grid);
    head->addWidget(new IconLabel(
        block ? QStringLiteral("ban") : QStringLiteral("alert-triangle"), tone, 0, card));
    head->addWidget(makeLabel(finding.title, FontRole::BodyStrong, tone, card), 1);
    column->addLayout(head);
    column->addWidget(new Paragraph(finding.reason, FontRole::Body, Tone::Text, card));
    if (m_editable) {
        const bool hasSpan = finding.end > finding.start;
        auto* edit = smallButton(hasSpan ? tr("Edit sentence") : tr("Edit text"), card);
        edit->setAccessibleDescription(finding.title);
        connect(edit, &Button::clicked, this, [this, finding] { Q_EMIT editAsked(finding); });
        column->addSpacing(m.half);
        column->addWidget(edit, 0, Qt::AlignLeft);
    }
    if (!finding.rule.isEmpty()) {
        const QString where = finding.end > finding.start ? tr("Rule %1 · characters %2 to %3")
                                                                .arg(finding.rule)
                                                                .arg(finding.start)
                                                                .arg(finding.end)
                                                          : tr("Rule %1").arg(finding.rule);
        column->addSpacing(m.half);
        column->addWidget(new Paragraph(where, FontRole::Detail, Tone::Text2, card));
    }
    m_findings->addWidget(card);
    m_cards.append(card);
}

void ChecksTab::showCost(const session::PostDetail& detail)
{
    QList<FactRow> rows;
    if (detail.run) {
        QString model = detail.run->item.run.model;
        for (const RunStep& step : detail.run->steps) {
            if (model.isEmpty())
                model = step.model;
        }
        const auto cost = detail.run->item.costMicroUsd;
        rows.append({ {}, Tone::Text,
            model.isEmpty() ? tr("Written") : tr("Written by %1").arg(model), callCost(cost) });
        rows.append({ {}, Tone::Text, tr("Network fees"), callCost(0) });
        rows.append({ {}, Tone::Text, tr("This post"), callCost(cost), FactWeight::Strong });
    }
    m_costHead->setVisible(!rows.isEmpty());
    m_cost->setVisible(!rows.isEmpty());
    m_cost->setRows(rows);
}

} // namespace clara::ui
