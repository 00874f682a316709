// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/move/database_end.h"

#include "storage/postgres/postgres_schema.h"
#include "storage/sql/sql_runner_repository.h"
#include "storage/sql/table_catalogue.h"

#include <QCoreApplication>
#include <QUuid>

namespace clara::storage {

namespace {

/// As long as others take somebody who is silent for gone.
constexpr milliseconds dutySilence = std::chrono::seconds(90);

QString endConnectionName()
{
    static std::atomic_int counter = 0;
    return QStringLiteral("clara-move-%1").arg(++counter);
}

Status runAtEnd(SqlSession& session, const QString& sql)
{
    const auto done = session.execute(sql);
    return done ? Status() : std::unexpected(done.error());
}

} // namespace

Result<bool> isMaker(SqlSession& session)
{
    const auto maker = session.first(
        QStringLiteral("SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = "
                       "current_schema() AND pg_get_userbyid(nspowner) = current_user"),
        [](Row& row) { return row.integer(); });
    if (!maker)
        return std::unexpected(maker.error());
    return maker->value_or(0) > 0;
}

Status waitWithoutLimit(SqlSession& session)
{
    return runAtEnd(session,
        QStringLiteral("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0"));
}

Status lockTables(SqlSession& session)
{
    QStringList tables { QStringLiteral("runners"), QStringLiteral("presence") };
    for (const auto& table : tableCatalogue())
        tables.append(table.name);
    return runAtEnd(session,
        QStringLiteral("LOCK TABLE %1 IN EXCLUSIVE MODE").arg(tables.join(QStringLiteral(", "))));
}

Status refuseWhileOnDuty(SqlSession& session, const QString& place, Instant now)
{
    const auto onDuty = SqlRunnerRepository(session).onDuty(now, dutySilence);
    if (!onDuty)
        return std::unexpected(onDuty.error());
    if (onDuty->isEmpty())
        return {};
    QStringList names;
    for (const auto& runner : *onDuty)
        names.append(runner.name);
    names.removeDuplicates();
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "Somebody is on duty in “%1”: %2. Nothing was changed. Close the consoles and end the "
            "engines there, wait a minute and a half when one was cut off, and try again.")
            .arg(place, names.join(QStringLiteral(", "))));
}

Status emptyTables(SqlSession& session)
{
    CLARA_TRY(runAtEnd(session,
        QStringLiteral("CREATE TEMPORARY TABLE kept_logins ON COMMIT DROP AS "
                       "SELECT member_id, login FROM member_logins")));
    return runAtEnd(session, QStringLiteral(R"sql(DO $$
DECLARE
    names text[] := ARRAY(SELECT quote_ident(tablename) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()
        AND tablename NOT IN ('schema_migrations', 'app_roles', 'runners'));
    target text;
BEGIN
    FOREACH target IN ARRAY names LOOP
        EXECUTE 'ALTER TABLE ' || target || ' DISABLE TRIGGER USER';
    END LOOP;
    EXECUTE 'TRUNCATE ' || array_to_string(names, ', ');
    FOREACH target IN ARRAY names LOOP
        EXECUTE 'ALTER TABLE ' || target || ' ENABLE TRIGGER USER';
    END LOOP;
END
$$)sql"));
}

Result<int> bringLoginsBack(SqlSession& session)
{
    CLARA_TRY(runAtEnd(session,
        QStringLiteral("INSERT INTO member_logins (member_id, login) SELECT k.member_id, k.login "
                       "FROM kept_logins k JOIN members m ON m.id = k.member_id")));
    const auto lost
        = session.first(QStringLiteral("SELECT count(*) FROM kept_logins k WHERE NOT EXISTS "
                                       "(SELECT 1 FROM members m WHERE m.id = k.member_id)"),
            [](Row& row) { return row.number(); });
    if (!lost)
        return std::unexpected(lost.error());
    return lost->value_or(0);
}

DatabaseEnd::DatabaseEnd(const PostgresAddress& address, MoveRole role, const Clock& clock)
    : MoveEnd(address.key())
    , m_address(address)
    , m_role(role)
    , m_clock(clock)
    , m_dialect({ QStringLiteral("clara_changes_") + address.schema,
                    QUuid::createUuid().toString(QUuid::Id128) },
          LeaseClock::Database)
{
}

Result<std::unique_ptr<MoveEnd>> DatabaseEnd::open(
    const MovePlace& place, MoveRole role, const Clock& clock)
{
    const auto address = PostgresAddress::fromString(place.place);
    if (!address)
        return std::unexpected(address.error());
    std::unique_ptr<DatabaseEnd> end(new DatabaseEnd(*address, role, clock));
    CLARA_TRY(end->connect(place));
    CLARA_TRY(end->checkMaker());
    CLARA_TRY(waitWithoutLimit(*end->m_session));
    return end;
}

Status DatabaseEnd::connect(const MovePlace& place)
{
    const auto purpose
        = m_role == MoveRole::Target ? PostgresPurpose::Receive : PostgresPurpose::Open;
    auto session = openPostgresWorkspace({ m_address, endConnectionName(), place.password },
        purpose, postgresMigrations(), m_dialect, m_clock, m_goOn);
    if (!session)
        return std::unexpected(session.error());
    m_session = std::move(*session);
    return {};
}

Status DatabaseEnd::checkMaker()
{
    const auto maker = isMaker(*m_session);
    if (!maker)
        return std::unexpected(maker.error());
    if (*maker)
        return {};
    return failure(ErrorKind::Auth,
        QCoreApplication::translate("clara::Storage",
            "Only the sign-in that made the workspace in “%1” may move it, because others do not "
            "see all of it. Nothing was changed. Use the address with that name.")
            .arg(m_address.displayName()));
}

Status DatabaseEnd::begin()
{
    if (m_role == MoveRole::Look)
        return m_session->begin(m_dialect.beginRead());
    // Repeatable: the locks are taken first, so there is nothing to serialize with.
    CLARA_TRY(m_session->begin(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE")));
    CLARA_TRY(lockTables(*m_session));
    return m_role == MoveRole::Source
        ? refuseWhileOnDuty(*m_session, m_address.displayName(), m_clock.now())
        : Status();
}

void DatabaseEnd::undo()
{
    // The tables stay: without rows they count as empty, and somebody else may have made them.
    if (m_session)
        m_session->rollback();
    m_session.reset();
}

} // namespace clara::storage
