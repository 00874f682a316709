// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/workspace_marks.h"

#include "base/json.h"
#include "domain/secret_ref.h"
#include "storage/sql/sql_audit_repository.h"
#include "storage/sql/sql_member_repository.h"
#include "storage/sql/sql_settings_repository.h"

#include <QCoreApplication>

namespace clara::storage {

Status stopPublishing(SqlSession& session, const QString& by, Instant now)
{
    const QJsonObject state { { QStringLiteral("at"), toIso(now) }, { QStringLiteral("by"), by } };
    return SqlSettingsRepository(session).set(
        QStringLiteral("publishing.stopped"), QString::fromUtf8(toJson(state)));
}

Status noteInHistory(
    SqlSession& session, const QString& verb, const QJsonObject& summary, Instant now)
{
    const auto members = SqlMemberRepository(session).list();
    if (!members)
        return std::unexpected(members.error());
    AuditEvent event;
    event.id = AuditId::create(now);
    event.actorName = qEnvironmentVariable(
        "USER", qEnvironmentVariable("USERNAME", QStringLiteral("operator")));
    for (const auto& member : *members) {
        if (member.kind == ActorKind::Person && member.name == event.actorName)
            event.actor = member.id;
    }
    event.verb = verb;
    event.entity = verb.section(u'.', 0, 0);
    event.summary = QString::fromUtf8(toJson(summary));
    event.at = now;
    return SqlAuditRepository(session).append(event);
}

Status clearMarks(SqlSession& session)
{
    SqlSettingsRepository settings(session);
    for (const auto& key : { movedToKey, arrivingKey }) {
        const auto value = settings.value(key);
        if (!value)
            return std::unexpected(value.error());
        if (!value->isEmpty())
            CLARA_TRY(settings.set(key, {}));
    }
    return {};
}

Status settleRestored(SqlSession& session, const RestoreNote& note, Instant now)
{
    CLARA_TRY(clearMarks(session));
    CLARA_TRY(
        stopPublishing(session, QCoreApplication::translate("clara::Storage", "restore"), now));
    QJsonObject summary { { QStringLiteral("backup"), note.backup } };
    if (toMs(note.madeAt) != 0)
        summary.insert(QStringLiteral("made_at"), toIso(note.madeAt));
    return noteInHistory(session, QStringLiteral("workspace.restore"), summary, now);
}

Status setMark(SqlSession& session, const QString& key, const MoveMark& mark)
{
    return SqlSettingsRepository(session).set(key, toString(mark));
}

Result<std::optional<MoveMark>> markOf(SqlSession& session, const QString& key)
{
    const auto value = SqlSettingsRepository(session).value(key);
    if (!value)
        return std::unexpected(value.error());
    return moveMarkFromString(*value);
}

Result<KeptSecrets> countSecrets(SqlSession& session)
{
    const auto references
        = session.list(QStringLiteral("SELECT secret_ref FROM accounts WHERE secret_ref <> '' "
                                      "UNION SELECT secret_ref FROM model_connections WHERE "
                                      "secret_ref <> ''"),
            [](Row& row) { return row.text(); });
    if (!references)
        return std::unexpected(references.error());
    KeptSecrets secrets;
    for (const auto& reference : *references)
        ++(SecretRef::fromString(reference).store == QLatin1String("keychain") ? secrets.inKeychain
                                                                               : secrets.inFile);
    return secrets;
}

std::unexpected<Error> targetIsFull(const QString& place)
{
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "There is a workspace at “%1” already, so nothing was moved. Name a new file or a new "
            "schema.")
            .arg(place));
}

} // namespace clara::storage
