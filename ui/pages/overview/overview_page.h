// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/attention.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "shell/page.h"

class QStackedWidget;

namespace clara::ui {

class AttentionCard;
class BudgetsCard;
class Button;
class Card;
class PageHeader;
class PageStates;
class PostsChart;
class TimelineView;
class WelcomeGuide;

/// What needs me, what failed and why, what goes out next, and what was posted at what cost. In a
/// workspace without clients it shows the first-start guide instead.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    void tick() override;
    QList<QWidget*> panes() override;
    bool isDirty() const override;

    /// Shows what was read; public so that tests and pictures need no storage.
    void show(const session::OverviewData& data);
    using QWidget::show;
    WelcomeGuide* guide() const { return m_guide; }

protected:
    void refresh(Entities changed) override;

private:
    QWidget* buildContent();
    QWidget* buildCharts();
    void showGuide();
    void leaveGuide();
    void updateFacts();
    void act(const AttentionRow& row, AttentionAction action);
    void runAgain(RunId run);

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    Latest<session::OverviewData> m_reading;
    session::OverviewData m_data;
    bool m_guideSkipped = false;
    bool m_guideAtWork
        = false; ///< it stays until it says that it is done, also when its client is there already

    PageHeader* m_header;
    Button* m_review;
    QStackedWidget* m_faces;
    PageStates* m_states;
    WelcomeGuide* m_guide = nullptr;
    AttentionCard* m_needs;
    AttentionCard* m_failed;
    TimelineView* m_timeline;
    PostsChart* m_chart;
    BudgetsCard* m_budgets;
};

} // namespace clara::ui
