// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"
#include "widgets/card.h"

namespace clara::ui {

class BudgetLine;

/// One budget as it is shown. Pure, so that words and levels are tested without a window.
struct BudgetView {
    QString name {};
    int colour = 0;
    QString spent {}; ///< "$4.22", "at least $4.22" when a price is missing
    QString limit {}; ///< "of $10"
    QString note {}; ///< "42 % used, 70 % of the month gone"
    double share = 0; ///< 0 to …; 1 is all of it
    double monthGone = 0;
};

QList<BudgetView> budgetViews(
    const session::OverviewData& data, std::optional<ClientId> scope, Instant now);

/// Spend against the monthly budget of each client that has one.
class BudgetsCard : public Card {
    Q_OBJECT

public:
    explicit BudgetsCard(QWidget* parent = nullptr);

    /// `month` is the card's month in words ("October").
    void setBudgets(const QList<BudgetView>& budgets, const QString& month);

private:
    QList<BudgetLine*> m_lines;
};

} // namespace clara::ui
