// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_overview_repository.h"

#include "storage/sql/record_errors.h"

namespace clara::storage {

// One statement, because it is asked after every change and the database may be far away.
Result<WorkCounts> SqlOverviewRepository::counts(
    std::optional<ClientId> client, Instant failedSince)
{
    const QString ofClient = client ? QStringLiteral(" AND t.client_id = ?") : QString();
    QStringList parts;
    QVariantList values;
    const auto count = [&](const QString& rows, const QVariantList& own = {}) {
        parts.append(QStringLiteral("(SELECT count(*) FROM %1%2)").arg(rows, ofClient));
        values += own;
        if (client)
            values.append(toSql(*client));
    };
    count(QStringLiteral("posts t WHERE t.state = 'in_review'"));
    count(QStringLiteral(
        "publications t WHERE t.state IN ('unknown', 'reconciling', 'needs_human')"));
    count(QStringLiteral("publications t WHERE t.state IN ('queued', 'claimed')"));
    count(QStringLiteral("publications t WHERE t.state IN ('rejected', 'not_sent', 'held_late') "
                         "AND t.updated_at >= ?"),
        { toSql(failedSince) });
    count(QStringLiteral("runs t WHERE t.state = 'failed' AND t.created_at >= ?"),
        { toSql(failedSince) });
    return required(m_session.first(
                        QStringLiteral("SELECT %1, (SELECT count(*) FROM clients)")
                            .arg(parts.join(QStringLiteral(", "))),
                        [](Row& row) {
                            WorkCounts counts;
                            counts.inReview = row.number();
                            counts.needsLook = row.number();
                            counts.queued = row.number();
                            counts.failedPublications = row.number();
                            counts.failedRuns = row.number();
                            counts.clients = row.number();
                            return counts;
                        },
                        values),
        QStringLiteral("counts"));
}

} // namespace clara::storage
