// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/approvals/history_row.h"

#include "theme/clara_style.h"
#include "theme/metrics.h"
#include "widgets/row_painter.h"

#include <QPainter>

namespace clara::ui {

HistoryRow::HistoryRow(const QString& number, const QString& title, const QString& remark,
    const QString& when, Look look, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(title)
    , m_remark(remark)
    , m_when(when)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2, %3").arg(number, title, when));
    setAccessibleDescription(remark);
    if (!remark.isEmpty())
        setToolTip(remark.toHtmlEscaped());
}

QSize HistoryRow::sizeHint() const { return QSize(metrics().sideList, metrics().twoLineRow); }

void HistoryRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    QPainter painter(this);
    if (m_look == Look::Current)
        paintBox(painter, rect(), m.radius, theme.selected, {}, 0);
    else
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    QRect line = rect().adjusted(m.grid, 0, -m.grid, 0);
    paintRowText(painter, line, m_number, FontRole::BodyStrong, theme.text);
    const int taken
        = paintRowText(painter, line, m_when, FontRole::Strip, theme.text2, Qt::AlignRight);
    line.adjust(m.px(21), 0, -taken - m.grid, 0);
    if (m_remark.isEmpty()) {
        paintRowText(painter, line, m_title, FontRole::Body, theme.text);
        return;
    }
    const QRect upper(line.left(), m.px(6), line.width(), m.px(19));
    paintRowText(painter, upper, m_title, FontRole::Body, theme.text);
    paintRowText(painter, upper.translated(0, m.px(17)), m_remark, FontRole::Detail, theme.text2);
}

} // namespace clara::ui
