// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/values.h"

#include <QList>
#include <QTimeZone>

namespace clara::ui {

/// One mark of the timeline: the posts of one client at one time; neighbours that would overlap
/// join it.
struct TimelineMark {
    double left = 0; ///< pixels from the left edge
    double width = 0;
    QString label {}; ///< "12:00" in the client's time, "12:00 +1" when others joined
    QStringList networks {}; ///< of its posts, each once
    bool approved = false; ///< all of its posts are
    PostId post {}; ///< the first
    QString spoken {}; ///< "12:00 CEST, Bluesky, waits for approval"
    bool operator==(const TimelineMark&) const = default;
};

struct TimelineRow {
    QString name {};
    int colour = 0;
    QString place {}; ///< "Berlin 10:42"
    QList<TimelineMark> marks {};
};

struct TimelineHour {
    double x = 0;
    QString label {}; ///< empty where the label of now stands
};

struct TimelineShape {
    double labelWidth = 0; ///< left column with the clients; now stands at its right edge
    double hourWidth = 0;
    QString now {};
    QList<TimelineHour> hours {};
    QList<TimelineRow> rows {};
};

/// Where everything of "Next 12 hours" stands in `width` pixels; `scale` is that of the metrics.
/// Pure.
TimelineShape layOutTimeline(const QList<Client>& clients,
    const QList<session::UpcomingPost>& posts, Instant now, const QTimeZone& mine, double width,
    double scale);

} // namespace clara::ui
