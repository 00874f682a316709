// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sqlite_runs.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace clara::bench {

namespace {

// As in SqlRunRepository: a statement changed there is changed here.
constexpr const char* insertSql
    = "INSERT INTO runs (client_id, id, schedule_id, occurrence_at, slot_at, state, reason, "
      "error_kind, attempt, not_before, fence, lease_owner, lease_until, prompt_version_id, model, "
      "post_id, started_at, finished_at, created_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char* dueSql
    = "SELECT r.id, r.client_id, r.schedule_id, r.occurrence_at, r.state, r.reason, r.error_kind, "
      "r.attempt, "
      "r.not_before, r.fence, r.lease_owner, r.lease_until, r.prompt_version_id, r.model, "
      "r.post_id, r.started_at, "
      "r.finished_at, r.created_at FROM clients c CROSS JOIN runs r "
      "WHERE c.status = 'active' AND r.client_id = c.id AND r.id IN ("
      "SELECT d.id FROM runs d WHERE d.client_id = c.id AND d.state = 'planned' "
      "AND d.not_before <= ? AND (d.occurrence_at IS NULL OR EXISTS (SELECT 1 FROM schedules s "
      "WHERE s.client_id = d.client_id AND s.id = d.schedule_id AND s.state = 'active')) "
      "ORDER BY d.slot_at, d.id LIMIT ?) ORDER BY r.slot_at, r.id";
constexpr const char* claimSql
    = "UPDATE runs SET state = 'claimed', fence = ?, lease_owner = ?, lease_until = ? "
      "WHERE client_id = ? AND id = ? AND state = 'planned' AND fence = ?";
constexpr const char* updateSql
    = "UPDATE runs SET state = ?, reason = ?, error_kind = ?, attempt = ?, not_before = ?, "
      "fence = ?, lease_owner = ?, lease_until = ?, prompt_version_id = ?, model = ?, post_id = ?, "
      "started_at = ?, finished_at = ? WHERE client_id = ? AND id = ? AND state = ? AND fence = ?";

[[noreturn]] void stop(sqlite3* database)
{
    std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

/// Binds from left to right.
struct Binder {
    sqlite3_stmt* statement;
    int place = 0;
    void value(const std::string& text)
    {
        sqlite3_bind_text(statement, ++place, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void value(const char* text) { sqlite3_bind_text(statement, ++place, text, -1, SQLITE_STATIC); }
    void value(long long number) { sqlite3_bind_int64(statement, ++place, number); }
    void value(int number) { sqlite3_bind_int(statement, ++place, number); }
    template <class T> void value(const std::optional<T>& optional)
    {
        if (optional)
            value(*optional);
        else
            sqlite3_bind_null(statement, ++place);
    }
    template <class... Values> void values(const Values&... all) { (value(all), ...); }
};

/// Reads from left to right.
struct Reader {
    sqlite3_stmt* statement;
    int place = 0;
    std::string text()
    {
        const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement, place));
        return std::string(data, size_t(sqlite3_column_bytes(statement, place++)));
    }
    long long number() { return sqlite3_column_int64(statement, place++); }
    bool null() { return sqlite3_column_type(statement, place) == SQLITE_NULL && ++place; }
    std::optional<std::string> optionalText()
    {
        return null() ? std::nullopt : std::optional(text());
    }
    std::optional<long long> optionalNumber()
    {
        return null() ? std::nullopt : std::optional(number());
    }
};

PlainRun readRun(sqlite3_stmt* statement)
{
    Reader row { statement };
    PlainRun run;
    run.id = row.text();
    run.clientId = row.text();
    run.scheduleId = row.text();
    run.occurrenceAt = row.optionalNumber();
    run.state = row.text();
    run.reason = row.text();
    run.errorKind = row.optionalText();
    run.attempt = int(row.number());
    run.notBefore = row.number();
    run.fence = row.number();
    run.leaseOwner = row.text();
    run.leaseUntil = row.optionalNumber();
    run.promptVersionId = row.optionalText();
    run.model = row.text();
    run.postId = row.optionalText();
    run.startedAt = row.optionalNumber();
    run.finishedAt = row.optionalNumber();
    run.createdAt = row.number();
    return run;
}

} // namespace

SqliteRuns::SqliteRuns(const std::string& path)
{
    // One thread uses it, so no mutexes: as Qt opens it.
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.c_str(), &m_database, flags, nullptr) != SQLITE_OK)
        stop(m_database);
    for (const char* pragma :
        { "trusted_schema = OFF", "mmap_size = 0", "temp_store = MEMORY", "foreign_keys = ON",
            "cache_size = -16384", "journal_mode = WAL", "wal_autocheckpoint = 1000",
            "journal_size_limit = 67108864", "synchronous = NORMAL" }) {
        const std::string sql = std::string("PRAGMA ") + pragma;
        if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(m_database);
    }
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_insert = prepare(insertSql);
    m_due = prepare(dueSql);
    m_claim = prepare(claimSql);
    m_update = prepare(updateSql);
}

SqliteRuns::~SqliteRuns()
{
    for (auto* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt* SqliteRuns::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        stop(m_database);
    m_statements.push_back(statement);
    return statement;
}

void SqliteRuns::step(sqlite3_stmt* statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        stop(m_database);
    sqlite3_reset(statement);
}

void SqliteRuns::plan(const std::vector<PlainRun>& runs)
{
    step(m_begin);
    for (const auto& run : runs) {
        Binder { m_insert }.values(run.clientId, run.id, run.scheduleId, run.occurrenceAt,
            run.occurrenceAt.value_or(run.createdAt), run.state, run.reason, run.errorKind,
            run.attempt, run.notBefore, run.fence, run.leaseOwner, run.leaseUntil,
            run.promptVersionId, run.model, run.postId, run.startedAt, run.finishedAt,
            run.createdAt);
        step(m_insert);
    }
    step(m_commit);
}

std::vector<PlainRun> SqliteRuns::claim(
    long long now, const std::string& owner, long long leaseUntil, int limit)
{
    step(m_begin);
    Binder { m_due }.values(now, limit);
    std::vector<PlainRun> claimed;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(m_due)) == SQLITE_ROW)
        claimed.push_back(readRun(m_due));
    if (code != SQLITE_DONE)
        stop(m_database);
    sqlite3_reset(m_due);
    for (auto& run : claimed) {
        const long long fence = run.fence++;
        run.state = "claimed";
        run.leaseOwner = owner;
        run.leaseUntil = leaseUntil;
        Binder { m_claim }.values(run.fence, owner, leaseUntil, run.clientId, run.id, fence);
        step(m_claim);
        if (sqlite3_changes(m_database) != 1)
            stop(m_database);
    }
    step(m_commit);
    return claimed;
}

void SqliteRuns::complete(const std::vector<PlainRun>& runs, const std::string& expectedState)
{
    step(m_begin);
    for (const auto& run : runs) {
        Binder { m_update }.values(run.state, run.reason, run.errorKind, run.attempt, run.notBefore,
            run.fence, run.leaseOwner, run.leaseUntil, run.promptVersionId, run.model, run.postId,
            run.startedAt, run.finishedAt, run.clientId, run.id, expectedState, run.fence);
        step(m_update);
        if (sqlite3_changes(m_database) != 1)
            stop(m_database);
    }
    step(m_commit);
}

} // namespace clara::bench
