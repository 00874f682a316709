// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/posts_chart.h"

#include "charts/chart_legend.h"
#include "charts/chart_theme.h"
#include "charts/plot.h"
#include "models/date_words.h"
#include "theme/font.h"
#include "theme/metrics.h"
#include "widgets/table_delegate.h"

#include <QAction>
#include <QEvent>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace clara::ui {

namespace {

constexpr int postSteps = 3; // grid lines above zero, the same on both sides

QList<double> dayNumbers(qsizetype count)
{
    QList<double> keys;
    for (qsizetype i = 0; i < count; ++i)
        keys.append(double(i));
    return keys;
}

} // namespace

PostsChart::PostsChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_table(new QTableView(this))
    , m_numbers(new QStandardItemModel(this))
    , m_legend(new ChartLegend(this))
    , m_tableAction(new QAction(tr("Show as table"), this))
    , m_faces(new QStackedLayout(this))
{
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumHeight(metrics().px(160));
    dressTable(m_table);
    m_table->setModel(m_numbers);
    m_table->setAccessibleName(tr("Posts and cost per day"));
    m_faces->addWidget(m_plot);
    m_faces->addWidget(m_table);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, this, [this](bool table) {
        m_faces->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_plot);
        m_faces->currentWidget()->setFocus();
    });
    rebuild();
}

void PostsChart::setSeries(const PostsSeries& series)
{
    m_series = series;
    rebuild();
}

bool PostsChart::showsTable() const { return m_faces->currentWidget() == m_table; }

void PostsChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void PostsChart::rebuild()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyTheme(m_plot, currentTheme());
    drawBars();
    drawCost();
    drawTicks();
    fillTable();
    fillLegend();
    const QString sentence = summarySentence(m_series, locale());
    setAccessibleName(sentence);
    m_plot->setAccessibleName(sentence);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PostsChart::drawBars()
{
    const Theme& theme = currentTheme();
    QCPBars* below = nullptr;
    for (qsizetype i = 0; i < m_series.clients.size(); ++i) {
        auto* bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setAntialiased(false);
        bars->setWidth(0.62);
        bars->setPen(Qt::NoPen);
        bars->setBrush(theme.client(m_series.clients.at(i).colorIndex));
        bars->setStackingGap(1); // the surface shows between clients
        const QList<double> values = valuesOf(m_series, static_cast<int>(i));
        bars->setData(dayNumbers(values.size()), values, true);
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    const AxisScale scale = roundScale(highestTotal(m_series), postSteps);
    m_plot->yAxis->setRange(0, scale.maximum() * 1.02);
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(scale.step);
    m_plot->yAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.5, std::max<qsizetype>(m_series.days.size(), 1) - 0.5);
}

void PostsChart::drawCost()
{
    const Theme& theme = currentTheme();
    auto* line = new QCPGraph(m_plot->xAxis, m_plot->yAxis2);
    line->setPen(QPen(theme.text, 1.5));
    line->setAntialiased(true);
    const QCPScatterStyle dot(
        QCPScatterStyle::ssCircle, QPen(theme.text, 1.5), QBrush(theme.surface), metrics().px(6));
    line->setScatterStyle(dot);
    QList<double> dollars;
    double highest = 0;
    for (const PostsDay& day : m_series.days) {
        dollars.append(double(day.costMicros) / 1e6);
        highest = std::max(highest, dollars.last());
    }
    line->setData(dayNumbers(dollars.size()), dollars, true);
    const AxisScale scale = roundScale(highest, postSteps, highest > 1 ? 1 : 0.01);
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i <= scale.count; ++i) {
        const double value = scale.step * i;
        const int places = scale.step < 1 && i > 0 ? 2 : 0;
        ticker->addTick(value, QLatin1Char('$') + locale().toString(value, 'f', places));
    }
    m_plot->yAxis2->setVisible(true);
    m_plot->yAxis2->setTicker(ticker);
    m_plot->yAxis2->setRange(0, scale.maximum() * 1.02);
}

void PostsChart::drawTicks()
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QStringList labels = dayLabels(m_series, locale());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool today = m_series.days.at(i).date == m_series.today;
        // One axis has one font, so the semibold label of today is an item in the label's place.
        ticker->addTick(double(i), today ? QString() : labels.at(i));
        if (!today)
            continue;
        auto* item = new QCPItemText(m_plot);
        item->setClipToAxisRect(false);
        item->setFont(roleFont(FontRole::DetailStrong));
        item->setColor(currentTheme().text);
        item->setText(labels.at(i));
        item->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
        item->setPadding(QMargins(0, metrics().grid - 1, 0, 0));
        item->position->setTypeX(QCPItemPosition::ptPlotCoords);
        item->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        item->position->setCoords(double(i), 1);
    }
    m_plot->xAxis->setTicker(ticker);
}

void PostsChart::fillTable()
{
    m_numbers->clear();
    QStringList heads { tr("Day") };
    for (const PostsClient& client : m_series.clients)
        heads.append(client.name);
    heads.append(tr("Cost"));
    m_numbers->setHorizontalHeaderLabels(heads);
    const auto cell = [](const QString& text, Qt::Alignment side) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setTextAlignment(side | Qt::AlignVCenter);
        return item;
    };
    for (const PostsDay& day : m_series.days) {
        QList<QStandardItem*> row { cell(shortDate(day.date, locale()), Qt::AlignLeft) };
        for (qsizetype i = 0; i < m_series.clients.size(); ++i)
            row.append(cell(locale().toString(day.posts.value(i, 0)), Qt::AlignRight));
        row.append(cell(moneyText(day.costMicros, locale()), Qt::AlignRight));
        m_numbers->appendRow(row);
    }
    for (int column = 1; column < heads.size(); ++column)
        m_numbers->horizontalHeaderItem(column)->setTextAlignment(
            Qt::AlignRight | Qt::AlignVCenter);
}

void PostsChart::fillLegend()
{
    QList<LegendEntry> entries;
    for (const PostsClient& client : m_series.clients)
        entries.append({ client.name, currentTheme().client(client.colorIndex) });
    entries.append({ tr("cost"), currentTheme().text, LegendMark::Line });
    m_legend->setEntries(entries);
}

} // namespace clara::ui
