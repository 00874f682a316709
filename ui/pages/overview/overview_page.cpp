// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overview_page.h"

#include "charts/chart_legend.h"
#include "charts/posts_chart.h"
#include "models/date_words.h"
#include "models/time_words.h"
#include "pages/activity/held_dialog.h"
#include "pages/overview/attention_card.h"
#include "pages/overview/budgets_card.h"
#include "pages/overview/overview_series.h"
#include "pages/overview/timeline_view.h"
#include "pages/welcome/welcome_guide.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int maxTimelineClients = 6;

/// Clients with something ahead come first where not all fit.
QList<Client> timelineClients(const session::OverviewData& data, std::optional<ClientId> scope)
{
    QList<Client> clients = shownClients(data, scope);
    if (clients.size() <= maxTimelineClients)
        return clients;
    std::ranges::stable_partition(clients, [&data](const Client& client) {
        return std::ranges::any_of(
            data.upcoming, [&](const auto& post) { return post.client == client.id; });
    });
    clients.resize(maxTimelineClients);
    return clients;
}

void fillTimelineKey(ChartLegend& legend)
{
    legend.setEntries({ { OverviewPage::tr("approved"), currentTheme().text2 },
        { OverviewPage::tr("waits for approval"), currentTheme().text2, LegendMark::Dashed } });
}

EmptyState* makeEmptyState(QWidget* parent)
{
    auto* empty = new EmptyState(QStringLiteral("layout-dashboard"),
        OverviewPage::tr("Nothing to look after yet"),
        OverviewPage::tr(
            "This workspace has no client. The guide makes one in three steps and ends with a first "
            "draft; nothing is published until you approve it."),
        parent);
    empty->setPrimaryAction(OverviewPage::tr("Start the guide"), QStringLiteral("player-play"));
    return empty;
}

} // namespace

OverviewPage::OverviewPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(tr("Overview"), parent)
    , m_services(services)
    , m_state(state)
    , m_reading(this)
    , m_header(new PageHeader(tr("Overview"), this))
    , m_review(primaryButton({}, this))
    , m_faces(new QStackedWidget(this))
{
    m_review->setIconName(QStringLiteral("file-check"));
    m_review->hide();
    m_header->addControl(m_review);
    auto* empty = makeEmptyState(m_faces);
    m_states = new PageStates(buildContent(), empty, m_faces);
    m_faces->addWidget(m_states);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_faces, 1);
    connect(m_review, &Button::clicked, this,
        [this] { m_state.openPage(QStringLiteral("approvals")); });
    connect(m_states, &PageStates::retryRequested, this, &Page::readAgain);
    connect(empty, &EmptyState::primaryTriggered, this, &OverviewPage::showGuide);
    for (AttentionCard* card : { m_needs, m_failed })
        connect(card, &AttentionCard::asked, this, &OverviewPage::act);
    connect(m_timeline, &TimelineView::opened, this, [this](PostId post, bool approved) {
        if (approved)
            m_state.openPage(QStringLiteral("activity"), QStringLiteral("post:") + post.toString());
        else
            m_state.openPage(QStringLiteral("approvals"), post.toString());
    });
    updateFacts();
}

QWidget* OverviewPage::buildContent()
{
    const Metrics& m = metrics();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.pageMargin);
    column->setSpacing(m.cardGap);
    m_needs = new AttentionCard(tr("Needs you"), tr("Nothing needs you now"), content);
    m_failed = new AttentionCard(
        tr("Failed or unknown"), tr("Nothing failed in the last 24 hours"), content);
    m_failed->setFacts(tr("last 24 hours"));
    auto* top = new QHBoxLayout;
    top->setSpacing(m.pageMargin);
    top->addWidget(m_needs, 1);
    top->addWidget(m_failed, 1);
    column->addLayout(top);
    auto* ahead = new Card(tr("Next 12 hours"), CardPadding::Flush, content);
    ahead->setFacts(tr("your time, labels in the client's time"));
    auto* key = new ChartLegend(ahead);
    fillTimelineKey(*key);
    connect(&m_services.theme, &ThemeController::changed, key, [key] { fillTimelineKey(*key); });
    ahead->addHeaderWidget(key);
    m_timeline = new TimelineView(ahead);
    ahead->body()->addWidget(m_timeline);
    column->addWidget(ahead);
    column->addWidget(buildCharts(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setProperty("ground", QStringLiteral("window"));
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    return scroll;
}

QWidget* OverviewPage::buildCharts()
{
    const Metrics& m = metrics();
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.pageMargin);
    auto* chartCard = new Card(tr("Posts and cost per day"), CardPadding::Padded, row);
    m_chart = new PostsChart(chartCard);
    chartCard->addHeaderWidget(m_chart->legend());
    chartCard->body()->addWidget(m_chart);
    chartCard->setMinimumHeight(m.px(240));
    m_budgets = new BudgetsCard(row);
    m_budgets->setFixedWidth(m.px(400));
    m_budgets->hide();
    layout->addWidget(chartCard, 1);
    layout->addWidget(m_budgets);
    return row;
}

