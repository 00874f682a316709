// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_schema.h"

#include <QCoreApplication>

static void initPostgresResources()
{
    Q_INIT_RESOURCE(storage_postgres); // a static library does not do it by itself
}

namespace clara::storage {

namespace {

enum SchemaState { Missing, Closed, Usable };

Result<SchemaState> schemaState(SqlSession& session, const QString& schema)
{
    const auto state = session.first(
        QStringLiteral("SELECT CASE WHEN to_regnamespace(?) IS NULL THEN 0 "
                       "WHEN has_schema_privilege(?, 'USAGE') THEN 2 ELSE 1 END"),
        [](Row& row) { return row.number(); }, schema, schema);
    if (!state)
        return std::unexpected(state.error());
    return SchemaState(state->value_or(Missing));
}

std::unexpected<Error> noWorkspace(const PostgresAddress& address)
{
    return failure(ErrorKind::NotFound,
        QCoreApplication::translate("clara::Storage",
            "There is no workspace in “%1”. Make one with “clara init --workspace” and this "
            "address.")
            .arg(address.displayName()));
}

std::unexpected<Error> noRights(const PostgresAddress& address)
{
    return failure(ErrorKind::Auth,
        QCoreApplication::translate("clara::Storage",
            "This sign-in may not use the workspace in “%1”. Ask its owner for access.")
            .arg(address.displayName()));
}

Status refuseUnfit(const PostgresAddress& address, qsizetype pending, qsizetype all)
{
    if (pending == 0)
        return {};
    if (pending == all)
        return noWorkspace(address);
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage",
            "The workspace in “%1” was made by an older version. Its owner updates it with “clara "
            "init --workspace” and this address.")
            .arg(address.displayName()));
}

Status makeSchema(SqlSession& session, const PostgresAddress& address, SchemaState state,
    PostgresPurpose purpose, const QList<Migration>& migrations, const Clock& clock,
    const BeforeUpdate& beforeUpdate)
{
    if (state == Missing) {
        const auto made = session.execute(
            QStringLiteral("CREATE SCHEMA IF NOT EXISTS \"%1\"").arg(address.schema));
        if (!made)
            return std::unexpected(made.error());
    }
    Migrator migrator(session, migrations, clock);
    const auto pending = migrator.pending();
    if (!pending)
        return std::unexpected(pending.error());
    if (pending->isEmpty() && purpose == PostgresPurpose::Receive)
        return {};
    if (pending->isEmpty()) {
        return failure(ErrorKind::Conflict,
            QCoreApplication::translate("clara::Storage",
                "There is a workspace in “%1” already, so nothing was made. Use it, or name "
                "another "
                "schema.")
                .arg(address.displayName()));
    }
    if (beforeUpdate && pending->size() < migrations.size())
        CLARA_TRY(beforeUpdate(session));
    return migrator.apply(*pending);
}

/// Nobody else makes or updates a workspace of this database meanwhile.
class MakersLock {
public:
    explicit MakersLock(SqlSession& session)
        : m_session(session)
    {
    }
    Status take()
    {
        CLARA_TRY(run(QStringLiteral("SELECT pg_advisory_lock(hashtext('clara'))")));
        // An index over years of work takes its time.
        return run(QStringLiteral("SET statement_timeout = 0"));
    }
    ~MakersLock()
    {
        m_session.forgetFailure();
        (void)run(QStringLiteral("SELECT pg_advisory_unlock(hashtext('clara'))"));
    }
    Q_DISABLE_COPY_MOVE(MakersLock)

private:
    Status run(const QString& sql)
    {
        const auto done = m_session.execute(sql);
        return done ? Status() : std::unexpected(done.error());
    }
    SqlSession& m_session;
};

} // namespace

QList<Migration> postgresMigrations()
{
    initPostgresResources();
    return migrationsIn(QStringLiteral(":/clara/storage/postgres/migrations"));
}

Result<std::unique_ptr<SqlSession>> openPostgresWorkspace(const PostgresConnectionOptions& options,
    PostgresPurpose purpose, const QList<Migration>& migrations, const Dialect& dialect,
    const Clock& clock, const std::atomic_bool& abort, const BeforeUpdate& beforeUpdate)
{
    auto session = openPostgres(options, dialect, abort);
    if (!session)
        return session;
    const auto state = schemaState(**session, options.address.schema);
    if (!state)
        return std::unexpected(state.error());
    if (*state == Closed)
        return noRights(options.address);
    if (purpose != PostgresPurpose::Open) {
        MakersLock lock(**session);
        CLARA_TRY(lock.take());
        CLARA_TRY(makeSchema(
            **session, options.address, *state, purpose, migrations, clock, beforeUpdate));
        return session;
    }
    if (*state == Missing)
        return noWorkspace(options.address);
    const auto pending = Migrator(**session, migrations, clock).pending();
    if (!pending)
        return std::unexpected(pending.error());
    CLARA_TRY(refuseUnfit(options.address, pending->size(), migrations.size()));
    return session;
}

} // namespace clara::storage
