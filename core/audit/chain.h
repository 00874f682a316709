// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audit_key.h"
#include "ports/setup_repositories.h"

#include <QHash>

/// How events become a chain. Pure, except for what is read from a repository.
namespace clara::audit {

/// The bytes that a seal signs, form 1: the line "clara-audit-1", then each field as a length of
/// four bytes (big endian) and that many bytes of UTF-8, in this order: client, sequence, id of the
/// event, client of the event, actor, actor's name, verb, entity, id of the entity, summary,
/// milliseconds since 1970 of the event, key id, milliseconds since 1970 of the seal, hash of the
/// seal before (empty for the first). An id that is not set is an empty field, numbers are decimal.
/// No two histories have the same bytes, and no column of either table is left out.
QByteArray canonicalForm(
    const AuditEvent& event, const AuditSeal& seal, const QString& previousHash);

/// The hash that the seal must have.
QString sealHash(const AuditKey& key, const AuditEvent& event, const AuditSeal& seal,
    const QString& previousHash);

/// What one batch is made of.
struct SealWork {
    QList<AuditEvent> events {}; ///< without a seal, oldest first
    QHash<ClientId, AuditSeal> heads {}; ///< of the clients of the events
};
Result<SealWork> readSealWork(AuditRepository& audit, std::optional<Instant> since, int limit);

/// Each event at the end of its client's chain. Takes no lock: two who seal at once make the same
/// places, and the second to write them is refused.
QList<AuditSeal> sealsFor(const AuditKey& key, const SealWork& work, Instant now);

} // namespace clara::audit
