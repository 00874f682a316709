// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace clara::ui {

enum class LegendMark { Square, Line, Dashed };

struct LegendEntry {
    QString text;
    QColor color;
    LegendMark mark = LegendMark::Square;
};

/// What the colours of a chart mean; stands at the right of the card's header, not in the plot.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(const QList<LegendEntry>& entries);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace clara::ui
