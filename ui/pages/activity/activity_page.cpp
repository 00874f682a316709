// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/activity_page.h"

#include "pages/activity/activity_delegate.h"
#include "pages/activity/held_dialog.h"
#include "pages/activity/on_duty.h"
#include "pages/activity/publication_view.h"
#include "pages/activity/run_view.h"
#include "session/json_values.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/button.h"
#include "widgets/combo.h"
#include "widgets/label.h"
#include "widgets/page_header.h"
#include "widgets/page_stack.h"
#include "widgets/search_field.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QUrl>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int pageSize = 200;
constexpr int listWidth = 343;

struct Choice {
    const char* words;
    QList<RunState> runs {};
    QList<PublicationState> publications {};
};

const QList<Choice>& runChoices()
{
    using enum RunState;
    static const QList<Choice> choices {
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "All states") },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Running or planned"),
            { Planned, Claimed, Running } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Succeeded"), { Succeeded } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Failed"), { Failed } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Missed or skipped"),
            { Missed, Skipped, Cancelled } },
    };
    return choices;
}

const QList<Choice>& publicationChoices()
{
    using enum PublicationState;
    static const QList<Choice> choices {
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "All states") },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Unknown"), {},
            { Unknown, Reconciling, NeedsHuman } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Held"), {}, { HeldLate } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Refused or not sent"), {},
            { Rejected, NotSent } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Waiting"), {},
            { Queued, Claimed, Sending } },
        { QT_TRANSLATE_NOOP("clara::ui::ActivityPage", "Published"), {}, { Published } },
    };
    return choices;
}

constexpr int heldChoice = 2; ///< "Held" of the publications

} // namespace

ActivityPage::ActivityPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : Page(tr("Activity"), parent)
    , m_services(services)
    , m_state(state)
    , m_readingRuns(this)
    , m_readingPublications(this)
    , m_readingRunners(this)
    , m_readingRun(this)
    , m_readingPublication(this)
    , m_model(new ActivityModel(this))
    , m_header(new PageHeader(tr("Activity"), this))
    , m_onDuty(makeLabel({}, FontRole::Detail, Tone::Text2, this))
{
    buildHeader();
    m_onDuty->setWordWrap(true);
    m_onDuty->setContentsMargins(
        metrics().px(16), metrics().px(6), metrics().px(16), metrics().px(6));
    m_onDuty->hide();
    auto* empty = new EmptyState(QStringLiteral("activity"), tr("No runs in this time"),
        tr("A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now."),
        this);
    empty->setPrimaryAction(tr("Open schedules"), QStringLiteral("clock-play"));
    m_faces = new PageStates(buildContent(), empty, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(makeRule(this));
    all->addWidget(m_onDuty);
    all->addWidget(m_faces, 1);
    connect(empty, &EmptyState::primaryTriggered, this,
        [this] { m_state.openPage(QStringLiteral("schedules")); });
    connect(m_faces, &PageStates::retryRequested, this, &Page::readAgain);
    connect(m_model, &ActivityModel::moreWanted, this, &ActivityPage::readMore);
    connect(m_run, &RunView::copyAsked, this, &ActivityPage::copyRun);
    connect(m_run, &RunView::draftAsked, this,
        [this](PostId post) { m_state.openPage(QStringLiteral("approvals"), post.toString()); });
    connect(m_run, &RunView::againAsked, this, [this](RunId run) {
        m_run->againButton()->startBusy(tr("Starting…"));
        onAnswer<Run>(this, m_services.commands.retryRun(run), [this](const Result<Run>& started) {
            m_run->againButton()->stopBusy();
            m_state.tell(started ? tr("The run starts again. Its draft will wait in Approvals.")
                                 : started.error().message);
            if (started)
                m_wanted = started->id.toString();
        });
    });
    connect(m_publication, &PublicationView::decideAsked, &m_state, &ConsoleState::askAboutUnknown);
    connect(m_publication, &PublicationView::settleAsked, this,
        [this](PublicationId id) { askAboutHeld(m_services, m_state, id, this); });
    connect(m_publication, &PublicationView::postAsked, this,
        [this](PostId post) { m_state.openPage(QStringLiteral("approvals"), post.toString()); });
    connect(m_publication, &PublicationView::linkAsked, this,
        [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
}

void ActivityPage::buildHeader()
{
    const Metrics& m = metrics();
    m_what = new Combo({ tr("Runs"), tr("Publications") }, m_header);
    m_what->setAccessibleName(tr("Show runs or publications"));
    m_states = new Combo(m_header);
    m_states->setAccessibleName(tr("State"));
    m_period = new Combo(
        { tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("All time") }, m_header);
    m_period->setAccessibleName(tr("Period"));
    m_search = new SearchField(tr("Find a run"), m_header);
    m_search->setFixedWidth(m.px(168));
    for (QWidget* control :
        std::initializer_list<QWidget*> { m_what, m_states, m_period, m_search })
        m_header->addControl(control);
    fillStates();
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        fillStates();
        filterChanged();
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, &ActivityPage::filterChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ActivityPage::filterChanged);
    connect(m_search, &SearchField::searchChanged, this, &ActivityPage::filterChanged);
    auto* find = addPageAction(tr("Find a run"), { QKeySequence::Find });
    connect(find, &QAction::triggered, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    setFindAction(find);
}

QWidget* ActivityPage::buildContent()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_list = new QListView(splitter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Runs"));
    m_details = new QStackedWidget(splitter);
    m_run = new RunView(m_details);
    m_publication = new PublicationView(m_details);
    auto* nothing = new QWidget(m_details);
    nothing->setProperty("ground", QStringLiteral("surface"));
    nothing->setAttribute(Qt::WA_StyledBackground);
    m_details->addWidget(nothing);
    m_details->addWidget(m_run);
    m_details->addWidget(m_publication);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ metrics().px(listWidth), metrics().px(760) });
    m_list->setMinimumWidth(metrics().px(260));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ActivityPage::selectionChanged);
    return splitter;
}

