// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/workspace_copy.h"

#include "backup/dump_format.h"
#include "backup/table_compare.h"
#include "storage/sql/sql_tables.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace clara::storage {

namespace {

QString copyTr(const char* text) { return QCoreApplication::translate("clara::Storage", text); }

/// One table, row by row, in the form in which rows are compared.
class CanonicalTable {
public:
    static Result<CanonicalTable> open(SqlTableSource& source, const QString& name)
    {
        const auto shape = source.openTable(name);
        if (!shape)
            return std::unexpected(shape.error());
        return CanonicalTable(source, *shape);
    }
    const TableShape& shape() const { return m_shape; }
    const QSet<QString>& json() const { return m_source->jsonColumns(); }

    /// The same columns in the same order on both sides, and the same of them as JSON.
    void arrange(const QStringList& columns, const QSet<QString>& json)
    {
        m_order.clear();
        m_isJson.clear();
        for (const auto& column : columns) {
            m_order.append(m_shape.columns.indexOf(column));
            m_isJson.append(json.contains(column));
        }
    }
    Status advance()
    {
        auto row = m_source->nextRow();
        if (!row)
            return std::unexpected(row.error());
        m_row = std::move(*row);
        m_bytes.clear();
        if (!m_row)
            return {};
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            const Cell& cell = m_row->at(m_order.at(i));
            const auto* text = m_isJson.at(i) ? std::get_if<QString>(&cell) : nullptr;
            backup::putCell(m_bytes, text ? Cell(plainJson(*text)) : cell);
        }
        ++m_rows;
        m_hash->addData(m_bytes);
        return {};
    }
    bool hasRow() const { return m_row.has_value(); }
    const QByteArray& bytes() const { return m_bytes; }
    Cell key(const QString& column) const { return m_row->at(m_shape.columns.indexOf(column)); }
    MovedTable sum() const
    {
        return { m_shape.name, m_rows, QString::fromLatin1(m_hash->result().toHex()) };
    }

private:
    CanonicalTable(SqlTableSource& source, TableShape shape)
        : m_source(&source)
        , m_shape(std::move(shape))
        , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    {
        arrange(m_shape.columns, source.jsonColumns());
    }
    SqlTableSource* m_source; // never null; a pointer so that this can be moved
    TableShape m_shape;
    QList<qsizetype> m_order;
    QList<bool> m_isJson;
    std::optional<TableRow> m_row;
    QByteArray m_bytes;
    qint64 m_rows = 0;
    std::unique_ptr<QCryptographicHash> m_hash;
};

QString cellText(const Cell& cell)
{
    if (const auto* integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    const auto* text = std::get_if<QString>(&cell);
    return text ? text->left(80) : QStringLiteral("…");
}

/// "client_id 0199…, id 0199…"
QString keyText(const CanonicalTable& table)
{
    QStringList parts;
    for (const auto& column : table.shape().key)
        parts.append(column + u' ' + cellText(table.key(column)));
    return parts.join(QStringLiteral(", "));
}

bool comesFirst(const CanonicalTable& left, const CanonicalTable& right)
{
    for (const auto& column : left.shape().key) {
        if (const int order = backup::compareCells(left.key(column), right.key(column)))
            return order < 0;
    }
    return true;
}

std::unexpected<Error> differsAt(const CanonicalTable& source, const CanonicalTable& target)
{
    const bool inSource = source.hasRow() && (!target.hasRow() || comesFirst(source, target));
    return failure(ErrorKind::Storage,
        copyTr(QT_TRANSLATE_NOOP("clara::Storage",
                   "The copy differs from the original in the table “%1”, record %2, so it was "
                   "undone and everything is as it was. Something in the target changes what is "
                   "written; look there for triggers, and try again."))
            .arg(source.shape().name, keyText(inSource ? source : target)));
}

Result<MovedTable> compareOne(SqlTableSource& left, SqlTableSource& right, const QString& name)
{
    auto source = CanonicalTable::open(left, name);
    if (!source)
        return std::unexpected(source.error());
    auto target = CanonicalTable::open(right, name);
    if (!target)
        return std::unexpected(target.error());
    QStringList columns = source->shape().columns;
    QStringList others = target->shape().columns;
    columns.sort();
    others.sort();
    if (columns != others) {
        return failure(ErrorKind::Storage,
            copyTr(QT_TRANSLATE_NOOP("clara::Storage",
                       "The table “%1” has other columns in the target, so nothing was copied. "
                       "Use an empty place that this version makes."))
                .arg(name));
    }
    const QSet<QString> json = source->json() + target->json();
    source->arrange(columns, json);
    target->arrange(columns, json);
    for (;;) {
        CLARA_TRY(source->advance());
        CLARA_TRY(target->advance());
        if (source->bytes() != target->bytes() || source->hasRow() != target->hasRow())
            return differsAt(*source, *target);
        if (!source->hasRow())
            return source->sum();
    }
}

Status copyRows(SqlSession& source, SqlSession& target)
{
    const auto tables = SqlTableSource::create(source);
    if (!tables)
        return std::unexpected(tables.error());
    SqlTableSink sink(target);
    const auto counts = backup::copyTables(**tables, sink);
    if (!counts)
        return std::unexpected(counts.error());
    return rebuildPostSearch(target);
}

} // namespace

Result<QList<MovedTable>> copyWorkspace(SqlSession& source, SqlSession& target)
{
    CLARA_TRY(copyRows(source, target));
    const auto left = SqlTableSource::create(source);
    if (!left)
        return std::unexpected(left.error());
    const auto right = SqlTableSource::create(target);
    if (!right)
        return std::unexpected(right.error());
    QList<MovedTable> sums;
    const auto names = (*left)->names();
    for (const auto& name : names) {
        const auto sum = compareOne(**left, **right, name);
        if (!sum)
            return std::unexpected(sum.error());
        sums.append(*sum);
    }
    return sums;
}

Result<QList<MovedTable>> sumTables(SqlSession& session)
{
    const auto source = SqlTableSource::create(session);
    if (!source)
        return std::unexpected(source.error());
    QList<MovedTable> sums;
    const auto names = (*source)->names();
    for (const auto& name : names) {
        auto table = CanonicalTable::open(**source, name);
        if (!table)
            return std::unexpected(table.error());
        QStringList columns = table->shape().columns;
        columns.sort();
        table->arrange(columns, table->json());
        do {
            CLARA_TRY(table->advance());
        } while (table->hasRow());
        sums.append(table->sum());
    }
    return sums;
}

Result<bool> isEmptyWorkspace(SqlSession& session)
{
    const auto source = SqlTableSource::create(session);
    if (!source)
        return std::unexpected(source.error());
    for (const auto& name : (*source)->names()) {
        const auto row = session.first(
            QStringLiteral("SELECT 1 FROM \"%1\" LIMIT 1").arg(name), // a name of the catalogue
            [](Row& found) { return found.integer(); });
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            return false;
    }
    return true;
}

} // namespace clara::storage
