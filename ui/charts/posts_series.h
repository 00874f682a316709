// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace clara::ui {

/// One day of the chart: posts per client in the order of PostsSeries::clients, and what they cost.
struct PostsDay {
    QDate date;
    QList<int> posts;
    qint64 costMicros = 0; ///< micro-dollars
};

struct PostsClient {
    QString name;
    int colorIndex = 0;
};

struct PostsSeries {
    QList<PostsClient> clients; ///< fixed order, bottom of the stack first
    QList<PostsDay> days; ///< oldest first
    QDate today; ///< its tick is semibold
};

/// A scale from 0 in round steps: maximum = step × count.
struct AxisScale {
    double step = 1;
    int count = 1;
    double maximum() const { return step * count; }
    bool operator==(const AxisScale&) const = default;
};

/// The smallest scale of `count` steps of 1, 2, 4 or 5 times a power of ten (times `unit`) that
/// holds `highest`.
AxisScale roundScale(double highest, int count, double unit = 1);

/// Posts of one client, day by day; days without a value count as 0.
QList<double> valuesOf(const PostsSeries& series, int client);
/// The highest stack.
int highestTotal(const PostsSeries& series);
/// "9 Oct" for the first day and the first of a month, else "10".
QStringList dayLabels(const PostsSeries& series, const QLocale& locale);
/// What a reader hears in place of the picture.
QString summarySentence(const PostsSeries& series, const QLocale& locale);
/// "$38.19", "$0".
QString moneyText(qint64 micros, const QLocale& locale);

} // namespace clara::ui
