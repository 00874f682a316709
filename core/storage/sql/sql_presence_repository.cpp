// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_presence_repository.h"

namespace clara::storage {

// A further sign of life is nothing that a page shows; coming and going is.
Status SqlPresenceRepository::beat(const Presence& presence)
{
    const auto now = m_session.dialect().leaseNow(m_session, presence.heartbeatAt);
    if (!now)
        return std::unexpected(now.error());
    const auto forgotten = m_session.execute(
        QStringLiteral("DELETE FROM presence WHERE heartbeat_at < ?"), *now - presenceCounts);
    if (!forgotten)
        return std::unexpected(forgotten.error());
    if (*forgotten > 0)
        m_session.touch(Entity::Presence);
    const QString kind = toString(presence.thing.kind);
    const auto known = m_session.execute(QStringLiteral("UPDATE presence SET heartbeat_at = ? "
                                                        "WHERE session_id = ? AND entity = ? "
                                                        "AND entity_id = ?"),
        *now, presence.session, kind, presence.thing.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known > 0)
        return {};
    CLARA_TRY(leave(presence.session, presence.thing.kind));
    CLARA_TRY(m_session.execute(
        QStringLiteral("INSERT INTO presence (session_id, entity, entity_id, client_id, "
                       "member_id, since, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        presence.session, kind, presence.thing.id, presence.thing.clientId, presence.memberId, *now,
        *now));
    m_session.touch(Entity::Presence);
    return {};
}

Status SqlPresenceRepository::leave(const QString& session, std::optional<EditedKind> kind)
{
    const auto left = kind
        ? m_session.execute(
            QStringLiteral("DELETE FROM presence WHERE session_id = ? AND entity = ?"), session,
            toString(*kind))
        : m_session.execute(QStringLiteral("DELETE FROM presence WHERE session_id = ?"), session);
    if (!left)
        return std::unexpected(left.error());
    if (*left > 0)
        m_session.touch(Entity::Presence);
    return {};
}

Result<QList<Presence>> SqlPresenceRepository::others(const QString& session, Instant now)
{
    const auto clock = m_session.dialect().leaseNow(m_session, now);
    if (!clock)
        return std::unexpected(clock.error());
    return m_session.list(
        QStringLiteral("SELECT p.session_id, p.member_id, m.name, p.entity, p.entity_id, "
                       "p.client_id, p.since, p.heartbeat_at FROM presence p "
                       "JOIN members m ON m.id = p.member_id "
                       "WHERE p.session_id <> ? AND p.heartbeat_at >= ? "
                       "ORDER BY p.since, p.session_id, p.entity LIMIT 500"),
        [](Row& row) {
            Presence presence;
            presence.session = row.text();
            presence.memberId = row.id<MemberId>();
            presence.memberName = row.text();
            presence.thing.kind = row.name(editedKindFromString);
            presence.thing.id = row.text();
            presence.thing.clientId = row.id<ClientId>();
            presence.since = row.instant();
            presence.heartbeatAt = row.instant();
            return presence;
        },
        session, *clock - presenceCounts);
}

} // namespace clara::storage
