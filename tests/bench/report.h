// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clara::bench {

/// What a bench found, printed as one JSON object on one line. Members keep the order they were
/// added in.
class Report {
public:
    /// `goal` says in words what `ratio` is compared with.
    Report(const QString& bench, const QString& goal);

    Report& number(const QString& name, double value, int decimals = 1);
    Report& text(const QString& name, const QString& value);
    /// A further object of the same kind below a name.
    Report& object(const QString& name, const Report& value);
    QString toJson() const;
    void print() const;

private:
    friend Report details();
    Report() = default;
    QStringList m_members;
};

/// An object without a name and a goal, for object().
Report details();

/// The value below which the share `percent` of the samples lies; 0 when there are none.
double percentile(std::vector<double> samples, double percent);

} // namespace clara::bench
