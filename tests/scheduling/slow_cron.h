// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <array>

/// A yardstick for cron: slow, and written apart from the product.
namespace clara::test {

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60'000; // ms
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// A second, slow evaluator that knows nothing of the first: it reads the text itself and looks at
/// every minute of UTC, asking the zone only for its offset.
class MinuteByMinute {
public:
    MinuteByMinute(const QString& text, const QTimeZone& zone)
        : m_zone(zone)
    {
        const QStringList fields = text.split(u' ');
        const std::array<std::pair<int, int>, 5> limits { { { 0, 59 }, { 0, 23 }, { 1, 31 },
            { 1, 12 }, { 0, 7 } } };
        for (size_t i = 0; i < 5; ++i)
            m_sets[i] = readSet(fields.at(qsizetype(i)), limits[i].first, limits[i].second);
        m_bothDays = fields.at(2).startsWith(u'*') || fields.at(4).startsWith(u'*');
        m_fixed = isPlain(fields.at(0)) && isPlain(fields.at(1));
    }

    bool isFixed() const { return m_fixed; }

    /// Every occurrence in (from, until], both at whole minutes.
    QList<qint64> between(qint64 from, qint64 until) const
    {
        return m_fixed ? fixedBetween(from, until) : recurringBetween(from, until);
    }

private:
    static bool isPlain(const QString& field)
    {
        return !field.contains(u'*') && !field.contains(u',') && !field.contains(u'-');
    }

    static QSet<int> readSet(const QString& field, int min, int max)
    {
        QSet<int> set;
        for (const QString& piece : field.split(u',')) {
            const int step = piece.contains(u'/') ? piece.section(u'/', 1).toInt() : 1;
            const QString base = piece.section(u'/', 0, 0);
            int from = min;
            int to = max;
            if (base != u"*"_s) {
                from = base.section(u'-', 0, 0).toInt();
                to = base.section(u'-', -1).toInt();
            }
            for (int value = from; value <= to; ++value) {
                if ((value - from) % step == 0)
                    set.insert(value);
            }
        }
        return set;
    }

    QDateTime local(qint64 ms) const
    {
        const int offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
        return QDateTime::fromMSecsSinceEpoch(ms + offset * qint64(1000), Qt::UTC);
    }

    bool matchesDay(QDate date) const
    {
        const bool byDay = m_sets[2].contains(date.day());
        const bool byWeekday = m_sets[4].contains(date.dayOfWeek())
            || (date.dayOfWeek() == 7 && m_sets[4].contains(0));
        return m_sets[3].contains(date.month())
            && (m_bothDays ? byDay && byWeekday : byDay || byWeekday);
    }

    QList<qint64> recurringBetween(qint64 from, qint64 until) const
    {
        QList<qint64> found;
        for (qint64 at = from + minute; at <= until; at += minute) {
            const QDateTime wall = local(at);
            if (m_sets[0].contains(wall.time().minute()) && m_sets[1].contains(wall.time().hour())
                && matchesDay(wall.date()))
                found.append(at);
        }
        return found;
    }

    /// For each calendar day, the first minute at which the clock shows the time or is past it.
    QList<qint64> fixedBetween(qint64 from, qint64 until) const
    {
        QList<qint64> found;
        const QTime time(*m_sets[1].begin(), *m_sets[0].begin());
        const QDate last = local(until).date().addDays(2);
        for (QDate date = local(from).date().addDays(-2); date <= last; date = date.addDays(1)) {
            if (!matchesDay(date))
                continue;
            const QDateTime wall(date, time, Qt::UTC);
            qint64 at = wall.toMSecsSinceEpoch() - 17 * hour;
            while (local(at) < wall)
                at += minute;
            if (at > from && at <= until && (found.isEmpty() || found.last() != at))
                found.append(at);
        }
        return found;
    }

    const QTimeZone m_zone;
    std::array<QSet<int>, 5> m_sets;
    bool m_bothDays = false;
    bool m_fixed = false;
};

class RandomExpressions {
public:
    explicit RandomExpressions(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random.bounded(bound)); }

    QString next()
    {
        // Near midnight and the small hours, where clocks change.
        const QString hours = below(2) == 0 ? QString::number(below(5)) : field(0, 23, 6);
        return QStringList { below(3) == 0 ? QString::number(below(60)) : field(0, 59, 3), hours,
            below(3) > 0 ? u"*"_s : field(1, 31, 3), below(4) > 0 ? u"*"_s : field(1, 12, 3),
            below(3) > 0 ? u"*"_s : field(0, 7, 3) }
            .join(u' ');
    }

private:
    QString field(int min, int max, int stars)
    {
        if (below(10) < stars)
            return u"*"_s;
        QStringList pieces;
        for (int i = below(3); i >= 0; --i)
            pieces.append(piece(min, max));
        return pieces.join(u',');
    }

    QString piece(int min, int max)
    {
        const int span = max - min;
        const int from = min + below(span + 1);
        switch (below(4)) {
        case 0:
            return u"*/%1"_s.arg(1 + below(span));
        case 1:
            return u"%1-%2"_s.arg(from).arg(from + below(max - from + 1));
        case 2:
            return u"%1-%2/%3"_s.arg(from).arg(from + below(max - from + 1)).arg(1 + below(span));
        default:
            return QString::number(from);
        }
    }

    QRandomGenerator m_random;
};

} // namespace clara::test
