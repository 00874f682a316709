// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/timeline_view.h"

#include "theme/clara_style.h"
#include "theme/font.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "widgets/client_tile.h"
#include "widgets/row_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace clara::ui {

namespace {

constexpr int axisHeight = 23;
constexpr int rowHeight = 42;
constexpr int markHeight = 28;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void TimelineView::setPosts(const QList<Client>& clients, const QList<session::UpcomingPost>& posts,
    Instant now, const QTimeZone& mine)
{
    m_clients = clients;
    m_posts = posts;
    m_now = now;
    m_mine = mine;
    layOut();
    updateGeometry();
}

void TimelineView::setNow(Instant now)
{
    m_now = now;
    layOut();
}

QSize TimelineView::sizeHint() const
{
    const Metrics& m = metrics();
    return QSize(m.px(600), m.px(axisHeight) + int(m_clients.size()) * m.px(rowHeight));
}

void TimelineView::resizeEvent(QResizeEvent*) { layOut(); }

void TimelineView::layOut()
{
    m_shape = layOutTimeline(m_clients, m_posts, m_now, m_mine, width(), metrics().scale);
    m_current = std::clamp(m_current, 0, std::max(0, int(spots().size()) - 1));
    describe();
    update();
}

void TimelineView::describe()
{
    int waiting = 0;
    for (const auto& post : m_posts)
        waiting += post.approved ? 0 : 1;
    setAccessibleName(m_posts.isEmpty()
            ? tr("Next 12 hours: nothing is due.")
            : tr("Next 12 hours: %n post(s), ", nullptr, int(m_posts.size()))
                + tr("%n of them wait(s) for approval.", nullptr, waiting));
    const auto all = spots();
    if (m_current < all.size())
        setAccessibleDescription(tr("%1: %2").arg(
            m_shape.rows.at(all.at(m_current).row).name, all.at(m_current).mark->spoken));
    else
        setAccessibleDescription({});
}

QList<TimelineView::Spot> TimelineView::spots() const
{
    QList<Spot> all;
    for (int row = 0; row < m_shape.rows.size(); ++row) {
        for (const TimelineMark& mark : m_shape.rows.at(row).marks)
            all.append({ row, &mark });
    }
    return all;
}

QRectF TimelineView::markRect(const Spot& spot) const
{
    const Metrics& m = metrics();
    const int top = m.px(axisHeight) + spot.row * m.px(rowHeight);
    const int height = m.px(markHeight);
    return QRectF(spot.mark->left, top + (m.px(rowHeight) - height) / 2, spot.mark->width, height);
}

int TimelineView::spotAt(const QPointF& point) const
{
    const auto all = spots();
    for (int i = 0; i < all.size(); ++i) {
        if (markRect(all.at(i)).contains(point))
            return i;
    }
    return -1;
}

void TimelineView::open(int spot)
{
    const auto all = spots();
    if (spot >= 0 && spot < all.size())
        Q_EMIT opened(all.at(spot).mark->post, all.at(spot).mark->approved);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(spots().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, std::max(0, last));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_current = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const int spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || spot < 0)
        return;
    m_current = spot;
    open(spot);
    describe();
    update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const int spot = spotAt(event->position());
    setCursor(spot < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(spot < 0 ? QString() : spots().at(spot).mark->spoken.toHtmlEscaped());
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    describe();
    QWidget::focusInEvent(event);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int row = 0; row < m_shape.rows.size(); ++row)
        paintRow(painter, row);
    const auto all = spots();
    for (int i = 0; i < all.size(); ++i) {
        const QColor colour = currentTheme().client(m_shape.rows.at(all.at(i).row).colour);
        paintMark(painter, all.at(i), colour, hasFocus() && i == m_current);
    }
    const int x = qRound(m_shape.labelWidth);
    painter.fillRect(QRect(x - 1, metrics().px(axisHeight) - metrics().px(3), 2, height()),
        currentTheme().block.mark);
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const int top = metrics().px(axisHeight);
    const int half = metrics().px(30);
    for (const TimelineHour& hour : m_shape.hours) {
        painter.fillRect(QRectF(hour.x, top, 1, height() - top), theme.line);
        paintRowText(painter, QRect(int(hour.x) - half, 0, 2 * half, top - metrics().half),
            hour.label, FontRole::Detail, theme.text2, Qt::AlignHCenter);
    }
    const int x = qRound(m_shape.labelWidth);
    paintRowText(painter, QRect(x - half, 0, 2 * half, top - metrics().half), m_shape.now,
        FontRole::DetailStrong, theme.block.text, Qt::AlignHCenter);
}

void TimelineView::paintRow(QPainter& painter, int index) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const TimelineRow& row = m_shape.rows.at(index);
    const int top = m.px(axisHeight) + index * m.px(rowHeight);
    painter.fillRect(QRect(0, top, width(), 1), theme.line);
    const int left = m.cardPaddingX - 1;
    const QRectF tile(left, top + (m.px(rowHeight) - m.tile) / 2, m.tile, m.tile);
    paintClientTile(painter, tile, clientLetters(row.name), row.colour);
    const int words = left + m.tile + m.grid;
    const int room = int(m_shape.labelWidth) - words - m.grid;
    paintRowText(painter, QRect(words, top + m.px(4), room, m.px(18)), row.name,
        FontRole::BodyMedium, theme.text);
    paintRowText(painter, QRect(words, top + m.px(22), room, m.px(15)), row.place, FontRole::Detail,
        theme.text2);
}

void TimelineView::paintMark(
    QPainter& painter, const Spot& spot, const QColor& colour, bool current) const
{
    const Theme& theme = currentTheme();
    const Metrics& m = metrics();
    const QRectF rect = markRect(spot);
    if (spot.mark->approved) {
        paintBox(painter, rect, m.radius, colour, colour, 1);
    } else {
        paintBox(painter, rect, m.radius, theme.surface, theme.surface, 1);
        QPen dashes(colour, 1.5);
        dashes.setDashPattern({ 2.6, 1.6 });
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), m.radius, m.radius);
    }
    const QColor words = spot.mark->approved ? theme.tileLetters : theme.text;
    double x = rect.left() + m.grid;
    for (const QString& network : spot.mark->networks) {
        paintIcon(painter, QRectF(std::round(x), rect.center().y() - m.icon / 2.0, m.icon, m.icon),
            networkIconName(network), words);
        x += m.px(20);
    }
    const QRect label(qRound(x) + 1, qRound(rect.top()), qRound(rect.right() - x) - m.half,
        qRound(rect.height()));
    paintRowText(painter, label, spot.mark->label, FontRole::BodyMedium, words);
    if (current)
        paintFocusRing(painter, rect.adjusted(-2, -2, 2, 2), theme, m.radius);
}

} // namespace clara::ui
