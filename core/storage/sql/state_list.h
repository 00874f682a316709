// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clara::storage {

/// `column IN ('a', 'b')` over states. The names are constants of ours, written out because a
/// partial index is only used when the condition can be compared with its own.
template <class State> QString stateIn(const QString& column, const QList<State>& states)
{
    QString sql = column + QStringLiteral(" IN (");
    for (qsizetype i = 0; i < states.size(); ++i)
        sql += (i == 0 ? QStringLiteral("'") : QStringLiteral(", '")) + toString(states.at(i))
            + QLatin1Char('\'');
    return sql + QLatin1Char(')');
}

} // namespace clara::storage
