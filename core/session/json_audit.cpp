// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/json_audit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue sealJson(const std::optional<AuditSeal>& seal)
{
    if (!seal)
        return {};
    return QJsonObject { { u"sequence"_s, seal->sequence }, { u"hash"_s, seal->hash },
        { u"key_id"_s, seal->keyId }, { u"sealed_at"_s, toIso(seal->sealedAt) } };
}

const QStringList& csvColumns()
{
    static const QStringList columns { u"at"_s, u"client"_s, u"actor"_s, u"action"_s, u"entity"_s,
        u"entity_id"_s, u"summary"_s, u"id"_s, u"client_id"_s, u"actor_id"_s, u"removed"_s,
        u"sequence"_s, u"hash"_s, u"key_id"_s, u"sealed_at"_s };
    return columns;
}

QByteArray csvCell(const QJsonValue& value)
{
    QString text = value.toVariant().toString();
    static const QString formula = u"=+-@\t\r"_s;
    if (value.isString() && !text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QByteArray csvHeader() { return csvColumns().join(u',').toUtf8() + "\r\n"; }

QByteArray csvLine(const QJsonObject& exportLine)
{
    const QJsonObject seal = exportLine.value(u"seal"_s).toObject();
    QByteArrayList cells;
    for (const QString& column : csvColumns())
        cells.append(csvCell((seal.contains(column) ? seal : exportLine).value(column)));
    return cells.join(',') + "\r\n";
}

QJsonObject exportLine(const SealedEvent& entry, const QString& clientName)
{
    QJsonObject line { { u"client"_s, orNull(clientName) }, { u"seal"_s, sealJson(entry.seal) } };
    if (!entry.event) {
        line.insert(u"id"_s, entry.seal->event.toString());
        line.insert(u"removed"_s, true);
        return line;
    }
    const AuditEvent& event = *entry.event;
    line.insert(u"id"_s, event.id.toString());
    line.insert(u"client_id"_s, orNull(event.clientId.toString()));
    line.insert(u"actor_id"_s, orNull(event.actor.toString()));
    line.insert(u"actor"_s, event.actorName);
    line.insert(u"action"_s, event.verb);
    line.insert(u"entity"_s, event.entity);
    line.insert(u"entity_id"_s, event.entityId);
    line.insert(u"summary"_s, event.summary);
    line.insert(u"at"_s, toIso(event.at));
    return line;
}

QJsonObject jsonOf(const AuditItem& item)
{
    QJsonObject object = exportLine({ item.seal, item.event }, item.clientName);
    object.insert(u"client_timezone"_s, orNull(item.clientZone));
    object.insert(u"sealed"_s, item.seal.has_value());
    return object;
}

QJsonObject jsonOf(const AuditVerification& verification)
{
    const AuditReport& report = verification.report;
    QJsonArray chains;
    for (qsizetype i = 0; i < report.chains.size(); ++i) {
        const AuditChain& chain = report.chains.at(i);
        QJsonObject row { { u"client"_s, orNull(verification.clientNames.value(i)) },
            { u"client_id"_s, orNull(chain.clientId.toString()) }, { u"sealed"_s, chain.sealed },
            { u"intact"_s, !chain.finding },
            { u"problem"_s, orNull(verification.sentences.value(i)) } };
        if (chain.finding) {
            row.insert(u"fault"_s, toString(chain.finding->fault));
            row.insert(u"sequence"_s, chain.finding->sequence);
            row.insert(u"event_id"_s, orNull(chain.finding->event.toString()));
        }
        chains.append(row);
    }
    return { { u"id"_s, u"audit"_s }, { u"intact"_s, report.isIntact() },
        { u"sealed"_s, report.sealed }, { u"unsealed"_s, report.unsealed },
        { u"anchors"_s, report.anchors }, { u"anchor_file"_s, verification.anchorFile },
        { u"chains"_s, chains } };
}

} // namespace clara::session
