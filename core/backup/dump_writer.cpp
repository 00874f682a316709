// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/dump_writer.h"

#include "backup/dump_format.h"

namespace clara::backup {

namespace {

Result<TableSum> writeTable(TableSource& source, const TableShape& shape, SealedWriter& out)
{
    QByteArray bytes(1, tableRecord);
    putBytes(bytes, shape.name.toUtf8());
    putTexts(bytes, shape.columns);
    putTexts(bytes, shape.key);
    CLARA_TRY(out.write(bytes));
    TableSum sum { shape.name, 0, {} };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto row = source.nextRow();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        bytes = QByteArray(1, rowRecord);
        for (const auto& cell : **row)
            putCell(bytes, cell);
        hash.addData(QByteArrayView(bytes).sliced(1));
        ++sum.rows;
        CLARA_TRY(out.write(bytes));
    }
    sum.sha256 = hash.result();
    return sum;
}

} // namespace

Result<QList<TableCount>> writeDump(
    TableSource& source, const TablesOrigin& origin, SealedWriter& out)
{
    QByteArray bytes(1, workspaceRecord);
    putNumber(bytes, dumpForm);
    putNumber(bytes, quint32(origin.schema));
    putLong(bytes, toMs(origin.madeAt));
    putBytes(bytes, origin.workspace.toUtf8());
    putBytes(bytes, origin.program.toUtf8());
    CLARA_TRY(out.write(bytes));
    QList<TableCount> counts;
    QByteArray closing;
    for (;;) {
        const auto shape = source.nextTable();
        if (!shape)
            return std::unexpected(shape.error());
        if (!*shape)
            break;
        const auto sum = writeTable(source, **shape, out);
        if (!sum)
            return std::unexpected(sum.error());
        counts.append({ sum->table, sum->rows });
        putBytes(closing, sum->table.toUtf8());
        putLong(closing, sum->rows);
        closing += sum->sha256;
    }
    bytes = QByteArray(1, closingRecord);
    putNumber(bytes, quint32(counts.size()));
    CLARA_TRY(out.write(bytes + closing));
    CLARA_TRY(out.finish());
    return counts;
}

} // namespace clara::backup
