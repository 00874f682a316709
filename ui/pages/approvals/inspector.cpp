// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/inspector.h"

#include "pages/approvals/checks_tab.h"
#include "pages/approvals/history_tab.h"
#include "pages/approvals/trace_tab.h"
#include "theme/metrics.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace clara::ui {

namespace {

QString withCount(const QString& title, qsizetype count)
{
    // ClaraStyle draws what follows the tab character as a quiet count.
    return count > 0 ? title + QLatin1Char('\t') + QString::number(count) : title;
}

} // namespace

Inspector::Inspector(QTimeZone zone, QWidget* parent)
    : QFrame(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_checks(new ChecksTab(this))
    , m_trace(new TraceTab(this))
    , m_history(new HistoryTab(std::move(zone), this))
{
    setProperty("ground", QStringLiteral("surface"));
    setAccessibleName(tr("Inspector"));
    m_tabs->setAccessibleName(tr("Inspector tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Checks"));
    m_tabs->addTab(tr("Trace"));
    m_tabs->addTab(tr("History"));
    m_stack->addWidget(m_checks);
    m_stack->addWidget(m_trace);
    m_stack->addWidget(m_history);
    auto* bar = new QFrame(this);
    bar->setFixedHeight(metrics().tabs - 1); // and the line below
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics().grid, 0, metrics().grid, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* rule = new QFrame(this);
    rule->setFixedHeight(1);
    rule->setProperty("rule", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(rule);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void Inspector::show(const session::PostDetail& detail, Instant now)
{
    m_tabs->setTabText(2, withCount(tr("History"), detail.revisions.size()));
    m_checks->show(detail);
    m_trace->show(detail);
    m_history->show(detail, now);
    const int found = detail.post.verdict.warnings();
    m_tabs->setTabText(0, withCount(tr("Checks"), found));
}

void Inspector::showVerdict(const Verdict& verdict)
{
    m_checks->showVerdict(verdict);
    m_tabs->setTabText(0, withCount(tr("Checks"), verdict.warnings()));
}

void Inspector::openTab(int index)
{
    if (index >= 0 && index < m_tabs->count())
        m_tabs->setCurrentIndex(index);
}

} // namespace clara::ui
