// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/tables.h"
#include "storage/sql/sql_session.h"
#include "storage/sql/table_catalogue.h"

namespace clara::storage {

/// Reads the tables of the catalogue that the schema has, one row in memory at a time. The caller
/// holds a read transaction, so that all tables are of one moment.
class SqlTableSource final : public TableLibrary {
public:
    static Result<std::unique_ptr<SqlTableSource>> create(SqlSession& session);

    QStringList names() const override { return m_names; }
    Result<TableShape> openTable(const QString& name) override;
    Result<std::optional<TableShape>> nextTable() override;
    Result<std::optional<TableRow>> nextRow() override;

private:
    SqlTableSource(SqlSession& session, QStringList names);
    std::unexpected<Error> queryError() const;

    SqlSession& m_session;
    const QStringList m_names;
    qsizetype m_next = 0;
    QSqlQuery m_query;
};

/// Inserts rows into empty tables, inside the caller's write transaction.
class SqlTableSink final : public TableSink {
public:
    explicit SqlTableSink(SqlSession& session)
        : m_session(session)
    {
    }
    /// Storage: the schema has no such table.
    Status beginTable(const TableShape& shape) override;
    Status addRow(const TableRow& row) override;

private:
    SqlSession& m_session;
    QString m_insert;
};

/// Makes again what searches look in, from the current texts of all posts.
Status rebuildPostSearch(SqlSession& session);

} // namespace clara::storage
