// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/posts_series.h"

#include "models/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clara::ui {

namespace {

int totalOf(const PostsDay& day)
{
    return std::accumulate(day.posts.cbegin(), day.posts.cend(), 0);
}

} // namespace

AxisScale roundScale(double highest, int count, double unit)
{
    const double wanted = std::max(highest, 0.0) / count;
    if (wanted <= unit)
        return { unit, count };
    const double power = unit * std::pow(10.0, std::floor(std::log10(wanted / unit)));
    for (const double factor : { 1.0, 2.0, 4.0, 5.0 }) {
        if (factor * power >= wanted - 1e-9)
            return { factor * power, count };
    }
    return { 10 * power, count };
}

QList<double> valuesOf(const PostsSeries& series, int client)
{
    QList<double> values;
    for (const PostsDay& day : series.days)
        values.append(day.posts.value(client, 0));
    return values;
}

int highestTotal(const PostsSeries& series)
{
    int highest = 0;
    for (const PostsDay& day : series.days)
        highest = std::max(highest, totalOf(day));
    return highest;
}

QStringList dayLabels(const PostsSeries& series, const QLocale& locale)
{
    QStringList labels;
    for (const PostsDay& day : series.days) {
        const bool named = labels.isEmpty() || day.date.day() == 1;
        labels.append(named ? shortDate(day.date, locale) : QString::number(day.date.day()));
    }
    return labels;
}

QString moneyText(qint64 micros, const QLocale& locale)
{
    if (micros == 0)
        return QStringLiteral("$0");
    const double dollars = double(std::abs(micros)) / 1e6;
    const QString sign = micros < 0 ? QStringLiteral("\u2212") : QString();
    return sign + QLatin1Char('$') + locale.toString(dollars, 'f', 2);
}

QString summarySentence(const PostsSeries& series, const QLocale& locale)
{
    if (series.days.isEmpty())
        return QCoreApplication::translate("clara::ui::PostsChart", "No posts in this period.");
    int posts = 0;
    qint64 cost = 0;
    const PostsDay* busiest = &series.days.first();
    for (const PostsDay& day : series.days) {
        posts += totalOf(day);
        cost += day.costMicros;
        if (totalOf(day) > totalOf(*busiest))
            busiest = &day;
    }
    return QCoreApplication::translate("clara::ui::PostsChart",
        "%n posts from %1 to %2 cost %3; the most on %4: %5.", nullptr, posts)
        .arg(longDate(series.days.first().date, locale), longDate(series.days.last().date, locale),
            moneyText(cost, locale), longDate(busiest->date, locale),
            locale.toString(totalOf(*busiest)));
}

} // namespace clara::ui
