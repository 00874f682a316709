// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/tables.h"
#include "storage/sql/sql_session.h"
#include "storage/sql/table_catalogue.h"

#include <QSet>

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

    /// Those of the open table whose texts are JSON, which is the same in any order of its members.
    const QSet<QString>& jsonColumns() const { return m_json; }

private:
    SqlTableSource(SqlSession& session, QStringList names);
    std::unexpected<Error> queryError() const;

    SqlSession& m_session;
    const QStringList m_names;
    qsizetype m_next = 0;
    QSet<QString> m_json;
    QList<bool> m_isJson; ///< by column
    QSqlQuery m_query;
};

/// JSON as this program writes it: compact, members sorted. What is no JSON comes back as it is.
QString plainJson(const QString& text);

/// Inserts rows into empty tables, inside the caller's write transaction, many with one statement.
class SqlTableSink final : public TableSink {
public:
    explicit SqlTableSink(SqlSession& session)
        : m_session(session)
    {
    }
    /// Storage: the schema has no such table.
    Status beginTable(const TableShape& shape) override;
    Status addRow(const TableRow& row) override;
    Status endTable() override;

private:
    Status flush();

    SqlSession& m_session;
    QString m_insert; ///< as far as VALUES
    QString m_marks; ///< "(?, ?)"
    QList<QMetaType> m_types; ///< of the columns, as the database has them
    QVariantList m_values; ///< of the rows that wait
    qsizetype m_waiting = 0;
    qsizetype m_bytes = 0;
};

/// Makes what searches look in, from the current texts of all posts; there is nothing of it yet.
Status rebuildPostSearch(SqlSession& session);

} // namespace clara::storage
