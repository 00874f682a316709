// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/trace_tab.h"

#include "models/money_words.h"
#include "models/time_words.h"
#include "pages/approvals/checks_tab.h"
#include "theme/clara_style.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"
#include "widgets/row_painter.h"
#include "widgets/text_area.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

QString kindTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::Hook:
        return TraceTab::tr("Hook");
    case StepKind::Body:
        return TraceTab::tr("Body");
    case StepKind::Guard:
        return TraceTab::tr("Guard");
    case StepKind::NearDuplicate:
        return TraceTab::tr("Near-duplicate");
    case StepKind::Format:
        return TraceTab::tr("Format");
    case StepKind::Draft:
        return TraceTab::tr("Draft");
    }
    return {};
}

TextArea* makeQuote(const QString& text, const QString& name, QWidget* parent)
{
    auto* quote = new TextArea(parent);
    quote->setReadOnly(true);
    quote->useFixedFont();
    quote->setPlainText(text);
    quote->setAccessibleName(name);
    quote->setVisibleLines(
        std::clamp(int(text.size() / 34 + text.count(QLatin1Char('\n')) + 1), 2, 9));
    return quote;
}

} // namespace

QString stepTitle(const RunStep& step)
{
    if (step.rewrite == 0)
        return kindTitle(step.kind);
    return TraceTab::tr("%1, rewrite %2").arg(kindTitle(step.kind)).arg(step.rewrite);
}

TraceStepHead::TraceStepHead(const RunStep& step, QWidget* parent)
    : QAbstractButton(parent)
    , m_title(stepTitle(step))
    , m_summary(step.summary)
    , m_time(durationWords(step.durationMs))
    , m_ok(step.ok)
{
    const qint64 tokens = step.tokens.total();
    //: Tokens and cost of one step of a run
    m_numbers = tokens == 0 && step.costMicroUsd == 0
        ? QString()
        : tr("%1 tokens, %2").arg(countWords(tokens), callCost(step.costMicroUsd));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2").arg(m_title, m_ok ? tr("done") : tr("not passed")));
    setAccessibleDescription(
        QStringList { m_summary, m_numbers, m_time }.join(QStringLiteral(", ")));
    setToolTip(m_summary.toHtmlEscaped());
}

QSize TraceStepHead::sizeHint() const
{
    return QSize(metrics().sideList, metrics().px(m_numbers.isEmpty() ? 48 : 64));
}

void TraceStepHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    QPainter painter(this);
    RowLook look;
    look.hovered = underMouse();
    look.focused = hasFocus();
    paintRowGround(painter, rect(), look, RowEdge::Plain);
    const int side = m.iconSmall;
    QRect line(m.pageMargin, m.half, width() - 2 * m.pageMargin, m.px(20));
    const int middle = line.top() + (line.height() - side) / 2;
    paintIcon(painter, QRect(line.left() - 2, middle, side, side),
        isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        theme.text2);
    paintIcon(painter, QRect(line.left() + side + 2, middle, side, side),
        m_ok ? QStringLiteral("circle-check") : QStringLiteral("alert-triangle"),
        m_ok ? theme.ok.mark : theme.warn.mark);
    line.setLeft(line.left() + 2 * side + m.grid);
    const int taken
        = paintRowText(painter, line, m_time, FontRole::Strip, theme.text2, Qt::AlignRight);
    paintRowText(painter, line.adjusted(0, 0, -taken - m.grid, 0), m_title, FontRole::BodyStrong,
        theme.text);
    line.translate(0, m.px(19));
    paintRowText(painter, line, m_summary, FontRole::Strip, theme.text2);
    line.translate(0, m.px(17));
    paintRowText(painter, line, m_numbers, FontRole::Detail, theme.text2);
}

TraceTab::TraceTab(QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Trace"));
    auto* column = makeTabColumn(this);
    column->setContentsMargins(0, 0, 0, metrics().pageMargin);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    column->addLayout(m_steps);
    column->addStretch(1);
}

void TraceTab::show(const session::PostDetail& detail)
{
    const RunId run = detail.run ? detail.run->item.run.id : RunId {};
    const qsizetype count = detail.run ? detail.run->steps.size() : 0;
    if (run == m_shown && count == m_shownSteps)
        return; // unfolded steps stay as they are
    m_shown = run;
    m_shownSteps = count;
    for (QWidget* part : std::exchange(m_parts, {}))
        part->deleteLater();
    if (count == 0) {
        auto* none = new Paragraph(
            tr("This post was not written by a run, so there are no steps to show."),
            FontRole::Body, Tone::Text2, widget());
        none->setContentsMargins(0, 0, 0, 0);
        auto* frame = new QWidget(widget());
        auto* inner = new QVBoxLayout(frame);
        inner->setContentsMargins(
            metrics().pageMargin, metrics().cardPaddingY, metrics().pageMargin, 0);
        none->setParent(frame);
        inner->addWidget(none);
        m_steps->addWidget(frame);
        m_parts.append(frame);
        return;
    }
    for (const RunStep& step : detail.run->steps)
        addStep(step);
}

void TraceTab::addStep(const RunStep& step)
{
    auto* head = new TraceStepHead(step, widget());
    auto* place = new QWidget(widget());
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    place->hide();
    connect(head, &TraceStepHead::toggled, place, [this, place, column, step](bool open) {
        if (open && column->isEmpty())
            column->addWidget(makeDetails(step));
        place->setVisible(open);
    });
    m_steps->addWidget(head);
    m_steps->addWidget(place);
    m_parts.append({ head, place });
}

QWidget* TraceTab::makeDetails(const RunStep& step)
{
    const Metrics& m = metrics();
    auto* details = new QWidget(widget());
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(m.pageMargin, m.grid, m.pageMargin, m.grid);
    column->setSpacing(m.half);
    if (!step.model.isEmpty())
        column->addWidget(
            new Paragraph(tr("Model: %1").arg(step.model), FontRole::Detail, Tone::Text2, details));
    const auto add = [&](const QString& caption, const QString& text) {
        if (text.isEmpty())
            return;
        column->addWidget(makeLabel(caption, FontRole::DetailMedium, Tone::Text2, details));
        column->addWidget(makeQuote(text, caption, details));
    };
    add(tr("In"), step.input);
    add(tr("Out"), step.output);
    return details;
}

} // namespace clara::ui
