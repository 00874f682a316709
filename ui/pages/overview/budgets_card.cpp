// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/budgets_card.h"

#include "models/money_words.h"
#include "models/time_words.h"
#include "pages/overview/budget_line.h"
#include "pages/overview/overview_series.h"
#include "theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr qint64 dollar = 1'000'000;

QString wholeDollars(qint64 microUsd)
{
    return microUsd % dollar == 0 ? QLatin1Char('$') + QString::number(microUsd / dollar)
                                  : moneyAmount(microUsd);
}

BudgetView budgetView(const Client& client, const UsageSum& spent, Instant now)
{
    const QDate today = toZone(now, zoneOrUtc(client.timeZone)).date();
    const qint64 limit = *client.monthlyBudgetMicroUsd;
    BudgetView view { client.name, client.colour, sumCost(spent) };
    view.limit = BudgetsCard::tr("of %1").arg(wholeDollars(limit));
    view.share
        = limit > 0 ? double(spent.microUsd) / double(limit) : (spent.microUsd > 0 ? 1.0 : 0.0);
    view.monthGone = double(today.day()) / double(today.daysInMonth());
    view.note = BudgetsCard::tr("%1 % used, %2 % of the month gone")
                    .arg(int(view.share * 100 + 0.5))
                    .arg(int(view.monthGone * 100));
    return view;
}

} // namespace

QList<BudgetView> budgetViews(
    const session::OverviewData& data, std::optional<ClientId> scope, Instant now)
{
    QList<BudgetView> views;
    for (const Client& client : shownClients(data, scope)) {
        const auto use = std::ranges::find(data.budgets, client.id, &session::BudgetUse::client);
        if (use != data.budgets.end() && client.monthlyBudgetMicroUsd)
            views.append(budgetView(client, use->spent, now));
    }
    return views;
}

BudgetsCard::BudgetsCard(QWidget* parent)
    : Card(tr("Budgets"), CardPadding::Padded, parent)
{
    body()->setSpacing(metrics().px(14));
    body()->addStretch();
}

void BudgetsCard::setBudgets(const QList<BudgetView>& budgets, const QString& month)
{
    setTitle(tr("%1 budgets").arg(month));
    while (m_lines.size() > budgets.size())
        delete m_lines.takeLast();
    while (m_lines.size() < budgets.size()) {
        auto* line = new BudgetLine(this);
        body()->insertWidget(int(m_lines.size()), line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < budgets.size(); ++i)
        m_lines.at(i)->setBudget(budgets.at(i));
}

} // namespace clara::ui
