// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/publication.h"
#include "storage/sql/sql_session.h"

/// How publications and their attempts lie in their tables.
namespace clara::storage {

/// Ends before its WHERE; the table is called `p`.
const QString& selectPublications();
Publication readPublication(Row& row);
/// No row when an open one exists.
Result<int> insertPublication(SqlSession& session, const Publication& publication);
/// No row when state or fence are others.
Result<int> updatePublication(SqlSession& session, const Publication& publication,
    PublicationState expectedState, qint64 expectedFence);

Status insertAttempt(SqlSession& session, const PublishAttempt& attempt);
/// Oldest first.
Result<QList<PublishAttempt>> readAttempts(SqlSession& session, PublicationId publication);

} // namespace clara::storage
