// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/verdict_json.h"

#include "base/json.h"

#include <QJsonDocument>

namespace clara::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonObject> objectFrom(QStringView text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonObject findingToJson(const Finding& finding)
{
    QJsonObject object {
        { u"rule"_s, finding.rule },
        { u"severity"_s, toString(finding.severity) },
        { u"start"_s, finding.start },
        { u"end"_s, finding.end },
        { u"title"_s, finding.title },
        { u"reason"_s, finding.reason },
    };
    if (!finding.accountId.isNull())
        object.insert(u"account"_s, finding.accountId.toString());
    return object;
}

/// An unknown severity reads as Block: a verdict must never look better than it was.
Severity severityOf(const QJsonObject& object)
{
    return severityFromString(object.value(u"severity"_s).toString()).value_or(Severity::Block);
}

Finding findingFromJson(const QJsonObject& object)
{
    Finding finding;
    finding.rule = object.value(u"rule"_s).toString();
    finding.severity = severityOf(object);
    finding.start = object.value(u"start"_s).toInt();
    finding.end = object.value(u"end"_s).toInt();
    finding.title = object.value(u"title"_s).toString();
    finding.reason = object.value(u"reason"_s).toString();
    finding.accountId
        = AccountId::fromString(object.value(u"account"_s).toString()).value_or(AccountId());
    return finding;
}

} // namespace

QString verdictToJson(const Verdict& verdict)
{
    QJsonArray rules;
    for (const auto& rule : verdict.rules) {
        rules.append(QJsonObject {
            { u"rule"_s, rule.rule },
            { u"title"_s, rule.title },
            { u"measure"_s, rule.measure },
            { u"severity"_s, toString(rule.severity) },
        });
    }
    QJsonArray findings;
    for (const auto& finding : verdict.findings)
        findings.append(findingToJson(finding));
    QJsonObject object;
    if (!rules.isEmpty())
        object.insert(u"rules"_s, rules);
    if (!findings.isEmpty())
        object.insert(u"findings"_s, findings);
    if (!verdict.heldReason.isEmpty())
        object.insert(u"held"_s, verdict.heldReason);
    return QString::fromUtf8(toJson(object));
}

std::optional<Verdict> verdictFromJson(QStringView text)
{
    const auto object = objectFrom(text);
    if (!object)
        return std::nullopt;
    Verdict verdict;
    const auto rules = object->value(u"rules"_s).toArray();
    for (const auto& value : rules) {
        const auto rule = value.toObject();
        verdict.rules.append({ rule.value(u"rule"_s).toString(), rule.value(u"title"_s).toString(),
            rule.value(u"measure"_s).toString(), severityOf(rule) });
    }
    const auto findings = object->value(u"findings"_s).toArray();
    for (const auto& value : findings)
        verdict.findings.append(findingFromJson(value.toObject()));
    verdict.heldReason = object->value(u"held"_s).toString();
    return verdict;
}

QString guardToJson(const GuardSettings& guard)
{
    return QString::fromUtf8(toJson(QJsonObject {
        { u"banned"_s, toJsonArray(guard.bannedTerms) },
        { u"required"_s, toJsonArray(guard.requiredTerms) },
        { u"claims"_s, toJsonArray(guard.allowedClaims) },
        { u"hosts"_s, toJsonArray(guard.linkHosts) },
        { u"disclosure"_s, guard.disclosure },
    }));
}

std::optional<GuardSettings> guardFromJson(QStringView text)
{
    const auto object = objectFrom(text);
    if (!object)
        return std::nullopt;
    GuardSettings guard;
    guard.bannedTerms = toStringList(object->value(u"banned"_s).toArray());
    guard.requiredTerms = toStringList(object->value(u"required"_s).toArray());
    guard.allowedClaims = toStringList(object->value(u"claims"_s).toArray());
    guard.linkHosts = toStringList(object->value(u"hosts"_s).toArray());
    guard.disclosure = object->value(u"disclosure"_s).toString();
    return guard;
}

QString listToJson(const QStringList& list) { return QString::fromUtf8(toJson(toJsonArray(list))); }

std::optional<QStringList> listFromJson(QStringView text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? std::optional(toStringList(document.array())) : std::nullopt;
}

} // namespace clara::storage
