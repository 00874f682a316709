// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace clara::bench {

/// A row of `runs` as a program without our layers would hold it.
struct PlainRun {
    std::string id {};
    std::string clientId {};
    std::string scheduleId {};
    std::optional<long long> occurrenceAt {};
    std::string state {};
    std::string reason {};
    std::optional<std::string> errorKind {};
    int attempt = 0;
    long long notBefore = 0;
    long long fence = 0;
    std::string leaseOwner {};
    std::optional<long long> leaseUntil {};
    std::optional<std::string> promptVersionId {};
    std::string model {};
    std::optional<std::string> postId {};
    std::optional<long long> startedAt {};
    std::optional<long long> finishedAt {};
    long long createdAt = 0;
};

/// The statements that the run repository issues, through the C API of SQLite and nothing else: the
/// yardstick of bench_runs. Works on a file that a store has created, with the pragmas of its
/// writer and synchronous=NORMAL. Ends the program when a statement fails.
class SqliteRuns {
public:
    explicit SqliteRuns(const std::string& path);
    ~SqliteRuns();
    SqliteRuns(const SqliteRuns&) = delete;
    SqliteRuns& operator=(const SqliteRuns&) = delete;

    // Each in a transaction of its own.
    void plan(const std::vector<PlainRun>& runs);
    std::vector<PlainRun> claim(
        long long now, const std::string& owner, long long leaseUntil, int limit);
    void complete(const std::vector<PlainRun>& runs, const std::string& expectedState);

private:
    sqlite3_stmt* prepare(const char* sql);
    void step(sqlite3_stmt* statement);

    sqlite3* m_database = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_commit;
    sqlite3_stmt* m_insert;
    sqlite3_stmt* m_due;
    sqlite3_stmt* m_claim;
    sqlite3_stmt* m_update;
};

} // namespace clara::bench
