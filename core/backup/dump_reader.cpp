// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/dump_reader.h"

#include "backup/export_error.h"

#include <QtEndian>

#include <bit>

namespace clara::backup {

namespace {
constexpr quint32 maxValueBytes = 256u * 1024 * 1024;
constexpr quint32 maxNames = 4096;
} // namespace

DumpReader::DumpReader(std::unique_ptr<SealedReader> content)
    : m_content(std::move(content))
{
}

Result<std::unique_ptr<DumpReader>> DumpReader::create(std::unique_ptr<SealedReader> content)
{
    std::unique_ptr<DumpReader> reader(new DumpReader(std::move(content)));
    CLARA_TRY(reader->readOrigin());
    return reader;
}

Result<QByteArray> DumpReader::take(qsizetype size)
{
    auto value = m_content->read(size);
    if (value)
        m_row += *value;
    return value;
}

Result<char> DumpReader::letter()
{
    const auto value = take(1);
    if (!value)
        return std::unexpected(value.error());
    return value->at(0);
}

Result<quint32> DumpReader::number()
{
    const auto value = take(4);
    if (!value)
        return std::unexpected(value.error());
    return qFromBigEndian<quint32>(value->constData());
}

Result<qint64> DumpReader::longNumber()
{
    const auto value = take(8);
    if (!value)
        return std::unexpected(value.error());
    return qFromBigEndian<qint64>(value->constData());
}

Result<QByteArray> DumpReader::bytes()
{
    const auto size = number();
    if (!size)
        return std::unexpected(size.error());
    if (*size > maxValueBytes)
        return damagedExport(QStringLiteral("a value of %1 bytes").arg(*size));
    return take(*size);
}

Result<QStringList> DumpReader::texts()
{
    const auto count = number();
    if (!count)
        return std::unexpected(count.error());
    if (*count > maxNames)
        return damagedExport(QStringLiteral("%1 names").arg(*count));
    QStringList list;
    for (quint32 i = 0; i < *count; ++i) {
        const auto text = bytes();
        if (!text)
            return std::unexpected(text.error());
        list.append(QString::fromUtf8(*text));
    }
    return list;
}

Result<Cell> DumpReader::cell()
{
    const auto tag = letter();
    if (!tag)
        return std::unexpected(tag.error());
    switch (*tag) {
    case NothingCell:
        return Cell();
    case IntegerCell:
    case NumberCell: {
        const auto value = longNumber();
        if (!value)
            return std::unexpected(value.error());
        if (*tag == IntegerCell)
            return Cell(*value);
        return Cell(std::bit_cast<double>(*value));
    }
    case TextCell:
    case BytesCell: {
        auto value = bytes();
        if (!value)
            return std::unexpected(value.error());
        if (*tag == TextCell)
            return Cell(QString::fromUtf8(*value));
        return Cell(std::move(*value));
    }
    default:
        return damagedExport(QStringLiteral("a value of kind %1").arg(int(*tag)));
    }
}

Status DumpReader::readOrigin()
{
    const auto first = letter();
    if (!first)
        return std::unexpected(first.error());
    const auto form = number();
    if (!form)
        return std::unexpected(form.error());
    if (*first != workspaceRecord || *form != dumpForm)
        return newerExport();
    const auto schema = number();
    const auto madeAt = schema ? longNumber() : Result<qint64>(std::unexpected(schema.error()));
    const auto workspace = madeAt ? bytes() : Result<QByteArray>(std::unexpected(madeAt.error()));
    const auto program
        = workspace ? bytes() : Result<QByteArray>(std::unexpected(workspace.error()));
    if (!program)
        return std::unexpected(program.error());
    m_origin = { QString::fromUtf8(*workspace), QString::fromUtf8(*program), instantFromMs(*madeAt),
        int(*schema) };
    return {};
}

Result<TableShape> DumpReader::readShape()
{
    const auto name = bytes();
    const auto columns = name ? texts() : Result<QStringList>(std::unexpected(name.error()));
    const auto key = columns ? texts() : Result<QStringList>(std::unexpected(columns.error()));
    if (!key)
        return std::unexpected(key.error());
    return TableShape { QString::fromUtf8(*name), *columns, *key };
}

void DumpReader::endTable()
{
    if (!m_inTable)
        return;
    m_inTable = false;
    m_sums.last().sha256 = m_hash.result();
}

Status DumpReader::readClosing()
{
    const auto count = number();
    if (!count)
        return std::unexpected(count.error());
    QList<TableSum> sums;
    for (quint32 i = 0; i < *count && i < maxNames; ++i) {
        const auto name = bytes();
        const auto rows = name ? longNumber() : Result<qint64>(std::unexpected(name.error()));
        const auto sha256 = rows ? take(32) : Result<QByteArray>(std::unexpected(rows.error()));
        if (!sha256)
            return std::unexpected(sha256.error());
        sums.append({ QString::fromUtf8(*name), *rows, *sha256 });
    }
    if (sums != m_sums)
        return damagedExport(QStringLiteral("the tables are not those of the closing record"));
    const auto atEnd = m_content->atEnd();
    if (!atEnd)
        return std::unexpected(atEnd.error());
    if (!*atEnd)
        return damagedExport(QStringLiteral("content behind the closing record"));
    m_done = true;
    return {};
}

Result<std::optional<TableShape>> DumpReader::nextTable()
{
    while (m_inTable) { // what the caller did not read counts as well
        const auto row = nextRow();
        if (!row)
            return std::unexpected(row.error());
    }
    if (m_done)
        return std::optional<TableShape>();
    if (!m_next) {
        const auto read = letter();
        if (!read)
            return std::unexpected(read.error());
        m_next = *read;
    }
    const char record = std::exchange(m_next, 0);
    if (record == closingRecord) {
        CLARA_TRY(readClosing());
        return std::optional<TableShape>();
    }
    if (record != tableRecord)
        return damagedExport(QStringLiteral("a record of kind %1").arg(int(record)));
    auto shape = readShape();
    if (!shape)
        return std::unexpected(shape.error());
    m_shape = *shape;
    m_sums.append({ m_shape.name, 0, {} });
    m_hash.reset();
    m_inTable = true;
    return std::optional<TableShape>(m_shape);
}

Result<std::optional<TableRow>> DumpReader::nextRow()
{
    if (!m_inTable)
        return std::optional<TableRow>();
    const auto record = letter();
    if (!record)
        return std::unexpected(record.error());
    if (*record != rowRecord) {
        m_next = *record;
        endTable();
        return std::optional<TableRow>();
    }
    m_row.clear();
    TableRow row;
    row.reserve(m_shape.columns.size());
    for (qsizetype i = 0; i < m_shape.columns.size(); ++i) {
        auto value = cell();
        if (!value)
            return std::unexpected(value.error());
        row.append(std::move(*value));
    }
    m_hash.addData(m_row);
    ++m_sums.last().rows;
    return std::optional<TableRow>(std::move(row));
}

} // namespace clara::backup
