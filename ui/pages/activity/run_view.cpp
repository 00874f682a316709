// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/activity/run_view.h"

#include "models/money_words.h"
#include "models/time_words.h"
#include "pages/activity/activity_rows.h"
#include "pages/activity/trace_view.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/client_tile.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

namespace {

QString runFacts(const session::RunDetail& detail, Instant now)
{
    const Run& run = detail.item.run;
    const QTimeZone zone = zoneOrUtc(detail.item.clientZone);
    QStringList facts;
    if (run.startedAt)
        facts.append(RunView::tr("Started %1 %2")
                         .arg(clockTimeWithSeconds(*run.startedAt, zone),
                             zoneAbbreviation(*run.startedAt, zone)));
    else
        facts.append(RunView::tr("Not started"));
    if (run.occurrenceAt)
        facts.append(RunView::tr("for %1").arg(slotTimeInSentence(*run.occurrenceAt, now, zone)));
    else
        facts.append(RunView::tr("started by hand"));
    if (!detail.promptName.isEmpty())
        facts.append(
            RunView::tr("prompt “%1” v%2").arg(detail.promptName).arg(detail.promptNumber));
    if (run.attempt > 0)
        facts.append(RunView::tr("attempt %1").arg(run.attempt));
    return facts.join(QStringLiteral(", "));
}

} // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent)
{
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_trace = new TraceView(m_steps, this);
    m_reasonBox = new QWidget(this);
    auto* reasonRow = new QHBoxLayout(m_reasonBox);
    const Metrics& m = metrics();
    reasonRow->setContentsMargins(m.pageMargin, m.grid, m.pageMargin, m.grid);
    m_reason = new Paragraph({}, FontRole::Body, Tone::Text, m_reasonBox);
    reasonRow->addWidget(m_reason);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(makeRule(this));
    all->addWidget(buildFigures());
    all->addWidget(m_reasonBox);
    all->addWidget(m_trace, 1000); // up to what it holds, the rest stays free
    all->addWidget(buildFoot());
    all->addStretch(1);
    for (auto signal : { &QTreeView::expanded, &QTreeView::collapsed })
        connect(m_trace, signal, this,
            [this] { QMetaObject::invokeMethod(this, &RunView::fitTrace, Qt::QueuedConnection); });
    connect(&m_steps, &QAbstractItemModel::dataChanged, this,
        [this] { QMetaObject::invokeMethod(this, &RunView::fitTrace, Qt::QueuedConnection); });
}

QWidget* RunView::buildHead()
{
    const Metrics& m = metrics();
    auto* head = new QWidget(this);
    head->setFixedHeight(m.px(48));
    m_tile = new ClientTile({}, 0, m.tileLarge, head);
    m_title = new ElidedLabel({}, FontRole::BodyStrong, Tone::Text, head);
    m_facts = new ElidedLabel({}, FontRole::Detail, Tone::Text2, head);
    m_again = smallButton(tr("Run again"), head);
    m_again->setIconName(QStringLiteral("refresh"));
    m_copy = smallButton(tr("Copy as JSON"), head);
    m_copy->setIconName(QStringLiteral("copy"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addStretch();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    row->setSpacing(m.grid);
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    row->addWidget(m_again);
    row->addWidget(m_copy);
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT againAsked(m_detail.item.run.id); });
    connect(m_copy, &Button::clicked, this, &RunView::copyAsked);
    return head;
}

QWidget* RunView::buildFigures()
{
    const Metrics& m = metrics();
    m_figures = new QWidget(this);
    m_figures->setProperty("ground", QStringLiteral("raised"));
    m_figures->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    row->setSpacing(m.half);
    const auto figure = [&](QLabel*& number, QLabel* word) {
        number = makeLabel({}, FontRole::BodyStrong, Tone::Text, m_figures);
        row->addWidget(number);
        if (word)
            row->addWidget(word);
        row->addSpacing(m.px(14));
    };
    m_stepWord = makeLabel({}, FontRole::Body, Tone::Text2, m_figures);
    figure(m_stepCount, m_stepWord);
    figure(m_tokenCount, makeLabel(tr("tokens"), FontRole::Body, Tone::Text2, m_figures));
    figure(m_cost, nullptr);
    figure(m_time, nullptr);
    m_model = new ElidedLabel({}, FontRole::Body, Tone::Text2, m_figures);
    m_model->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_model, 1);
    auto* all = new QVBoxLayout(m_figures);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row, 1);
    all->addWidget(makeRule(m_figures));
    m_figures->setFixedHeight(m.px(35));
    return m_figures;
}