ActivityPage::What ActivityPage::what() const
{
    return m_what->currentIndex() == 0 ? What::Runs : What::Publications;
}

void ActivityPage::fillStates()
{
    const QSignalBlocker quiet(m_states);
    m_states->clear();
    for (const Choice& choice : what() == What::Runs ? runChoices() : publicationChoices())
        m_states->addItem(tr(choice.words));
    // Publications are few and found by state; names of schedules exist for runs only.
    m_search->setVisible(what() == What::Runs);
}

std::optional<Instant> ActivityPage::since() const
{
    using std::chrono::hours;
    const Instant now = m_services.clock.now();
    switch (m_period->currentIndex()) {
    case 0:
        return now - hours(24);
    case 1:
        return now - hours(24 * 7);
    case 2:
        return now - hours(24 * 30);
    default:
        return std::nullopt;
    }
}

RunFilter ActivityPage::runFilter() const
{
    RunFilter filter;
    filter.client = m_state.scope();
    filter.states = runChoices().value(m_states->currentIndex()).runs;
    filter.since = since();
    filter.search = m_search->text().trimmed();
    filter.limit = pageSize;
    return filter;
}

PublicationFilter ActivityPage::publicationFilter() const
{
    PublicationFilter filter;
    filter.client = m_state.scope();
    filter.post = m_post;
    filter.states = publicationChoices().value(m_states->currentIndex()).publications;
    filter.since = m_post ? std::nullopt : since();
    filter.limit = pageSize;
    return filter;
}

void ActivityPage::filterChanged()
{
    m_post.reset();
    m_runs.clear();
    m_publications.clear();
    readAgain();
}

Entities ActivityPage::interests() const
{
    return Entity::Run | Entity::Publication | Entity::Client | Entity::Schedule | Entity::Account
        | Entity::Runner;
}

void ActivityPage::showOnDuty(const QList<Runner>& runners)
{
    m_onDuty->setText(onDutyLine(runners, m_services.zone));
    m_onDuty->setVisible(!runners.isEmpty());
}

