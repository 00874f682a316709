// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/welcome_guide.h"

#include "pages/connect/connect_workspace_dialog.h"
#include "pages/welcome/guide_pages.h"
#include "pages/welcome/guide_steps.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr int panelWidth = 848;
constexpr int panelHeight = 600;
constexpr int sideWidth = 240;

QScrollArea* scrolled(QWidget* page, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget(area);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(
        metrics().px(32), metrics().px(24), metrics().px(32), metrics().pageMargin);
    layout->addWidget(page);
    area->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget switches it on
    return area;
}

} // namespace

WelcomeGuide::WelcomeGuide(const ConsoleServices& services, ConsoleState& state, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(state)
    , m_work(services, this)
    , m_steps(new GuideSteps(this))
    , m_pages(new QStackedWidget(this))
    , m_client(new ClientGuidePage(services.clock, services.zone, this))
    , m_persona(new PersonaGuidePage(this))
    , m_connect(new ConnectGuidePage(this))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, this))
{
    const Metrics& m = metrics();
    setAccessibleName(tr("Welcome"));
    m_all = { m_client, m_persona, m_connect };
    for (size_t i = 0; i < m_all.size(); ++i) {
        m_areas.at(i) = scrolled(m_all.at(i), m_pages);
        m_pages->addWidget(m_areas.at(i));
    }
    auto* panel = new Card({}, CardPadding::Flush, this);
    panel->setFixedSize(m.px(panelWidth), m.px(panelHeight));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    auto* errorRow = new QHBoxLayout;
    errorRow->setContentsMargins(m.px(32), 0, m.px(32), m.grid);
    errorRow->addWidget(m_error);
    right->addLayout(errorRow);
    right->addWidget(makeRule(panel));
    right->addWidget(buildFooter());
    auto* parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(buildSide());
    parts->addLayout(right, 1);
    panel->body()->addLayout(parts);
    auto* all = new QVBoxLayout(this);
    all->addWidget(panel, 0, Qt::AlignCenter);
    m_error->hide();
    connect(&m_work, &GuideWork::failed, this, &WelcomeGuide::showFailure);
    connect(&m_work, &GuideWork::done, this, &WelcomeGuide::finished);
    goTo(0);
}

QWidget* WelcomeGuide::buildSide()
{
    const Metrics& m = metrics();
    auto* side = new QWidget(this);
    side->setProperty("ground", QStringLiteral("rail"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(m.px(sideWidth));
    m_join = inlineLink(tr("Join a shared workspace…"), side);
    m_join->setVisible(m_services.shared && m_services.openWorkspace);
    m_skip = inlineLink(tr("Skip the guide"), side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(m.px(24), m.px(24), m.px(24), m.px(24));
    column->setSpacing(m.half);
    column->addWidget(makeLabel(tr("Welcome"), FontRole::PageTitle, Tone::Text, side));
    column->addWidget(new Paragraph(
        tr("Three steps to a first draft. Nothing is published until you approve it."),
        FontRole::Body, Tone::Text2, side));
    column->addSpacing(m.px(20));
    column->addWidget(m_steps);
    column->addStretch();
    column->addWidget(
        new Paragraph(m_services.isShared ? tr("Everything is kept in the database that you share:")
                                          : tr("Everything stays in one file on this computer:"),
            FontRole::Detail, Tone::Text2, side));
    column->addWidget(
        makeLabel(m_services.workspaceName, FontRole::DetailMedium, Tone::Text, side));
    column->addSpacing(m.grid);
    column->addWidget(m_join, 0, Qt::AlignLeft);
    column->addWidget(m_skip, 0, Qt::AlignLeft);
    connect(m_join, &Button::clicked, this, [this] {
        auto* dialog
            = new ConnectWorkspaceDialog(*m_services.shared, m_services.openWorkspace, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_skip, &Button::clicked, this, &WelcomeGuide::skipped);
    return side;
}

QWidget* WelcomeGuide::buildFooter()
{
    const Metrics& m = metrics();
    auto* footer = new QWidget(this);
    footer->setFixedHeight(m.px(64));
    m_samples = linkButton(tr("Try with three sample clients"), footer);
    m_samples->setVisible(bool(m_services.loadSamples));
    m_back = normalButton(tr("Back"), footer);
    m_next = primaryButton({}, footer);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(m.px(32) - m.buttonPadding + 1, 0, m.px(32), 0);
    row->setSpacing(m.buttonGap);
    row->addWidget(m_samples);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_samples, &Button::clicked, this, &WelcomeGuide::loadSamples);
    connect(m_back, &Button::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &Button::clicked, this, &WelcomeGuide::next);
    // Enter in a field means the primary button.
    for (QLineEdit* edit : m_pages->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, this, &WelcomeGuide::next);
    return footer;
}

void WelcomeGuide::focusFirst()
{
    m_all.at(size_t(m_step))->first()->setFocus(Qt::OtherFocusReason);
}

bool WelcomeGuide::isDirty() const
{
    return std::ranges::any_of(m_all, [](const GuidePage* page) { return page->isDirty(); });
}

void WelcomeGuide::goTo(int step)
{
    m_step = std::clamp(step, 0, int(m_all.size()) - 1);
    m_error->hide();
    m_steps->setCurrent(m_step);
    m_pages->setCurrentIndex(m_step);
    m_back->setEnabled(m_step > 0);
    m_back->setToolTip(m_step > 0 ? QString() : tr("This is the first step."));
    const QStringList words { tr("Next: persona"), tr("Next: connect or try"),
        tr("Write the first draft") };
    m_next->setText(words.at(m_step));
    m_next->updateGeometry();
    focusFirst();
}

void WelcomeGuide::next()
{
    if (m_next->isBusy())
        return;
    if (!m_all.at(size_t(m_step))->check())
        return;
    if (m_step + 1 < int(m_all.size()))
        goTo(m_step + 1);
    else
        work();
}

void WelcomeGuide::work()
{
    // An earlier step may have been left for later with its error.
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (!m_all.at(size_t(i))->check())
            return goTo(i);
    }
    setBusy(true);
    Q_EMIT started();
    m_work.start({ m_client->client(), m_persona->persona(), m_connect->choice() });
}

void WelcomeGuide::showFailure(GuideStep step, const Error& error)
{
    setBusy(false);
    goTo(int(step));
    if (m_all.at(size_t(m_step))->showError(error))
        return;
    m_error->setText(error.message);
    m_error->show();
}

void WelcomeGuide::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    m_skip->setEnabled(!busy);
    m_join->setEnabled(!busy);
    m_samples->setEnabled(!busy);
    m_back->setEnabled(!busy && m_step > 0);
    if (busy)
        m_next->startBusy(tr("Setting up…"));
    else
        m_next->stopBusy();
}

void WelcomeGuide::loadSamples()
{
    setBusy(true);
    Q_EMIT started();
    onAnswer<bool>(this, m_services.loadSamples(), [this](const Result<bool>& loaded) {
        setBusy(false);
        if (loaded) {
            if (m_services.engine.state() == session::EngineState::Stopped)
                m_services.engine.start();
            return Q_EMIT finished();
        }
        m_error->setText(loaded.error().message);
        m_error->show();
    });
}

} // namespace clara::ui
