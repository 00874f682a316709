// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/change_feed.h"
#include "storage/sql/dialect.h"
#include "storage/sql/row.h"
#include "storage/sql/sql_value.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <memory>

namespace clara::storage {

/// One database connection of one storage thread: pooled prepared statements, and what the running
/// transaction touched. A statement that fails spoils the transaction: nothing more runs in it and
/// it cannot be committed. (PostgreSQL is like that; SQLite may roll back by itself when the disk
/// is full, after which further statements would be committed one by one.) Lives and dies in its
/// thread.
class SqlSession {
public:
    /// Takes the open connection over and removes it at the end. `abort`: when true, statements are
    /// refused.
    SqlSession(QString connectionName, const Dialect& dialect, const std::atomic_bool& abort);
    ~SqlSession();
    Q_DISABLE_COPY_MOVE(SqlSession)

    /// Runs a statement; gives the number of rows it changed.
    template <class... Values> Result<int> execute(const QString& sql, const Values&... values)
    {
        auto statement = start(sql, bindings(values...));
        if (!statement)
            return std::unexpected(statement.error());
        return statement->query().numRowsAffected();
    }
    /// All rows through `read(Row&)`.
    template <class Read, class... Values>
    auto list(const QString& sql, Read read, const Values&... values)
        -> Result<QList<std::invoke_result_t<Read, Row&>>>
    {
        auto statement = start(sql, bindings(values...));
        if (!statement)
            return std::unexpected(statement.error());
        QList<std::invoke_result_t<Read, Row&>> rows;
        while (statement->query().next()) {
            Row row(statement->query());
            rows.append(read(row));
            CLARA_TRY(row.status());
        }
        CLARA_TRY(finish(*statement));
        return rows;
    }
    /// The first row, if any.
    template <class Read, class... Values>
    auto first(const QString& sql, Read read, const Values&... values)
        -> Result<std::optional<std::invoke_result_t<Read, Row&>>>
    {
        auto statement = start(sql, bindings(values...));
        if (!statement)
            return std::unexpected(statement.error());
        std::optional<std::invoke_result_t<Read, Row&>> value;
        if (statement->query().next()) {
            Row row(statement->query());
            value.emplace(read(row));
            CLARA_TRY(row.status());
            return value;
        }
        CLARA_TRY(finish(*statement));
        return value;
    }

    /// Where several statements may travel at once, the beginning goes with the first statement.
    Status begin(const QString& beginSql);
    Status commit();
    /// Never fails: what is not committed is gone with the connection at the latest.
    void rollback();

    /// The part of the transaction that one of several jobs writes.
    Status beginPart();
    Status endPart();
    /// Undoes the part and lets the transaction go on; an error when the database has given up the
    /// whole of it.
    Status undoPart();

    /// The running or last transaction: it met something that may be gone when the work is run
    /// again.
    bool mayRepeat() const { return m_mayRepeat; }
    /// The connection is gone; nothing more works in this session.
    bool isLost() const { return m_isLost; }

    /// Goes on after a statement outside of a transaction failed.
    void forgetFailure() { m_spoiled.reset(); }

    /// Statements are refused by now: the workspace is being closed.
    bool isAborted() const { return m_abort.load(std::memory_order_relaxed); }

    /// A repository says which kind of row it changed.
    void touch(Entity entity) { m_touched |= entity; }
    Entities touched() const { return m_touched; }
    const Dialect& dialect() const { return m_dialect; }
    QSqlDatabase& database() { return m_database; }

private:
    struct Prepared {
        QSqlQuery query;
        bool busy = false;
        quint64 lastUse = 0;
        Preparing preparing = Preparing::ByDriver;
        QString name {}; ///< of a statement prepared in SQL
        bool isKnown = false; ///< the database has prepared it
    };
    /// A statement in use: gives its cursor back when it dies.
    class Statement {
    public:
        explicit Statement(std::shared_ptr<Prepared> prepared)
            : m_prepared(std::move(prepared))
        {
        }
        Statement(Statement&&) noexcept = default;
        ~Statement();
        QSqlQuery& query() { return m_prepared->query; }

    private:
        std::shared_ptr<Prepared> m_prepared; // shared with the pool, which may evict it meanwhile
    };

    template <class... Values> static QVariantList bindings(const Values&... values)
    {
        QVariantList list;
        list.reserve(sizeof...(values));
        (append(list, values), ...);
        return list;
    }
    template <class T> static void append(QVariantList& list, const T& value)
    {
        if constexpr (std::is_same_v<T, QVariantList>)
            list += value;
        else
            list.append(toSql(value));
    }
    Result<Statement> start(const QString& sql, const QVariantList& values);
    Result<std::shared_ptr<Prepared>> prepare(const QString& sql);
    bool run(Prepared& prepared, const QString& sql, const QVariantList& values);
    bool runSeveral(Prepared& prepared, const QString& sql);
    Status sendAhead(const QString& sql);
    QVariant bound(const QVariant& value) const;
    QString literals(const QVariantList& values) const;
    Status finish(Statement& statement);
    std::unexpected<Error> spoil(const QSqlError& error, const QString& sql);
    void makeRoom();

    QSqlDatabase m_database;
    const Dialect& m_dialect;
    const std::atomic_bool& m_abort;
    QHash<QString, std::shared_ptr<Prepared>> m_pool;
    quint64 m_uses = 0;
    int m_named = 0;
    bool m_mayRepeat = false;
    bool m_isLost = false;
    std::optional<Error> m_spoiled {};
    Entities m_touched {};
    Entities m_touchedBefore {}; ///< before the part
    /// What goes before the next statement, in the same journey.
    QStringList m_ahead {};
    bool m_hasBegun = false; ///< the database knows of the transaction
};

} // namespace clara::storage
