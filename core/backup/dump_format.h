// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/tables.h"

#include <QCryptographicHash>

/// The content of an encrypted backup, the same for every database. Numbers are big endian, texts
/// are UTF-8, both texts and bytes follow their length (32 bits). Records, each begun by one
/// letter:
///   W  form (32 bits, 1), schema (32), moment (64, ms since 1970 UTC), workspace, program
///   T  table name, count and names of columns, count and names of the key columns
///   R  one value per column: 0 nothing | 1 whole number (64) | 2 number (IEEE 64) | 3 text | 4
///   bytes Z  count of tables (32), then per table: name, rows (64), SHA-256 over its R records
///   without their letter
/// W is first, then each T with its R in the order of the key, and Z is last.
namespace clara::backup {

inline constexpr quint32 dumpForm = 1;
inline constexpr char workspaceRecord = 'W';
inline constexpr char tableRecord = 'T';
inline constexpr char rowRecord = 'R';
inline constexpr char closingRecord = 'Z';

enum CellTag : char {
    NothingCell = 0,
    IntegerCell = 1,
    NumberCell = 2,
    TextCell = 3,
    BytesCell = 4
};

/// Rows and hash of one table.
struct TableSum {
    QString table {};
    qint64 rows = 0;
    QByteArray sha256 {};
    bool operator==(const TableSum&) const = default;
};

void putNumber(QByteArray& bytes, quint32 number);
void putLong(QByteArray& bytes, qint64 number);
void putBytes(QByteArray& bytes, const QByteArray& value);
void putTexts(QByteArray& bytes, const QStringList& texts);
void putCell(QByteArray& bytes, const Cell& cell);

} // namespace clara::backup