void ActivityPage::refresh(Entities)
{
    m_readingRunners.run(
        m_services.queries.runnersOnDuty(), [this](const Result<QList<Runner>>& runners) {
            if (runners) // else the list below says what is wrong
                showOnDuty(*runners);
        });
    m_faces->showLoading(what() == What::Runs ? tr("Reading runs…") : tr("Reading publications…"));
    if (what() == What::Runs) {
        m_readingPublications.drop();
        RunFilter filter = runFilter();
        filter.limit = std::clamp(int(m_runs.size()), pageSize, 1000);
        m_readingRuns.run(
            m_services.queries.runs(filter), [this](const Result<QList<session::RunItem>>& runs) {
                if (runs)
                    showRuns(*runs);
                else
                    showFailure(runs.error());
            });
        return;
    }
    m_readingRuns.drop();
    PublicationFilter filter = publicationFilter();
    filter.limit = std::clamp(int(m_publications.size()), pageSize, 1000);
    m_readingPublications.run(m_services.queries.publications(filter),
        [this](const Result<QList<session::PublicationItem>>& items) {
            if (items)
                showPublications(*items);
            else
                showFailure(items.error());
        });
}

void ActivityPage::showFailure(const Error& error)
{
    m_faces->showError(tr("The activity could not be read"), error.message, error.detail);
}

void ActivityPage::readMore()
{
    if (what() == What::Runs && !m_runs.isEmpty()) {
        RunFilter filter = runFilter();
        filter.after = m_runs.last().run.id;
        m_readingRuns.run(
            m_services.queries.runs(filter), [this](const Result<QList<session::RunItem>>& runs) {
                if (!runs)
                    return showFailure(runs.error());
                m_runs += *runs;
                QList<ActivityRow> rows;
                for (const auto& run : *runs)
                    rows.append(runRow(run, m_services.clock.now()));
                m_model->append(rows,
                    runs->size() < pageSize ? ActivityModel::More::End
                                            : ActivityModel::More::Exists);
            });
    } else if (!m_publications.isEmpty()) {
        PublicationFilter filter = publicationFilter();
        filter.after = m_publications.last().publication.id;
        m_readingPublications.run(m_services.queries.publications(filter),
            [this](const Result<QList<session::PublicationItem>>& items) {
                if (!items)
                    return showFailure(items.error());
                m_publications += *items;
                QList<ActivityRow> rows;
                for (const auto& item : *items)
                    rows.append(publicationRow(item, m_services.clock.now()));
                m_model->append(rows,
                    items->size() < pageSize ? ActivityModel::More::End
                                             : ActivityModel::More::Exists);
            });
    }
}

void ActivityPage::showRuns(const QList<session::RunItem>& runs)
{
    m_runs = runs;
    QList<ActivityRow> rows;
    for (const auto& run : runs)
        rows.append(runRow(run, m_services.clock.now()));
    m_list->setAccessibleName(tr("Runs"));
    m_model->replace(
        rows, rows.size() < pageSize ? ActivityModel::More::End : ActivityModel::More::Exists);
    listChanged();
}

void ActivityPage::showPublications(const QList<session::PublicationItem>& publications)
{
    m_publications = publications;
    QList<ActivityRow> rows;
    for (const auto& item : publications)
        rows.append(publicationRow(item, m_services.clock.now()));
    m_list->setAccessibleName(tr("Publications"));
    m_model->replace(
        rows, rows.size() < pageSize ? ActivityModel::More::End : ActivityModel::More::Exists);
    listChanged();
}

void ActivityPage::listChanged()
{
    showFacts();
    if (m_model->rowCount() == 0) {
        m_details->setCurrentIndex(0);
        if (what() == What::Runs)
            m_faces->empty()->setTexts(tr("No runs here"),
                tr("A run writes one draft. Runs begin by themselves before the slots of a schedule, or with Run now. "
                   "Choose another state or a longer time to see older ones."));
        else
            m_faces->empty()->setTexts(tr("No publications here"),
                tr("An approved draft becomes one publication per account. Choose another state or a longer time to "
                   "see older ones."));
        m_faces->showEmpty();
        return;
    }
    m_faces->showData();
    if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, {}));
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    else
        readSelected();
}

