// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dialect.h"

#include <QList>
#include <QString>
#include <QStringList>

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

/// A WHERE clause for the newest rows of a table in any of these states: one ordered piece per
/// state, each from its index, so that rare states are found without walking along all rows.
/// `condition` is a WHERE clause on the same alias.
template <class State>
SqlPart newestOfStates(const QString& table, const QString& alias, const QList<State>& states,
    const SqlPart& condition, int limit)
{
    QStringList pieces;
    SqlPart part;
    for (const auto state : states) {
        pieces.append(
            QStringLiteral("SELECT id FROM (SELECT %1.id AS id FROM %2 %1 %3 AND %1.state = '%4' "
                           "ORDER BY %1.created_at DESC, %1.id DESC LIMIT ?) AS s")
                .arg(alias, table, condition.sql, toString(state)));
        part.values += condition.values;
        part.values.append(limit);
    }
    part.sql = QStringLiteral("WHERE %1.id IN (%2)")
                   .arg(alias, pieces.join(QStringLiteral(" UNION ALL ")));
    return part;
}

} // namespace clara::storage
