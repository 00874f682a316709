// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

/// Where a workspace lies, or is to lie.
struct MovePlace {
    QString place {}; ///< path of a file, or address of a database
    std::shared_ptr<const Secret> password {}; ///< of the database; null: PGPASSFILE names it
};

/// Look: reads only and makes nothing. Source: nobody else writes from `begin()` on. Target: makes
/// what is not there, and nobody else writes from `begin()` on.
enum class MoveRole { Look, Source, Target };

/// One of the two places of a move, opened for it alone. Blocks; one thread.
class MoveEnd {
public:
    /// NotFound: there is no workspace (not for a target). Conflict: somebody works on it. Auth:
    /// not the one who may move it. `arrivingFrom`: a copy from there that was cut short may be
    /// replaced.
    static Result<std::unique_ptr<MoveEnd>> open(const MovePlace& place, MoveRole role,
        const Clock& clock, const QString& arrivingFrom = {});
    /// The name by which the place will be known, before it is opened.
    static Result<QString> nameOf(const QString& place);
    virtual ~MoveEnd() = default;
    Q_DISABLE_COPY_MOVE(MoveEnd)

    /// The path, or the address without user and password.
    const QString& name() const { return m_name; }
    SqlSession& session() { return *m_session; }
    /// Begins the transaction in which everything is read or written, and keeps others out.
    virtual Status begin() = 0;
    /// Takes all rows away, inside the transaction.
    virtual Status empty() = 0;
    Status commit() { return m_session->commit(); }
    void rollback() { m_session->rollback(); }
    /// Rolls back and takes away what was made for this. The session is gone then.
    virtual void undo() = 0;

protected:
    explicit MoveEnd(QString name)
        : m_name(std::move(name))
    {
    }
    const QString m_name;
    const std::atomic_bool m_goOn = false;
    std::unique_ptr<SqlSession> m_session;
};

} // namespace clara::storage
