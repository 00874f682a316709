// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/verb_call.h"

#include "ports/backups.h"
#include "session/json_backups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::session {

namespace {

std::unexpected<Error> noBackups()
{
    return failure(ErrorKind::Rejected,
        QCoreApplication::translate("clara::Verbs",
            "This workspace is not backed up by Clara Console. Use the tools of its database."));
}

Result<QJsonValue> backUpNow(VerbCall& call, VerbParams& params)
{
    // "recent" goes by itself after a day: for copies that are only made to be worked with.
    const auto kind = params.choice(u"kind"_s, BackupKind::Manual,
        [](const QString& name) {
            const auto known = backupKindFromString(name);
            return known == BackupKind::Manual || known == BackupKind::Recent ? known
                                                                              : std::nullopt;
        },
        { toString(BackupKind::Manual), toString(BackupKind::Recent) });
    const QString exported = params.optionalText(u"for_export"_s);
    CLARA_TRY(params.done());
    if (!call.backups)
        return noBackups();
    const auto made = waitFor(call.backups->make(kind), outsideAnswerLimit);
    if (!made)
        return std::unexpected(made.error());
    if (!exported.isEmpty()) {
        const auto noted = waitFor(call.commands.noteExport(exported));
        if (!noted)
            return std::unexpected(noted.error());
    }
    return jsonOf(*made);
}

Result<QJsonValue> listBackups(VerbCall& call, VerbParams& params)
{
    CLARA_TRY(params.done());
    if (!call.backups)
        return noBackups();
    const auto overview = waitFor(call.backups->overview());
    if (!overview)
        return std::unexpected(overview.error());
    QJsonArray list;
    for (const auto& backup : overview->backups)
        list.append(jsonOf(backup));
    return list;
}

} // namespace

QList<Verb> backupVerbs()
{
    return {
        { u"backup.now"_s, backUpNow },
        { u"backup.list"_s, listBackups },
    };
}

} // namespace clara::session
