// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain.h"

#include <QtEndian>

namespace clara::audit {

namespace {

void appendField(QByteArray& bytes, const QByteArray& field)
{
    const quint32 length = qToBigEndian(quint32(field.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes.append(field);
}

} // namespace

QByteArray canonicalForm(
    const AuditEvent& event, const AuditSeal& seal, const QString& previousHash)
{
    QByteArray bytes = QByteArrayLiteral("clara-audit-1\n");
    for (const auto& text :
        { seal.clientId.toString(), QString::number(seal.sequence), seal.event.toString(),
            event.clientId.toString(), event.actor.toString(), event.actorName, event.verb,
            event.entity, event.entityId, event.summary, QString::number(toMs(event.at)),
            seal.keyId, QString::number(toMs(seal.sealedAt)), previousHash })
        appendField(bytes, text.toUtf8());
    return bytes;
}

QString sealHash(const AuditKey& key, const AuditEvent& event, const AuditSeal& seal,
    const QString& previousHash)
{
    return key.sign(canonicalForm(event, seal, previousHash));
}

Result<SealWork> readSealWork(AuditRepository& audit, std::optional<Instant> since, int limit)
{
    SealWork work;
    auto events = audit.unsealed(since, limit);
    if (!events)
        return std::unexpected(events.error());
    work.events = std::move(*events);
    for (const auto& event : std::as_const(work.events)) {
        if (work.heads.contains(event.clientId))
            continue;
        const auto head = audit.head(event.clientId);
        if (!head)
            return std::unexpected(head.error());
        work.heads.insert(event.clientId, head->value_or(AuditSeal {}));
    }
    return work;
}

QList<AuditSeal> sealsFor(const AuditKey& key, const SealWork& work, Instant now)
{
    QList<AuditSeal> seals;
    QHash<ClientId, AuditSeal> heads = work.heads;
    for (const auto& event : work.events) {
        AuditSeal& head = heads[event.clientId];
        AuditSeal seal { event.clientId, head.sequence + 1, event.id, {}, key.id(), now };
        seal.hash = sealHash(key, event, seal, head.hash);
        head = seal;
        seals.append(seal);
    }
    return seals;
}

} // namespace clara::audit
