// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/posts_series.h"

#include <QWidget>

class QAction;
class QCustomPlot;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace clara::ui {

class ChartLegend;

/// Posts per day, stacked by client, with the cost as a line on the right axis. Ctrl+T switches to
/// a table of the same numbers; a sentence says the gist to readers.
class PostsChart : public QWidget {
    Q_OBJECT

public:
    explicit PostsChart(QWidget* parent = nullptr);

    void setSeries(const PostsSeries& series);
    /// Put it into the header of the card.
    ChartLegend* legend() const { return m_legend; }
    /// "Show as table", Ctrl+T, checkable.
    QAction* tableAction() const { return m_tableAction; }
    bool showsTable() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void drawBars();
    void drawCost();
    void drawTicks();
    void fillTable();
    void fillLegend();

    PostsSeries m_series;
    QCustomPlot* m_plot;
    QTableView* m_table;
    QStandardItemModel* m_numbers;
    ChartLegend* m_legend;
    QAction* m_tableAction;
    QStackedLayout* m_faces;
};

} // namespace clara::ui
