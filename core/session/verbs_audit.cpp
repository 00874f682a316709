// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/json_audit.h"
#include "session/verb_call.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

constexpr int mostRows = 1000;

std::unexpected<Error> noAudit()
{
    return failure(ErrorKind::Rejected,
        QCoreApplication::translate("clara::Verbs",
            "The history cannot be asked here. Ask in the program that has the workspace open."));
}

/// An instant, or a day, which begins at midnight UTC.
std::optional<Instant> givenTime(VerbParams& params, const QString& key)
{
    const QString text = params.optionalText(key);
    if (text.isEmpty())
        return std::nullopt;
    const auto at = parseInstant(text.size() == 10 ? text + u"T00:00:00Z"_s : text);
    if (!at) {
        params.refuse(key,
            QCoreApplication::translate("clara::Verbs",
                "Write a day such as 2026-01-31 or an instant such as 2026-01-31T08:00:00Z."));
        return std::nullopt;
    }
    return *at;
}

Result<QJsonValue> listAudit(VerbCall& call, VerbParams& params)
{
    AuditFilter filter;
    const QString clientText = params.optionalText(u"client"_s);
    filter.actor = params.optionalText(u"actor"_s);
    filter.verb = params.optionalText(u"action"_s);
    filter.since = givenTime(params, u"since"_s);
    filter.until = givenTime(params, u"until"_s);
    const auto limit = params.smallNumber(u"limit"_s, 200);
    if (!limit || *limit < 1 || *limit > mostRows)
        params.refuse(
            u"limit"_s, QCoreApplication::translate("clara::Verbs", "Ask for 1 to 1000 rows."));
    CLARA_TRY(params.done());
    if (!call.audit)
        return noAudit();
    const auto client = clientFilter(call, clientText);
    if (!client)
        return std::unexpected(client.error());
    filter.client = *client;
    filter.limit = *limit;
    const auto items = waitFor(call.audit->events(filter));
    if (!items)
        return std::unexpected(items.error());
    QJsonArray rows;
    for (const auto& item : *items)
        rows.append(jsonOf(item));
    return rows;
}

Result<QJsonValue> verifyAudit(VerbCall& call, VerbParams& params)
{
    const QString anchors = params.optionalText(u"anchors"_s);
    CLARA_TRY(params.done());
    if (!call.audit)
        return noAudit();
    const auto verification = waitFor(call.audit->verify(anchors), outsideAnswerLimit);
    if (!verification)
        return std::unexpected(verification.error());
    return jsonOf(*verification);
}

Result<QJsonValue> exportAudit(VerbCall& call, VerbParams& params)
{
    const QString to = params.text(u"to"_s);
    CLARA_TRY(params.done());
    if (!call.audit)
        return noAudit();
    const auto done = waitFor(call.audit->exportTo(to), outsideAnswerLimit);
    if (!done)
        return std::unexpected(done.error());
    return QJsonObject { { u"id"_s, QFileInfo(done->file).fileName() }, { u"path"_s, done->file },
        { u"events"_s, done->events } };
}

Result<QJsonValue> anchorAudit(VerbCall& call, VerbParams& params)
{
    const QString to = params.optionalText(u"to"_s);
    CLARA_TRY(params.done());
    if (!call.audit)
        return noAudit();
    const auto done = waitFor(call.audit->anchorNow(to));
    if (!done)
        return std::unexpected(done.error());
    return QJsonObject { { u"id"_s, QFileInfo(done->file).fileName() }, { u"path"_s, done->file },
        { u"chains"_s, done->chains } };
}

} // namespace

QList<Verb> auditVerbs()
{
    return {
        { u"audit.list"_s, listAudit },
        { u"audit.verify"_s, verifyAudit },
        { u"audit.export"_s, exportAudit },
        { u"audit.anchor"_s, anchorAudit },
    };
}

} // namespace clara::session
