// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "models/time_words.h"
#include "shell/palette.h"
#include "shell/publishing_desk.h"
#include "shell/rail.h"
#include "shell/status_strip.h"
#include "shell/window_layout.h"
#include "shell/window_status.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/toast.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clara::ui {

MainWindow::MainWindow(const ConsoleServices& services, QList<PageEntry> pages, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_entries(std::move(pages))
{
    build();
    connectParts();
    addKeys();
    if (m_services.layout == LayoutMemory::Remember)
        restoreWindow(*this);
    m_status->read();
    onTick();
    m_minute.start(std::chrono::seconds(30));
    if (!m_entries.isEmpty())
        openPage(m_entries.first().key);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    const Metrics& m = metrics();
    setProperty("ground", QStringLiteral("window"));
    setWindowTitle(tr("Clara Console"));
    setMinimumSize(m.windowMinWidth, m.windowMinHeight);
    resize(m.px(1280), m.px(800));
    m_rail = new Rail(m_entries, this);
    m_stack = new QStackedWidget(this);
    m_strip = new StatusStrip(m_services.workspaceName, this);
    m_strip->setEngine(m_services.engine.state());
    auto* edge = new QFrame(this);
    edge->setProperty("rule", true);
    edge->setFixedWidth(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(edge);
    middle->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    m_bannerPlace = new QWidget(this);
    auto* place = new QVBoxLayout(m_bannerPlace);
    place->setContentsMargins(m.pageMargin, 0, m.pageMargin, m.cardGap);
    m_bannerPlace->hide();
    m_palette = new Palette(this);
    m_toast = new Toast(this);
    m_toast->setLift(m.statusStrip + m.toastLift);
    m_status = new WindowStatus(m_services, m_state, this);
    m_desk = new PublishingDesk(m_services, m_state, this);
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageChosen, this, [this](const QString& key) { openPage(key); });
    connect(m_rail, &Rail::scopeChosen, &m_state, &ConsoleState::setScope);
    connect(&m_state, &ConsoleState::pageAsked, this, &MainWindow::openPage);
    connect(&m_state, &ConsoleState::told, m_toast,
        [this](const QString& news) { m_toast->showMessage(news); });
    connect(&m_state, &ConsoleState::scopeChanged, this, [this] {
        m_rail->setClients(m_status->clients(), m_state.scope());
        for (Page* each : std::as_const(m_pages))
            each->readAgain();
    });
    connect(&m_services.changes, &ChangeNotifier::changed, this, [this](Entities changed) {
        for (Page* each : std::as_const(m_pages))
            each->noteChange(changed);
    });
    connect(m_status, &WindowStatus::summaryChanged, this, &MainWindow::onSummary);
    connect(m_status, &WindowStatus::backupProblemRead, m_strip, &StatusStrip::setBackupProblem);
    connect(m_status, &WindowStatus::clientsChanged, this,
        [this] { m_rail->setClients(m_status->clients(), m_state.scope()); });
    connect(&m_services.engine, &session::EngineControl::stateChanged, this,
        [this](session::EngineState state) { m_strip->setEngine(state); });
    connect(m_strip, &StatusStrip::lookAsked, m_desk, &PublishingDesk::lookAtFirst);
    connect(m_strip, &StatusStrip::stopAsked, this, [this] {
        m_desk->toggle(m_status->summary().publishingStopped, m_status->summary().queued);
    });
    connect(m_desk, &PublishingDesk::failed, this, [this](const QString& sentence) {
        m_trouble = sentence;
        showBanner();
    });
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::onTick);
}

Page* MainWindow::currentPage() const { return m_pages.value(m_current); }

Page* MainWindow::page(const QString& key)
{
    if (Page* known = m_pages.value(key))
        return known;
    for (const PageEntry& entry : m_entries) {
        if (entry.key != key)
            continue;
        Page* made = entry.create(m_services, m_state, m_stack);
        m_pages.insert(key, made);
        m_stack->addWidget(made);
        if (m_services.layout == LayoutMemory::Remember)
            restoreSplitters(*made);
        return made;
    }
    return nullptr;
}

void MainWindow::openPage(const QString& key, const QString& item)
{
    Page* wanted = page(key);
    if (!wanted)
        return;
    if (m_current != key) {
        if (Page* before = currentPage())
            before->deactivate();
        m_current = key;
        m_stack->setCurrentWidget(wanted);
        m_rail->setCurrent(key);
        wanted->takeBanner(m_bannerPlace);
        wanted->activate();
        wanted->setFocus(Qt::OtherFocusReason);
    }
    if (!item.isEmpty())
        wanted->openItem(item);
}

void MainWindow::onSummary()
{
    const auto& summary = m_status->summary();
    m_strip->setSummary(summary);
    m_rail->setCount(QStringLiteral("approvals"), summary.waitingApproval, CountTone::Plain);
    m_rail->setCount(
        QStringLiteral("activity"), summary.needsLook + summary.failed24h, CountTone::Alert);
    setWindowTitle(m_status->windowTitle());
    showBanner();
}

void MainWindow::showBanner()
{
    const auto& summary = m_status->summary();
    BannerWords words = bannerFor(m_services, summary, m_trouble);
    const QString text = words.lead + words.text;
    if (text == m_bannerText)
        return;
    m_bannerText = text;
    delete std::exchange(m_banner, nullptr);
    m_bannerPlace->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_banner = new Banner(words.severity, words.icon, words.lead, words.text, m_bannerPlace);
    m_banner->setAction(words.action);
    m_bannerPlace->layout()->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, [this, stopped = summary.publishingStopped] {
        if (!m_trouble.isEmpty()) {
            m_trouble.clear();
            QMetaObject::invokeMethod(this, &MainWindow::showBanner, Qt::QueuedConnection);
        } else {
            m_desk->toggle(stopped, m_status->summary().queued);
        }
    });
}

void MainWindow::onTick()
{
    const Instant now = m_services.clock.now();
    m_strip->setClock(
        tr("%1 %2").arg(cityOfZone(m_services.zone), clockTime(now, m_services.zone)));
    m_status->readBackups();
    if (auto* front = currentPage())
        front->tick();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rail->setRailWidth(width() < metrics().narrowBelow ? RailWidth::IconsOnly : RailWidth::Full);
}

} // namespace clara::ui
