// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/move/move_end.h"
#include "storage/postgres/postgres_address.h"
#include "storage/postgres/postgres_dialect.h"

namespace clara::storage {

/// Whether the schema belongs to who is signed in.
Result<bool> isMaker(SqlSession& session);

/// A statement may take as long as it needs: a copy takes its time.
Status waitWithoutLimit(SqlSession& session);

/// Locks what makes up the workspace as the first statement of the open transaction, so that it
/// sees what was there when everybody else had to wait.
Status lockTables(SqlSession& session);

/// Conflict with names when an engine or a console gave a sign of life lately.
Status refuseWhileOnDuty(SqlSession& session, const QString& place, Instant now);

/// Takes every row of the workspace away, inside the open transaction of the maker: what the
/// database otherwise refuses for the history is switched off and on again in it. Who signs in as
/// which member is remembered until `bringLoginsBack()`.
Status emptyTables(SqlSession& session);

/// Gives those their sign-in back who are members again; how many are not.
Result<int> bringLoginsBack(SqlSession& session);

/// One schema of a PostgreSQL database. Only the one who made it sees all of its rows for certain,
/// so only that sign-in may move it.
class DatabaseEnd final : public MoveEnd {
public:
    static Result<std::unique_ptr<MoveEnd>> open(
        const MovePlace& place, MoveRole role, const Clock& clock);

    /// Others read on and do not write, until the end of the transaction. Conflict: an engine or a
    /// console is on duty.
    Status begin() override;
    Status empty() override { return emptyTables(*m_session); }
    void undo() override;

private:
    DatabaseEnd(const PostgresAddress& address, MoveRole role, const Clock& clock);
    Status connect(const MovePlace& place);
    Status checkMaker();

    const PostgresAddress m_address;
    const MoveRole m_role;
    const Clock& m_clock;
    const PostgresDialect m_dialect;
};

} // namespace clara::storage
