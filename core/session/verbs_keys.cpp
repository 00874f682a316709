// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secret_control.h"
#include "session/verb_call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

std::unexpected<Error> notSharedHere()
{
    return failure(ErrorKind::Rejected,
        QCoreApplication::translate("clara::Verbs",
            "This workspace belongs to this computer alone: its passwords and keys stay in the keychain, and nothing needs to be shared."));
}

QJsonObject jsonOfKey(const MemberKey& key, const QString& state)
{
    return {
        { u"id"_s, key.id.toString() },
        { u"member"_s, key.memberName },
        { u"label"_s, key.label },
        { u"kind"_s, toString(key.holder) },
        { u"fingerprint"_s, fingerprintOf(key.publicKey) },
        { u"state"_s, key.revokedAt ? u"revoked"_s : state },
        { u"created_at"_s, toIso(key.createdAt) },
        { u"revoked_at"_s, jsonOf(key.revokedAt) },
    };
}

/// What was sealed with the key of the history is proven by that key alone.
bool canBeReplaced(const SharedSecret& secret)
{
    return secret.scope.purpose != SecretPurpose::Audit;
}

Result<QJsonValue> keyAnswer(const Result<MemberKey>& key, const QString& state)
{
    if (!key)
        return std::unexpected(key.error());
    return jsonOfKey(*key, state);
}

Result<QJsonValue> showKey(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    return keyAnswer(waitFor(call.secrets->ownKey()), toString(KeyTrust::Own));
}

Result<QJsonValue> listKeys(VerbCall& call, VerbParams& params)
{
    const bool revoked = params.flag(u"revoked"_s);
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    const auto keys = waitFor(call.secrets->keys());
    if (!keys)
        return std::unexpected(keys.error());
    QJsonArray rows;
    for (const auto& known : *keys) {
        if (revoked || !known.key.revokedAt)
            rows.append(jsonOfKey(known.key, toString(known.trust)));
    }
    return rows;
}

Result<QJsonValue> newKey(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    return keyAnswer(waitFor(call.secrets->newKey()), toString(KeyTrust::Own));
}

Result<QJsonValue> trustKey(VerbCall& call, VerbParams& params)
{
    const QString fingerprint = params.text(u"fingerprint"_s);
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    return keyAnswer(waitFor(call.secrets->trustKey(fingerprint)), toString(KeyTrust::Trusted));
}

Result<QJsonValue> revokeKey(VerbCall& call, VerbParams& params)
{
    const QString key = params.text(u"key"_s);
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    return keyAnswer(waitFor(call.secrets->revokeKey(key)), QString());
}

Result<QJsonValue> listSecrets(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    const auto items = waitFor(call.secrets->secrets());
    if (!items)
        return std::unexpected(items.error());
    QJsonArray rows;
    for (const auto& item : *items) {
        rows.append(QJsonObject { { u"id"_s, item.secret.id.toString() },
            { u"purpose"_s, toString(item.secret.scope.purpose) }, { u"name"_s, item.name },
            { u"client"_s, item.clientName }, { u"keys"_s, item.recipients },
            { u"readable_here"_s, item.isReadableHere },
            { u"replace"_s, item.secret.exposedAt && canBeReplaced(item.secret) },
            { u"exposed_to"_s, item.secret.exposedTo },
            { u"exposed_at"_s, jsonOf(item.secret.exposedAt) },
            { u"updated_at"_s, toIso(item.secret.updatedAt) } });
    }
    return rows;
}

Result<QJsonValue> shareSecrets(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    if (!call.secrets)
        return notSharedHere();
    const auto count = waitFor(call.secrets->share(), outsideAnswerLimit);
    if (!count)
        return std::unexpected(count.error());
    return QJsonObject { { u"moved"_s, count->moved }, { u"elsewhere"_s, count->elsewhere } };
}

} // namespace

QList<Verb> keyVerbs()
{
    return {
        { u"key.show"_s, showKey },
        { u"key.list"_s, listKeys },
        { u"key.new"_s, newKey },
        { u"key.trust"_s, trustKey },
        { u"key.revoke"_s, revokeKey },
        { u"secret.list"_s, listSecrets },
        { u"secret.share"_s, shareSecrets },
    };
}

} // namespace clara::session
