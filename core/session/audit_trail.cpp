// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/audit_trail.h"

#include "base/json.h"

namespace clara::session {

Status addAudit(UnitOfWork& work, const Member& actor, const QString& verb, ClientId client,
    const QString& entityId, const QJsonObject& summary, Instant now)
{
    AuditEvent event;
    event.id = AuditId::create(now);
    event.clientId = client;
    event.actor = actor.id;
    event.actorName = actor.name;
    event.verb = verb;
    event.entity = verb.section(QLatin1Char('.'), 0, 0);
    event.entityId = entityId;
    event.summary = QString::fromUtf8(toJson(summary));
    event.at = now;
    return work.audit().append(event);
}

} // namespace clara::session