void ActivityPage::showFacts()
{
    // Their own texts: in some languages the first letter stays large.
    const QStringList periods { tr("last 24 hours"), tr("last 7 days"), tr("last 30 days"),
        tr("all time") };
    const QString period = periods.value(m_period->currentIndex());
    if (what() == What::Publications) {
        m_header->setFacts(m_post
                ? tr("%n publication(s) of one post", nullptr, m_model->rowCount())
                : tr("%n publication(s), %1", nullptr, m_model->rowCount()).arg(period));
        return;
    }
    const auto failed = std::ranges::count_if(
        m_runs, [](const auto& item) { return item.run.state == RunState::Failed; });
    const QString runs = tr("%n run(s), %1", nullptr, m_model->rowCount()).arg(period);
    m_header->setFacts(failed == 0 ? runs : tr("%1, %n failed", nullptr, int(failed)).arg(runs));
}

void ActivityPage::selectionChanged() { readSelected(); }

void ActivityPage::readSelected()
{
    const ActivityRow* row = m_model->rowAt(m_list->currentIndex().row());
    if (!row)
        return;
    if (what() == What::Runs) {
        m_readingRun.run(m_services.queries.run(RunId::fromString(row->id).value_or(RunId())),
            [this](const Result<session::RunDetail>& run) {
                if (!run)
                    return m_state.tell(run.error().message);
                m_run->setRun(*run, m_services.clock.now());
                m_details->setCurrentWidget(m_run);
            });
        return;
    }
    m_readingPublication.run(m_services.queries.publication(
                                 PublicationId::fromString(row->id).value_or(PublicationId())),
        [this](const Result<session::PublicationItem>& item) {
            if (!item)
                return m_state.tell(item.error().message);
            m_publication->setPublication(*item, m_services.clock.now());
            m_details->setCurrentWidget(m_publication);
        });
}

void ActivityPage::select(const QString& id)
{
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ActivityPage::openItem(const QString& id)
{
    if (id.isEmpty())
        return;
    const QString kind = id.section(QLatin1Char(':'), 0, 0);
    const QString rest = id.section(QLatin1Char(':'), 1);
    const bool aboutRun = rest.isEmpty() && kind != QLatin1String("held");
    const QSignalBlocker quietWhat(m_what);
    const QSignalBlocker quietStates(m_states);
    const QSignalBlocker quietPeriod(m_period);
    m_what->setCurrentIndex(aboutRun ? 0 : 1);
    fillStates();
    m_period->setCurrentIndex(m_period->count() - 1); // it may be old
    m_search->clear();
    m_post.reset();
    m_wanted = aboutRun ? id : QString();
    if (kind == QLatin1String("held"))
        m_states->setCurrentIndex(heldChoice);
    else if (kind == QLatin1String("post"))
        m_post = PostId::fromString(rest);
    else if (kind == QLatin1String("publication"))
        m_wanted = rest;
    m_runs.clear();
    m_publications.clear();
    readAgain();
}

QList<QWidget*> ActivityPage::panes() { return { m_list, m_details }; }

void ActivityPage::tick()
{
    // The same values with the time of now: days roll over and "now" stays true.
    if (m_faces->face() != PageStates::Face::Data)
        return;
    QList<ActivityRow> rows;
    if (what() == What::Runs) {
        for (const auto& run : m_runs)
            rows.append(runRow(run, m_services.clock.now()));
    } else {
        for (const auto& item : m_publications)
            rows.append(publicationRow(item, m_services.clock.now()));
    }
    const bool more = m_model->canFetchMore({});
    m_model->replace(rows, more ? ActivityModel::More::Exists : ActivityModel::More::End);
}

void ActivityPage::copyRun()
{
    const QJsonDocument json(session::jsonOf(m_run->run()));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json.toJson(QJsonDocument::Indented)));
    m_state.tell(tr("The run was copied as JSON."));
}

} // namespace clara::ui
