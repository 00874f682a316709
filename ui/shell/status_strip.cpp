// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/status_strip.h"

#include "models/money_words.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

QString engineWords(session::EngineState state)
{
    switch (state) {
    case session::EngineState::Stopped:
        return StatusStrip::tr("Engine stopped");
    case session::EngineState::Starting:
        return StatusStrip::tr("Engine starting");
    case session::EngineState::Running:
        return StatusStrip::tr("Engine running");
    case session::EngineState::Stopping:
        return StatusStrip::tr("Stopping…");
    }
    return {};
}

} // namespace

StatusStrip::StatusStrip(const QString& workspaceName, QWidget* parent)
    : QFrame(parent)
    , m_dot(new IconLabel(QStringLiteral("dot"), Tone::OkMark, metrics().grid, this))
    , m_state(makeLabel({}, FontRole::Strip, Tone::Text2, this))
    , m_workspace(makeLabel(workspaceName, FontRole::Strip, Tone::Text2, this))
    , m_waiting(makeLabel({}, FontRole::Strip, Tone::Text2, this))
    , m_money(new QWidget(this))
    , m_sum(makeLabel({}, FontRole::StripStrong, Tone::Text2, m_money))
    , m_calmIcon(new IconLabel(QStringLiteral("circle-check"), Tone::Ok, metrics().iconSmall, this))
    , m_calm(makeLabel(tr("No post needs a look"), FontRole::Strip, Tone::Ok, this))
    , m_look(new Button({}, ButtonKind::Flat, this))
    , m_clock(makeLabel({}, FontRole::Strip, Tone::Text2, this))
    , m_stop(new Button(tr("Stop all publishing"), ButtonKind::Flat, this))
{
    const Metrics& m = metrics();
    setProperty("strip", QStringLiteral("rail"));
    setFixedHeight(m.statusStrip);
    setAccessibleName(tr("Status"));
    auto* money = new QHBoxLayout(m_money);
    money->setContentsMargins(0, 0, 0, 0);
    money->setSpacing(m.half - 1);
    money->addWidget(makeLabel(tr("Today"), FontRole::Strip, Tone::Text2, m_money));
    money->addWidget(m_sum);
    for (Button* button : { m_look, m_stop }) {
        button->setButtonSize(ButtonSize::Small);
        button->setFont(roleFont(FontRole::Strip));
    }
    m_look->setIconName(QStringLiteral("zoom-question"));
    m_look->setIconTone(Tone::Block);
    m_look->setToolTip(tr("Look and decide…"));
    m_stop->setIconName(QStringLiteral("hand-stop"));
    m_stop->setKeyHint(QStringLiteral("F9"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(12), 1, m.px(4), 0);
    row->setSpacing(m.px(11));
    auto* engine = new QHBoxLayout;
    engine->setSpacing(m.px(6));
    engine->addWidget(m_dot);
    engine->addWidget(m_state);
    row->addLayout(engine);
    row->addWidget(makeDivider(this));
    row->addWidget(m_workspace);
    row->addWidget(m_waiting);
    row->addWidget(makeDivider(this));
    row->addWidget(m_money);
    row->addWidget(makeDivider(this));
    auto* calm = new QHBoxLayout;
    calm->setSpacing(m.px(6));
    calm->addWidget(m_calmIcon);
    calm->addWidget(m_calm);
    calm->addWidget(m_look);
    row->addLayout(calm);
    row->addStretch(1);
    row->addWidget(m_clock);
    row->addWidget(makeDivider(this));
    row->addWidget(m_stop);
    connect(m_look, &Button::clicked, this, &StatusStrip::lookAsked);
    connect(m_stop, &Button::clicked, this, &StatusStrip::stopAsked);
    update();
}

void StatusStrip::setEngine(session::EngineState state)
{
    m_engine = state;
    update();
}

void StatusStrip::setSummary(const session::StatusSummary& summary)
{
    m_summary = summary;
    update();
}

void StatusStrip::setBackupProblem(const QString& sentence)
{
    m_backupProblem = sentence;
    update();
}

void StatusStrip::setClock(const QString& words) { m_clock->setText(words); }

void StatusStrip::update()
{
    const bool stopped = m_summary.publishingStopped;
    const bool running = m_engine == session::EngineState::Running;
    setStyleProperty(this, "strip", stopped ? QStringLiteral("stopped") : QStringLiteral("rail"));
    m_dot->setIcon(QStringLiteral("dot"),
        stopped       ? Tone::BlockMark
            : running ? Tone::OkMark
                      : Tone::Text3);
    m_state->setText(stopped && m_engine != session::EngineState::Stopping
            ? tr("Publishing stopped")
            : engineWords(m_engine));
    m_state->setFont(roleFont(stopped ? FontRole::StripStrong : FontRole::Strip));
    setTone(m_state, stopped ? Tone::Block : Tone::Text2);
    m_workspace->setVisible(!stopped);
    m_waiting->setVisible(stopped);
    m_waiting->setText(tr("%n post(s) wait", nullptr, m_summary.queued));
    m_sum->setText(sumCost(m_summary.today));
    const bool look = m_summary.needsLook > 0;
    m_calmIcon->setVisible(!look);
    m_calm->setVisible(!look);
    const bool backsUp = m_backupProblem.isEmpty();
    m_calmIcon->setIcon(backsUp ? QStringLiteral("circle-check") : QStringLiteral("alert-triangle"),
        backsUp ? Tone::Ok : Tone::Block);
    m_calm->setText(backsUp ? tr("No post needs a look") : tr("No new backup: see Settings"));
    m_calm->setToolTip(m_backupProblem);
    setTone(m_calm, backsUp ? Tone::Ok : Tone::Block);
    m_look->setVisible(look);
    m_look->setText(tr("%n post(s) need a look", nullptr, m_summary.needsLook));
    m_look->updateGeometry();
    m_stop->setText(stopped ? tr("Resume publishing…") : tr("Stop all publishing"));
    m_stop->setIconName(stopped ? QStringLiteral("player-play") : QStringLiteral("hand-stop"));
    m_stop->setKeyHint(stopped ? QString() : QStringLiteral("F9"));
    m_stop->setToolTip(stopped
            ? tr("Asks before anything goes out again.")
            : tr("Nothing goes out until you resume. Drafts are still written."));
}

} // namespace clara::ui
