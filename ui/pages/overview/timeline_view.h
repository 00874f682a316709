// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/timeline_layout.h"

#include <QWidget>

namespace clara::ui {

/// Paints the next 12 hours: one row per client, solid marks are approved, dashed ones wait. The
/// axis is in the operator's time, labels in the client's. Left and Right go through the marks,
/// Return opens one.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setPosts(const QList<Client>& clients, const QList<session::UpcomingPost>& posts,
        Instant now, const QTimeZone& mine);
    /// Time went on.
    void setNow(Instant now);
    const TimelineShape& shape() const { return m_shape; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(clara::PostId post, bool approved);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Spot {
        int row = 0;
        const TimelineMark* mark = nullptr;
    };
    void layOut();
    void describe();
    QList<Spot> spots() const;
    QRectF markRect(const Spot& spot) const;
    int spotAt(const QPointF& point) const;
    void open(int spot);
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;
    void paintMark(QPainter& painter, const Spot& spot, const QColor& colour, bool current) const;

    QList<Client> m_clients;
    QList<session::UpcomingPost> m_posts;
    Instant m_now {};
    QTimeZone m_mine = QTimeZone::utc();
    TimelineShape m_shape;
    int m_current = 0;
};

} // namespace clara::ui
