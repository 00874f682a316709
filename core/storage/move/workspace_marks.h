// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/workspace_move.h"
#include "storage/sql/sql_session.h"

#include <QJsonObject>

/// What a workspace is told when it, or a copy of it, comes to another place. All inside the
/// caller's transaction.
namespace clara::storage {

/// Nothing goes out until a person resumes. `by` stands where otherwise the person's name does.
Status stopPublishing(SqlSession& session, const QString& by, Instant now);

/// A row of the history in the name of the person at this computer.
Status noteInHistory(
    SqlSession& session, const QString& verb, const QJsonObject& summary, Instant now);

/// A copy that is on its own: it neither went anywhere nor is on its way.
Status clearMarks(SqlSession& session);

/// Which backup was restored.
struct RestoreNote {
    QString backup {}; ///< name of the file
    Instant madeAt {}; ///< 1970: unknown
};
/// A restored workspace stands on its own, publishes nothing and says in its history where it comes
/// from.
Status settleRestored(SqlSession& session, const RestoreNote& note, Instant now);

Status setMark(SqlSession& session, const QString& key, const MoveMark& mark);
Result<std::optional<MoveMark>> markOf(SqlSession& session, const QString& key);

/// Keys and passwords of accounts and models that the rows refer to.
Result<KeptSecrets> countSecrets(SqlSession& session);

std::unexpected<Error> targetIsFull(const QString& place);

} // namespace clara::storage
