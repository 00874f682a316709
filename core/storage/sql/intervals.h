// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dialect.h"
#include "storage/sql/sql_value.h"

namespace clara::storage {

/// A table `b (n, from_at, to_at)` of the intervals between neighbouring bounds, so that one
/// statement answers for all of them. The casts tell PostgreSQL the types; SQLite keeps its
/// numbers.
inline SqlPart intervals(const QList<Instant>& bounds)
{
    QStringList rows;
    SqlPart part;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        rows.append(QStringLiteral("SELECT CAST(? AS BIGINT) AS n, CAST(? AS timestamptz) AS "
                                   "from_at, CAST(? AS timestamptz) AS to_at"));
        part.values << toSql(qint64(i)) << toSql(bounds.at(i)) << toSql(bounds.at(i + 1));
    }
    part.sql = u'(' + rows.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(") b");
    return part;
}

} // namespace clara::storage
