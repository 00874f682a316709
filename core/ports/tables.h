// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace clara {

/// A value as both databases know it: nothing, a whole number, a number, a text, bytes.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using TableRow = QList<Cell>;

struct TableShape {
    QString name {};
    QStringList columns {};
    QStringList
        key {}; ///< identifies a row, and orders them: numbers by size, texts by their UTF-8 bytes

    bool operator==(const TableShape&) const = default;
};

/// Where tables come from, and when.
struct TablesOrigin {
    QString workspace {};
    QString program {}; ///< "0.1.0"
    Instant madeAt {};
    int schema = 0; ///< number of the last migration
};

/// Hands out all tables of a workspace one after the other, parents before what refers to them, row
/// by row, so that no table must fit into memory. One thread.
class TableSource {
public:
    virtual ~TableSource() = default;
    /// The next table; nothing after the last one. What is left of the table before is passed over.
    virtual Result<std::optional<TableShape>> nextTable() = 0;
    /// The next row of the table, in the order of its key; nothing after the last one.
    virtual Result<std::optional<TableRow>> nextRow() = 0;
};

/// A source whose tables can be opened by name.
class TableLibrary : public TableSource {
public:
    virtual QStringList names() const = 0;
    virtual Result<TableShape> openTable(const QString& name) = 0;
};

/// Takes tables in the order in which a source hands them out.
class TableSink {
public:
    virtual ~TableSink() = default;
    virtual Status beginTable(const TableShape& shape) = 0;
    virtual Status addRow(const TableRow& row) = 0;
    /// The rows of the table were all handed over: nothing of them may be kept back any longer.
    virtual Status endTable() { return {}; }
};

} // namespace clara