void OverviewPage::refresh(Entities)
{
    m_states->showLoading(tr("Reading what happened…"));
    m_reading.run(m_services.queries.overview(m_state.scope(), m_services.zone),
        [this](const Result<session::OverviewData>& overview) {
            if (overview)
                return show(*overview);
            m_review->hide();
            m_states->showError(tr("The overview could not be read"), overview.error().message,
                overview.error().detail);
        });
}

void OverviewPage::show(const session::OverviewData& overview)
{
    m_data = overview;
    const Instant now = m_services.clock.now();
    if (overview.status.clients == 0 && !m_guideAtWork) {
        m_review->hide();
        m_states->showEmpty();
        if (!m_guideSkipped)
            showGuide();
        return;
    }
    if (m_guide && !m_guideAtWork && !m_guide->isDirty())
        return leaveGuide(); // someone else made a client
    const int waiting = overview.status.waitingApproval;
    m_review->setText(tr("Review %n draft(s)", nullptr, waiting));
    m_review->setVisible(waiting > 0);
    m_needs->setRows(needsYou(overview, now));
    const auto needs = needsYou(overview, now).size();
    m_needs->setFacts(needs > 0 ? QString::number(needs) : QString());
    m_failed->setRows(failedOrUnknown(overview, now));
    m_timeline->setPosts(
        timelineClients(overview, m_state.scope()), overview.upcoming, now, m_services.zone);
    m_chart->setSeries(overviewSeries(overview, m_state.scope(), m_services.zone));
    const auto budgets = budgetViews(overview, m_state.scope(), now);
    m_budgets->setVisible(!budgets.isEmpty());
    m_budgets->setBudgets(
        budgets, QLocale().standaloneMonthName(toZone(now, m_services.zone).date().month()));
    m_states->showData();
    updateFacts();
}

void OverviewPage::showGuide()
{
    if (!m_guide) {
        m_guide = new WelcomeGuide(m_services, m_state, m_faces);
        m_faces->addWidget(m_guide);
        connect(m_guide, &WelcomeGuide::started, this, [this] { m_guideAtWork = true; });
        connect(m_guide, &WelcomeGuide::skipped, this, [this] {
            m_guideSkipped = true;
            leaveGuide();
        });
        connect(m_guide, &WelcomeGuide::finished, this, [this] {
            leaveGuide();
            m_state.openPage(QStringLiteral("approvals"));
        });
    }
    m_header->hide();
    m_faces->setCurrentWidget(m_guide);
    m_guide->focusFirst();
}

void OverviewPage::leaveGuide()
{
    m_guideAtWork = false;
    m_faces->setCurrentWidget(m_states);
    m_header->show();
    if (m_guide)
        m_guide->deleteLater();
    m_guide = nullptr;
    readAgain();
}

void OverviewPage::tick()
{
    if (m_states->face() != PageStates::Face::Data)
        return;
    const Instant now = m_services.clock.now();
    m_timeline->setNow(now);
    m_needs->setRows(needsYou(m_data, now));
    m_failed->setRows(failedOrUnknown(m_data, now));
    updateFacts();
}

void OverviewPage::updateFacts()
{
    const Instant now = m_services.clock.now();
    const QDate today = toZone(now, m_services.zone).date();
    //: Date, time and city: "Thursday 22 October, 10:42 in Berlin"
    m_header->setFacts(tr("%1, %2 in %3")
                           .arg(longDateWithDay(today), clockTime(now, m_services.zone),
                               cityOfZone(m_services.zone)));
}

QList<QWidget*> OverviewPage::panes()
{
    if (m_guide)
        return { m_guide };
    return { m_needs, m_failed, m_timeline, m_chart };
}

bool OverviewPage::isDirty() const { return m_guide && m_guide->isDirty(); }

void OverviewPage::act(const AttentionRow& row, AttentionAction action)
{
    switch (action) {
    case AttentionAction::Review:
        return m_state.openPage(QStringLiteral("approvals"));
    case AttentionAction::SignIn:
        return m_state.openPage(QStringLiteral("clients"), row.client.toString());
    case AttentionAction::Decide:
        return m_state.askAboutUnknown(row.publication);
    case AttentionAction::EditPost:
        return m_state.openPage(QStringLiteral("approvals"), row.post.toString());
    case AttentionAction::ShowHeld:
        return m_state.openPage(QStringLiteral("activity"), QStringLiteral("held"));
    case AttentionAction::ShowAll:
        return m_state.openPage(QStringLiteral("activity"));
    case AttentionAction::SettleHeld:
        return askAboutHeld(m_services, m_state, row.publication, this);
    case AttentionAction::RunAgain:
        return runAgain(row.run);
    }
}

void OverviewPage::runAgain(RunId run)
{
    onAnswer<Run>(this, m_services.commands.retryRun(run), [this](const Result<Run>& started) {
        m_state.tell(started ? tr("The draft is written again. It will wait in Approvals.")
                             : started.error().message);
    });
}

} // namespace clara::ui
