// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace clara::bench {

namespace {

QString quoted(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped.simplified() + u'"';
}

} // namespace

Report::Report(const QString& bench, const QString& goal)
{
    text(QStringLiteral("bench"), bench);
    text(QStringLiteral("goal"), goal);
}

Report& Report::number(const QString& name, double value, int decimals)
{
    m_members.append(
        quoted(name) + u':' + QString::number(std::isfinite(value) ? value : 0, 'f', decimals));
    return *this;
}

Report& Report::text(const QString& name, const QString& value)
{
    m_members.append(quoted(name) + u':' + quoted(value));
    return *this;
}

Report& Report::object(const QString& name, const Report& value)
{
    m_members.append(quoted(name) + u':' + value.toJson());
    return *this;
}

QString Report::toJson() const { return u'{' + m_members.join(u',') + u'}'; }

void Report::print() const
{
    std::printf("%s\n", qUtf8Printable(toJson()));
    std::fflush(stdout);
}

Report details() { return Report(); }

double percentile(std::vector<double> samples, double percent)
{
    if (samples.empty())
        return 0;
    const auto rank = std::ceil(percent / 100.0 * double(samples.size()));
    const auto place = samples.begin() + std::max<std::ptrdiff_t>(0, std::ptrdiff_t(rank) - 1);
    std::ranges::nth_element(samples, place);
    return *place;
}

} // namespace clara::bench