QWidget* RunView::buildFoot()
{
    const Metrics& m = metrics();
    auto* foot = new QWidget(this);
    foot->setFixedHeight(m.px(48));
    m_draft = smallButton(tr("Open draft"), foot);
    m_draft->setIconName(QStringLiteral("file-check"));
    m_promise
        = new ElidedLabel(tr("Times and costs are stored with the run; they never change later."),
            FontRole::Detail, Tone::Text2, foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m.pageMargin, 0, m.pageMargin, 0);
    row->setSpacing(m.grid);
    row->addWidget(m_draft);
    row->addWidget(m_promise, 1);
    connect(
        m_draft, &Button::clicked, this, [this] { Q_EMIT draftAsked(m_detail.item.run.postId); });
    return foot;
}

void RunView::setRun(const session::RunDetail& detail, Instant now)
{
    const bool other = detail.item.run.id != m_detail.item.run.id;
    m_detail = detail;
    const auto& item = detail.item;
    m_tile->setClient(item.clientName, item.clientColour);
    //: A schedule and the persona that wrote
    m_title->setText(item.personaName.isEmpty()
            ? item.scheduleName
            : tr("%1, %2").arg(item.scheduleName, item.personaName));
    m_facts->setText(runFacts(detail, now));
    m_steps.setSteps(detail.steps);
    if (other) {
        for (int i = 0; i < detail.steps.size(); ++i)
            m_trace->setExpanded(m_steps.index(i, 0),
                !detail.steps.at(i).ok
                    || (detail.steps.at(i).kind == StepKind::Body
                        && detail.steps.at(i).rewrite == 0));
    }
    m_trace->setVisible(!detail.steps.isEmpty());
    m_figures->setVisible(!detail.steps.isEmpty());
    m_promise->setVisible(!detail.steps.isEmpty());
    const QString state = runStateWord(item.run.state);
    //: The state of a run and why
    const QString sentence
        = item.run.reason.isEmpty() ? tr("This run is %1.").arg(state) : item.run.reason;
    m_reason->setText(sentence);
    m_reason->setTone(item.run.state == RunState::Failed ? Tone::Block : Tone::Text2);
    m_reasonBox->setVisible(!item.run.reason.isEmpty() || detail.steps.isEmpty());
    m_draft->setVisible(!item.run.postId.isNull());
    showFigures();
    fitTrace();
}

void RunView::showFigures()
{
    qint64 tokens = 0;
    QString model;
    for (const RunStep& step : m_detail.steps) {
        tokens += step.tokens.total();
        if (!step.model.isEmpty())
            model = step.model;
    }
    const int steps = int(m_detail.steps.size());
    m_stepCount->setText(countWords(steps));
    m_stepWord->setText(tr("step(s)", nullptr, steps));
    m_tokenCount->setText(countWords(tokens));
    const auto cost = m_detail.item.costMicroUsd;
    m_cost->setText(cost ? callCost(cost) : tr("cost unknown"));
    m_time->setText(durationWords(m_steps.totalMs()));
    m_model->setText(model.isEmpty() ? QString() : tr("written by %1").arg(model));
}

void RunView::fitTrace()
{
    m_trace->doItemsLayout();
    m_trace->setMinimumHeight(metrics().px(80));
    m_trace->setMaximumHeight(std::max(metrics().px(80), m_trace->contentHeight()));
}

void RunView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTrace();
}

} // namespace clara::ui
