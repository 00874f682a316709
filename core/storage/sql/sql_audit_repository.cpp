// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_audit_repository.h"

#include <algorithm>

namespace clara::storage {

namespace {

AuditEvent readAuditEvent(Row& row)
{
    AuditEvent event;
    event.id = row.id<AuditId>();
    event.clientId = row.optionalId<ClientId>();
    event.actor = row.optionalId<MemberId>();
    event.actorName = row.text();
    event.verb = row.text();
    event.entity = row.text();
    event.entityId = row.text();
    event.summary = row.text();
    event.at = row.instant();
    return event;
}

} // namespace

// History has no entity of its own in the change feed: what happened has touched its own.
Status SqlAuditRepository::append(const AuditEvent& event)
{
    const auto rows
        = m_session.execute(QStringLiteral("INSERT INTO audit_events (id, client_id, actor_id, "
                                           "actor_name, verb, entity, entity_id, "
                                           "summary, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            event.id, event.clientId, event.actor, event.actorName, event.verb, event.entity,
            event.entityId, event.summary, event.at);
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

Result<QList<AuditEvent>> SqlAuditRepository::list(const AuditFilter& filter)
{
    QString sql = QStringLiteral(
        "SELECT id, client_id, actor_id, actor_name, verb, entity, entity_id, summary, at "
        "FROM audit_events WHERE 1 = 1");
    QVariantList values;
    if (filter.client) {
        sql += QStringLiteral(" AND client_id = ?");
        values.append(toSql(*filter.client));
    }
    if (!filter.entityId.isEmpty()) {
        sql += QStringLiteral(" AND entity_id = ?");
        values.append(filter.entityId);
    }
    sql += QStringLiteral(" ORDER BY at DESC, id DESC LIMIT ?");
    values.append(std::clamp(filter.limit, 1, 1000));
    return m_session.list(sql, readAuditEvent, values);
}

} // namespace clara::storage
