// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_audit_repository.h"

#include <QUuid>

#include <algorithm>

namespace clara::storage {

namespace {

constexpr int mostEvents = 1000;

const QString eventColumns
    = QStringLiteral("e.id, e.client_id, e.actor_id, e.actor_name, e.verb, e.entity, "
                     "e.entity_id, e.summary, e.at");
constexpr int eventColumnCount = 9;
const QString sealColumns
    = QStringLiteral("s.client_id, s.sequence, s.event_id, s.hash, s.key_id, s.sealed_at");
constexpr int sealColumnCount = 6;
const QString noSeal
    = QStringLiteral("NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.event_id = e.id)");

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

/// A chain is named by its client; that of the workspace by the nil UUID.
QString chainName(ClientId client)
{
    return client ? client.toString() : QUuid().toString(QUuid::WithoutBraces);
}

AuditSeal readAuditSeal(Row& row)
{
    AuditSeal seal;
    seal.clientId = ClientId::fromString(row.text()).value_or(ClientId());
    seal.sequence = row.integer();
    seal.event = row.id<AuditId>();
    seal.hash = row.text();
    seal.keyId = row.text();
    seal.sealedAt = row.instant();
    return seal;
}

/// The columns of the seal, then those of the event; either may be missing.
SealedEvent readSealedEvent(Row& row)
{
    SealedEvent sealed;
    if (row.isNull())
        row.skip(sealColumnCount);
    else
        sealed.seal = readAuditSeal(row);
    if (row.isNull())
        row.skip(eventColumnCount);
    else
        sealed.event = readAuditEvent(row);
    return sealed;
}

SqlPart conditions(const AuditFilter& filter)
{
    SqlPart part { QStringLiteral(" WHERE 1 = 1"), {} };
    const auto add = [&part](const QString& sql, const QVariant& value) {
        part.sql += sql;
        part.values.append(value);
    };
    if (filter.client)
        add(QStringLiteral(" AND e.client_id = ?"), toSql(*filter.client));
    if (!filter.entityId.isEmpty())
        add(QStringLiteral(" AND e.entity_id = ?"), filter.entityId);
    if (!filter.actor.isEmpty())
        add(QStringLiteral(" AND e.actor_name = ?"), filter.actor);
    if (!filter.verb.isEmpty())
        add(filter.verb.contains(u'.') ? QStringLiteral(" AND e.verb = ?")
                                       : QStringLiteral(" AND e.entity = ?"),
            filter.verb);
    if (filter.since)
        add(QStringLiteral(" AND e.at >= ?"), toSql(*filter.since));
    if (filter.until)
        add(QStringLiteral(" AND e.at < ?"), toSql(*filter.until));
    if (filter.after)
        add(QStringLiteral(
                " AND (e.at, e.id) < (SELECT a.at, a.id FROM audit_events a WHERE a.id = ?)"),
            toSql(*filter.after));
    part.sql += QStringLiteral(" ORDER BY e.at DESC, e.id DESC LIMIT ?");
    part.values.append(std::clamp(filter.limit, 1, mostEvents));
    return part;
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
    const SqlPart part = conditions(filter);
    return m_session.list(QStringLiteral("SELECT ") + eventColumns
            + QStringLiteral(" FROM audit_events e") + part.sql,
        readAuditEvent, part.values);
}

Result<QList<SealedEvent>> SqlAuditRepository::listSealed(const AuditFilter& filter)
{
    const SqlPart part = conditions(filter);
    return m_session.list(QStringLiteral("SELECT ") + sealColumns + QStringLiteral(", ")
            + eventColumns
            + QStringLiteral(" FROM audit_events e LEFT JOIN audit_seals s ON s.event_id = e.id")
            + part.sql,
        readSealedEvent, part.values);
}

Result<QList<AuditEvent>> SqlAuditRepository::unsealed(std::optional<Instant> since, int limit)
{
    QString sql = QStringLiteral("SELECT ") + eventColumns
        + QStringLiteral(" FROM audit_events e WHERE ") + noSeal;
    QVariantList values;
    if (since) {
        sql += QStringLiteral(" AND e.at >= ?");
        values.append(toSql(*since));
    }
    sql += QStringLiteral(" ORDER BY e.at, e.id LIMIT ?");
    values.append(limit);
    return m_session.list(sql, readAuditEvent, values);
}

Result<qint64> SqlAuditRepository::unsealedCount()
{
    const auto count
        = m_session.first(QStringLiteral("SELECT count(*) FROM audit_events e WHERE ") + noSeal,
            [](Row& row) { return row.integer(); });
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0);
}

Result<std::optional<AuditSeal>> SqlAuditRepository::head(ClientId client)
{
    return m_session.first(QStringLiteral("SELECT ") + sealColumns
            + QStringLiteral(
                " FROM audit_seals s WHERE s.client_id = ? ORDER BY s.sequence DESC LIMIT 1"),
        readAuditSeal, chainName(client));
}

Result<QList<AuditSeal>> SqlAuditRepository::heads()
{
    return m_session.list(QStringLiteral("SELECT ") + sealColumns
            + QStringLiteral(
                " FROM audit_seals s JOIN (SELECT client_id, max(sequence) AS sequence FROM audit_seals "
                "GROUP BY client_id) h ON h.client_id = s.client_id AND h.sequence = s.sequence "
                "ORDER BY s.client_id"),
        readAuditSeal);
}

// Touches nothing in the change feed: a seal changes nothing that anybody works with, and sealing
// must not wake what would write again.
Status SqlAuditRepository::seal(const QList<AuditSeal>& seals)
{
    for (const auto& seal : seals) {
        CLARA_TRY(m_session.execute(
            QStringLiteral(
                "INSERT INTO audit_seals (client_id, sequence, event_id, hash, key_id, sealed_at) "
                "VALUES (?, ?, ?, ?, ?, ?)"),
            chainName(seal.clientId), seal.sequence, seal.event, seal.hash, seal.keyId,
            seal.sealedAt));
    }
    return {};
}

Result<QList<SealedEvent>> SqlAuditRepository::chain(ClientId client, qint64 sequence, int limit)
{
    return m_session.list(QStringLiteral("SELECT ") + sealColumns + QStringLiteral(", ")
            + eventColumns
            + QStringLiteral(
                " FROM audit_seals s LEFT JOIN audit_events e ON e.id = s.event_id "
                "WHERE s.client_id = ? AND s.sequence > ? ORDER BY s.sequence LIMIT ?"),
        readSealedEvent, chainName(client), sequence, limit);
}

} // namespace clara::storage
