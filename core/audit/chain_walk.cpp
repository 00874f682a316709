// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain_walk.h"

#include <QCoreApplication>
#include <QMap>

namespace clara::audit {

namespace {

constexpr int pageOfChain = 500;

/// What anchors say about one chain: at a place, these hashes.
using AnchoredHashes = QMultiMap<qint64, QString>;

QHash<ClientId, AnchoredHashes> byClient(const QList<AuditAnchor>& anchors)
{
    QHash<ClientId, AnchoredHashes> hashes;
    for (const auto& anchor : anchors) {
        for (const auto& head : anchor.heads) {
            if (!hashes[head.clientId].contains(head.sequence, head.hash))
                hashes[head.clientId].insert(head.sequence, head.hash);
        }
    }
    return hashes;
}

AuditFinding findingAt(AuditFault fault, qint64 sequence, const SealedEvent& place)
{
    AuditFinding finding;
    finding.fault = fault;
    finding.sequence = sequence;
    if (place.seal)
        finding.event = place.seal->event;
    if (place.event) {
        finding.verb = place.event->verb;
        finding.at = place.event->at;
    }
    return finding;
}

std::optional<AuditFinding> check(const SealedEvent& place, const AuditSeal& previous,
    const AuditKey& key, const AnchoredHashes& anchored)
{
    const AuditSeal& seal = *place.seal;
    if (seal.sequence != previous.sequence + 1)
        return findingAt(AuditFault::Gap, previous.sequence + 1, {});
    if (!place.event)
        return findingAt(AuditFault::Removed, seal.sequence, place);
    if (seal.keyId != key.id())
        return findingAt(AuditFault::OtherKey, seal.sequence, place);
    if (seal.hash != sealHash(key, *place.event, seal, previous.hash))
        return findingAt(AuditFault::Changed, seal.sequence, place);
    for (const auto& hash : anchored.values(seal.sequence)) {
        if (hash != seal.hash)
            return findingAt(AuditFault::Rewritten, seal.sequence, place);
    }
    return std::nullopt;
}

Result<AuditChain> walkOne(
    AuditRepository& audit, ClientId client, const AuditKey& key, const AnchoredHashes& anchored)
{
    AuditChain chain;
    chain.clientId = client;
    AuditSeal previous;
    while (true) {
        const auto page = audit.chain(client, previous.sequence, pageOfChain);
        if (!page)
            return std::unexpected(page.error());
        for (const auto& place : *page) {
            chain.finding = check(place, previous, key, anchored);
            if (chain.finding)
                return chain;
            previous = *place.seal;
            ++chain.sealed;
        }
        if (page->size() < pageOfChain)
            break;
    }
    if (!anchored.isEmpty() && anchored.lastKey() > previous.sequence)
        chain.finding = findingAt(AuditFault::CutOff, previous.sequence + 1, {});
    return chain;
}

QString auditTr(const char* text) { return QCoreApplication::translate("clara::Audit", text); }

} // namespace

Result<AuditReport> walkChains(
    AuditRepository& audit, const AuditKey& key, const QList<AuditAnchor>& anchors)
{
    const auto anchored = byClient(anchors);
    const auto heads = audit.heads();
    const auto waiting = audit.unsealedCount();
    if (!heads || !waiting)
        return std::unexpected(heads ? waiting.error() : heads.error());
    QList<ClientId> clients;
    for (const auto& head : *heads)
        clients.append(head.clientId);
    for (auto it = anchored.cbegin(); it != anchored.cend(); ++it) {
        if (!clients.contains(it.key()))
            clients.append(it.key()); // all of its chain is gone
    }
    AuditReport report;
    report.unsealed = *waiting;
    report.anchors = int(anchors.size());
    for (const auto& client : std::as_const(clients)) {
        const auto chain = walkOne(audit, client, key, anchored.value(client));
        if (!chain)
            return std::unexpected(chain.error());
        report.sealed += chain->sealed;
        report.chains.append(*chain);
    }
    return report;
}

QString sentenceOf(const AuditFinding& finding, const QString& clientName)
{
    const QString whose = clientName.isEmpty()
        ? auditTr(QT_TRANSLATE_NOOP("clara::Audit", "the workspace"))
        : clientName;
    QString text;
    switch (finding.fault) {
    case AuditFault::Changed:
        text = auditTr(QT_TRANSLATE_NOOP("clara::Audit",
            "Event %1 of %2 (%3) was changed, moved or put in after it was sealed."));
        break;
    case AuditFault::Removed:
        text = auditTr(
            QT_TRANSLATE_NOOP("clara::Audit", "Event %1 of %2 was removed after it was sealed."));
        break;
    case AuditFault::Gap:
        text = auditTr(
            QT_TRANSLATE_NOOP("clara::Audit", "Event %1 of %2 and its seal were removed."));
        break;
    case AuditFault::OtherKey:
        text = auditTr(QT_TRANSLATE_NOOP("clara::Audit",
            "Event %1 of %2 (%3) was sealed with another key than that of this workspace."));
        break;
    case AuditFault::CutOff:
        text = auditTr(QT_TRANSLATE_NOOP("clara::Audit",
            "The history of %2 ends before event %1, which an anchor knows: its end was cut off, or an older backup was restored."));
        break;
    case AuditFault::Rewritten:
        text = auditTr(QT_TRANSLATE_NOOP("clara::Audit",
            "Event %1 of %2 (%3) is not the one that an anchor knows: the history was cut off and sealed anew, or an older backup was restored."));
        break;
    }
    text.replace(QLatin1String("%1"), QString::number(finding.sequence));
    text.replace(QLatin1String("%3"), finding.verb);
    return text.replace(QLatin1String("%2"), whose); // last: a name may hold a percent sign
}

} // namespace clara::audit
