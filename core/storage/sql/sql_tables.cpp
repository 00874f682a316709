// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_tables.h"

#include "storage/sql/post_rows.h"

#include <QCoreApplication>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace clara::storage {

namespace {

/// Names come from the catalogue or the schema; what a backup file says is quoted all the same.
QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString quotedList(const QStringList& names)
{
    QStringList list;
    for (const auto& name : names)
        list.append(quoted(name));
    return list.join(QStringLiteral(", "));
}

Result<bool> hasTable(SqlSession& session, const QString& name)
{
    const auto count = session.first(
        session.dialect().tableCount(), [](Row& row) { return row.integer(); }, name);
    if (!count)
        return std::unexpected(count.error());
    return count->value_or(0) > 0;
}

Cell cellOf(const QVariant& value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return value.toByteArray();
    case QMetaType::Double:
    case QMetaType::Float:
        return value.toDouble();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

QVariant variantOf(const Cell& cell)
{
    if (const auto* integer = std::get_if<qint64>(&cell))
        return toSql(*integer);
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* text = std::get_if<QString>(&cell))
        return toSql(*text);
    if (const auto* bytes = std::get_if<QByteArray>(&cell))
        return toSql(*bytes);
    return sqlNull();
}

} // namespace

SqlTableSource::SqlTableSource(SqlSession& session, QStringList names)
    : m_session(session)
    , m_names(std::move(names))
    , m_query(session.database())
{
    m_query.setForwardOnly(true);
}

Result<std::unique_ptr<SqlTableSource>> SqlTableSource::create(SqlSession& session)
{
    QStringList names;
    for (const auto& table : tableCatalogue()) {
        const auto exists = hasTable(session, table.name);
        if (!exists)
            return std::unexpected(exists.error());
        if (*exists)
            names.append(table.name); // an older schema has fewer
    }
    return std::unique_ptr<SqlTableSource>(new SqlTableSource(session, names));
}

std::unexpected<Error> SqlTableSource::queryError() const
{
    return std::unexpected(m_session.dialect().errorFrom(m_query.lastError()));
}

Result<TableShape> SqlTableSource::openTable(const QString& name)
{
    const auto table = std::ranges::find(tableCatalogue(), name, &CatalogueTable::name);
    if (table == tableCatalogue().end())
        return failure(ErrorKind::Internal, QString(), QStringLiteral("no table %1").arg(name));
    if (!m_query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY %2")
                          .arg(quoted(name), quotedList(table->key))))
        return queryError();
    TableShape shape { name, {}, table->key };
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        shape.columns.append(record.fieldName(i));
    return shape;
}

Result<std::optional<TableShape>> SqlTableSource::nextTable()
{
    if (m_next >= m_names.size())
        return std::optional<TableShape>();
    auto shape = openTable(m_names.at(m_next++));
    if (!shape)
        return std::unexpected(shape.error());
    return std::optional<TableShape>(std::move(*shape));
}

Result<std::optional<TableRow>> SqlTableSource::nextRow()
{
    if (!m_query.next()) {
        if (m_query.lastError().isValid())
            return queryError();
        m_query.finish();
        return std::optional<TableRow>();
    }
    TableRow row;
    const int count = m_query.record().count();
    row.reserve(count);
    for (int i = 0; i < count; ++i)
        row.append(cellOf(m_query.value(i)));
    return std::optional<TableRow>(std::move(row));
}

Status SqlTableSink::beginTable(const TableShape& shape)
{
    const auto known = hasTable(m_session, shape.name);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The backup holds something that this version does not know, so nothing was "
                "changed. Install the version it was made with."),
            QStringLiteral("table %1").arg(shape.name));
    }
    QStringList marks;
    marks.fill(QStringLiteral("?"), shape.columns.size());
    m_insert
        = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
              .arg(quoted(shape.name), quotedList(shape.columns), marks.join(QStringLiteral(", ")));
    return {};
}

Status SqlTableSink::addRow(const TableRow& row)
{
    QVariantList values;
    values.reserve(row.size());
    for (const auto& cell : row)
        values.append(variantOf(cell));
    const auto added = m_session.execute(m_insert, values);
    return added ? Status() : std::unexpected(added.error());
}

Status rebuildPostSearch(SqlSession& session)
{
    struct Text {
        ClientId client {};
        PostId post {};
        QString text {};
    };
    // A page of posts at a time: all texts of a large workspace need not fit into memory.
    constexpr int pageSize = 500;
    QString after;
    for (;;) {
        const auto texts = session.list(
            QStringLiteral(
                "SELECT p.client_id, p.id, v.text FROM (SELECT client_id, id, revision FROM posts "
                "WHERE id > ? ORDER BY id LIMIT ?) p JOIN post_variants v ON v.client_id = "
                "p.client_id AND v.post_id = p.id AND v.revision = p.revision "
                "ORDER BY p.id, v.position"),
            [](Row& row) {
                const auto client = row.id<ClientId>();
                const auto post = row.id<PostId>();
                return Text { client, post, row.text() };
            },
            after, pageSize);
        if (!texts)
            return std::unexpected(texts.error());
        for (qsizetype i = 0; i < texts->size();) {
            const Text first = texts->at(i);
            QStringList parts;
            for (; i < texts->size() && texts->at(i).post == first.post; ++i) {
                if (!parts.contains(texts->at(i).text))
                    parts.append(texts->at(i).text);
            }
            CLARA_TRY(session.dialect().storePostText(
                session, first.client, first.post, foldForSearch(parts.join(u'\n'))));
        }
        const auto last = session.first(
            QStringLiteral("SELECT max(id) FROM (SELECT id FROM posts WHERE id > ? ORDER BY id "
                           "LIMIT ?) page"),
            [](Row& row) { return row.optionalText(); }, after, pageSize);
        if (!last)
            return std::unexpected(last.error());
        if (!*last || (*last)->isEmpty())
            return {};
        after = **last;
    }
}

} // namespace clara::storage
