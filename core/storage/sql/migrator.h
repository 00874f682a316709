// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

/// One step of the schema: a numbered script that is never changed after it was released.
struct Migration {
    int version = 0;
    QString name {};
    QString script {};

    /// SHA-256 (hex) of the script.
    QString checksum() const;
};

/// The scripts "0001_initial.sql", "0002_….sql" of a folder (of resources), by version.
QList<Migration> migrationsIn(const QString& folder);

/// Brings a schema forward, one transaction per migration, and remembers what was applied.
class Migrator {
public:
    Migrator(SqlSession& session, QList<Migration> migrations, const Clock& clock)
        : m_session(session)
        , m_migrations(std::move(migrations))
        , m_clock(clock)
    {
    }
    /// What is still to be applied. Refuses a schema that is newer than this program or was made by
    /// other scripts. Reads only.
    Result<QList<Migration>> pending();
    Status apply(const QList<Migration>& migrations);

private:
    Status applyOne(const Migration& migration);

    SqlSession& m_session;
    const QList<Migration> m_migrations;
    const Clock& m_clock;
};

} // namespace clara::storage
