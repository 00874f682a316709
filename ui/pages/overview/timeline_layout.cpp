// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/timeline_layout.h"

#include "domain/network.h"
#include "models/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::ui {

namespace {

constexpr double labelColumn = 162;
constexpr double rightMargin = 45;
constexpr double markWidth = 77;
constexpr double iconStep = 20; // each further network mark
constexpr double joinedWidth = 24; // room for "+1"
constexpr double labelClearance = 42; // hour labels nearer to now than this give way
constexpr int shownHours = 12;

QString timelineTr(const char* text)
{
    return QCoreApplication::translate("clara::ui::Timeline", text);
}

double hoursAfter(Instant at, Instant now)
{
    return std::chrono::duration<double, std::ratio<3600>>(at - now).count();
}

struct Group {
    Instant at {};
    QList<session::UpcomingPost> posts {};
    int joined = 0; ///< posts at other times
};

TimelineMark markOf(const Group& group, const QTimeZone& zone, double scale)
{
    TimelineMark mark;
    QStringList names;
    for (const auto& post : group.posts) {
        if (!mark.networks.contains(post.network)) {
            mark.networks.append(post.network);
            names.append(network::displayName(post.network));
        }
    }
    mark.approved = std::ranges::all_of(group.posts, &session::UpcomingPost::approved);
    mark.post = group.posts.first().post;
    const QString time = clockTime(group.at, zone);
    //: A time and how many more posts follow shortly after it
    mark.label = group.joined == 0 ? time
                                   : timelineTr(QT_TRANSLATE_NOOP("clara::ui::Timeline", "%1 +%2"))
                                         .arg(time)
                                         .arg(group.joined);
    const QString state = mark.approved
        ? timelineTr(QT_TRANSLATE_NOOP("clara::ui::Timeline", "approved"))
        : timelineTr(QT_TRANSLATE_NOOP("clara::ui::Timeline", "waits for approval"));
    //: Time, zone, networks, state
    mark.spoken = timelineTr(QT_TRANSLATE_NOOP("clara::ui::Timeline", "%1 %2, %3, %4"))
                      .arg(mark.label, zoneAbbreviation(group.at, zone),
                          names.join(QStringLiteral(", ")), state);
    mark.width = (markWidth + iconStep * double(mark.networks.size() - 1)
                     + (group.joined > 0 ? joinedWidth : 0))
        * scale;
    return mark;
}

QList<TimelineMark> marksOf(const QList<session::UpcomingPost>& posts, const QTimeZone& zone,
    Instant now, const TimelineShape& shape, double scale)
{
    QList<TimelineMark> marks;
    Group group;
    const auto close = [&] {
        TimelineMark mark = markOf(group, zone, scale);
        mark.left = std::round(shape.labelWidth + hoursAfter(group.at, now) * shape.hourWidth);
        if (!marks.isEmpty() && marks.last().left == mark.left)
            marks.removeLast();
        marks.append(mark);
    };
    for (const auto& post : posts) {
        const double left = shape.labelWidth + hoursAfter(post.at, now) * shape.hourWidth;
        const bool same = !group.posts.isEmpty() && group.at == post.at;
        if (same
            || (!marks.isEmpty() && left < marks.last().left + marks.last().width + 4 * scale)) {
            group.posts.append(post);
            group.joined += same ? 0 : 1;
        } else {
            group = { post.at, { post }, 0 };
        }
        close();
    }
    return marks;
}

QList<TimelineHour> hoursOf(
    const TimelineShape& shape, Instant now, const QTimeZone& mine, double scale, double width)
{
    QList<TimelineHour> hours;
    const QDateTime local = toZone(now, mine);
    QDateTime full(local.date(), QTime(local.time().hour(), 0), mine);
    for (int i = 0; i <= shownHours + 1; ++i) {
        full = full.addSecs(3600);
        const double x = shape.labelWidth + hoursAfter(instantFrom(full), now) * shape.hourWidth;
        if (x > width)
            break;
        const bool roomy = x - shape.labelWidth > labelClearance * scale && x < width - 20 * scale;
        hours.append({ std::round(x), roomy ? full.toString(QStringLiteral("HH:mm")) : QString() });
    }
    return hours;
}

} // namespace

TimelineShape layOutTimeline(const QList<Client>& clients,
    const QList<session::UpcomingPost>& posts, Instant now, const QTimeZone& mine, double width,
    double scale)
{
    TimelineShape shape;
    shape.labelWidth = labelColumn * scale;
    shape.hourWidth = std::max(1.0, (width - shape.labelWidth - rightMargin * scale) / shownHours);
    shape.now = clockTime(now, mine);
    shape.hours = hoursOf(shape, now, mine, scale, width);
    for (const Client& client : clients) {
        const QTimeZone zone = zoneOrUtc(client.timeZone);
        QList<session::UpcomingPost> own;
        std::ranges::copy_if(posts, std::back_inserter(own), [&](const auto& post) {
            return post.client == client.id && post.at >= now
                && hoursAfter(post.at, now) < shownHours;
        });
        std::ranges::stable_sort(own, {}, &session::UpcomingPost::at);
        TimelineRow row { client.name, client.colour };
        //: A city and its time
        row.place = timelineTr(QT_TRANSLATE_NOOP("clara::ui::Timeline", "%1 %2"))
                        .arg(client.city.isEmpty() ? cityOfZone(zone) : client.city,
                            clockTime(now, zone));
        row.marks = marksOf(own, zone, now, shape, scale);
        shape.rows.append(row);
    }
    return shape;
}

} // namespace clara::ui
