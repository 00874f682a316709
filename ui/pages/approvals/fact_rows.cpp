// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/fact_rows.h"

#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "widgets/row_painter.h"

#include <QPainter>

namespace clara::ui {

FactRows::FactRows(Values values, QWidget* parent)
    : QWidget(parent)
    , m_values(values)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactRows::setRows(const QList<FactRow>& rows)
{
    m_rows = rows;
    QStringList spoken;
    for (const FactRow& row : rows)
        spoken.append(tr("%1: %2").arg(row.words, row.value));
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize FactRows::sizeHint() const
{
    return QSize(
        metrics().sideList - 2 * metrics().pageMargin, int(m_rows.size()) * metrics().px(24));
}

QSize FactRows::minimumSizeHint() const { return QSize(metrics().px(120), sizeHint().height()); }

void FactRows::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    QPainter painter(this);
    const int height = m.px(24);
    for (int i = 0; i < m_rows.size(); ++i) {
        const FactRow& row = m_rows[i];
        QRect line(0, i * height, width(), height);
        const bool strong = row.weight == FactWeight::Strong;
        const bool amount = m_values == Values::Amounts;
        const FontRole small = amount ? FontRole::Body : FontRole::Detail;
        const int taken
            = paintRowText(painter, line, row.value, strong ? FontRole::BodyStrong : small,
                strong ? theme.text : theme.text2, Qt::AlignRight);
        line.setRight(line.right() - taken - m.grid);
        if (!row.icon.isEmpty()) {
            const QRect box(0, line.top() + (height - m.icon) / 2, m.icon, m.icon);
            paintIcon(painter, box, row.icon, theme.color(row.iconTone));
            line.setLeft(m.icon + m.px(6));
        }
        paintRowText(
            painter, line, row.words, strong ? FontRole::BodyStrong : FontRole::Body, theme.text);
    }
}

} // namespace clara::ui
