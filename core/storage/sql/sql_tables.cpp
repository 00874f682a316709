// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_tables.h"

#include "storage/sql/post_rows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>
#include <bit>

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
    case QMetaType::ULongLong: // as Qt's driver for PostgreSQL reads a bigint that is not negative
        return value.toLongLong();
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    default:
        return value.toString();
    }
}

/// An instant and a yes or no are numbers on their way; `type` says what the column takes.
QVariant variantOf(const Cell& cell, QMetaType type)
{
    const auto* integer = std::get_if<qint64>(&cell);
    if (integer && type.id() == QMetaType::QDateTime)
        return toSql(instantFromMs(*integer));
    if (integer && type.id() == QMetaType::Bool)
        return toSql(*integer != 0);
    if (integer)
        return toSql(*integer);
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* text = std::get_if<QString>(&cell))
        return toSql(*text);
    if (const auto* bytes = std::get_if<QByteArray>(&cell))
        return toSql(*bytes);
    return sqlNull();
}

qsizetype bytesIn(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return text->size() * 2;
    const auto* bytes = std::get_if<QByteArray>(&cell);
    return bytes ? bytes->size() : 8;
}

constexpr qsizetype rowsTogether = 64;
constexpr qsizetype bytesTogether = 1024 * 1024;

} // namespace

QString plainJson(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

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
    m_query.finish();
    m_json.clear();
    if (const QString question = m_session.dialect().jsonColumns(); !question.isEmpty()) {
        const auto columns = m_session.list(
            question, [](Row& row) { return row.text(); }, name);
        if (!columns)
            return std::unexpected(columns.error());
        m_json = { columns->begin(), columns->end() };
    }
    if (!m_query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY %2")
                          .arg(quoted(name), quotedList(table->key))))
        return queryError();
    TableShape shape { name, {}, table->key };
    const QSqlRecord record = m_query.record();
    m_isJson.clear();
    for (int i = 0; i < record.count(); ++i) {
        shape.columns.append(record.fieldName(i));
        m_isJson.append(m_json.contains(record.fieldName(i)));
    }
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
    if (m_session.isAborted()) { // nobody waits at the end of a program for a copy over a network
        return failure(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::Storage", "The workspace is being closed. Nothing was changed."));
    }
    if (!m_query.next()) {
        if (m_query.lastError().isValid())
            return queryError();
        m_query.finish();
        return std::optional<TableRow>();
    }
    TableRow row;
    row.reserve(m_isJson.size());
    for (int i = 0; i < m_isJson.size(); ++i) {
        const QVariant value = m_query.value(i);
        if (value.typeId() == QMetaType::QDateTime && !m_query.isNull(i)
            && !value.toDateTime().isValid()) {
            return failure(ErrorKind::Storage,
                QCoreApplication::translate("clara::Storage",
                    "A record of the workspace cannot be read. It was changed by something other "
                    "than Clara Console; restore a backup."),
                QStringLiteral("an instant without a number, column %1").arg(i));
        }
        Cell cell = cellOf(value);
        if (auto* text = m_isJson.at(i) ? std::get_if<QString>(&cell) : nullptr)
            *text = plainJson(*text);
        row.append(std::move(cell));
    }
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
    QSqlQuery look(m_session.database());
    if (!look.exec(QStringLiteral("SELECT %1 FROM %2 LIMIT 0")
                       .arg(quotedList(shape.columns), quoted(shape.name))))
        return std::unexpected(m_session.dialect().errorFrom(look.lastError()));
    m_types.clear();
    const QSqlRecord record = look.record();
    for (int i = 0; i < record.count(); ++i)
        m_types.append(record.field(i).metaType());
    QStringList marks;
    marks.fill(QStringLiteral("?"), shape.columns.size());
    m_marks = u'(' + marks.join(QStringLiteral(", ")) + u')';
    m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES ")
                   .arg(quoted(shape.name), quotedList(shape.columns));
    m_values.clear();
    m_waiting = m_bytes = 0;
    return {};
}

Status SqlTableSink::addRow(const TableRow& row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        m_values.append(variantOf(row.at(i), m_types.value(i)));
        m_bytes += bytesIn(row.at(i));
    }
    ++m_waiting;
    return m_waiting >= rowsTogether || m_bytes >= bytesTogether ? flush() : Status();
}

Status SqlTableSink::endTable() { return flush(); }

// A database far away answers one statement as fast as many rows in it. Only few sizes, so that the
// statements are prepared once.
Status SqlTableSink::flush()
{
    const qsizetype columns = m_types.size();
    qsizetype done = 0;
    while (done < m_waiting) {
        const auto rows = qsizetype(std::bit_floor(quint64(m_waiting - done)));
        QStringList marks;
        marks.fill(m_marks, rows);
        const auto added = m_session.execute(m_insert + marks.join(QStringLiteral(", ")),
            QVariantList(m_values.mid(done * columns, rows * columns)));
        if (!added)
            return std::unexpected(added.error());
        done += rows;
    }
    m_values.clear();
    m_waiting = m_bytes = 0;
    return {};
}

Status rebuildPostSearch(SqlSession& session)
{
    struct Text {
        ClientId client {};
        PostId post {};
        QString text {};
    };
    SqlTableSink sink(session);
    CLARA_TRY(sink.beginTable({ QStringLiteral("post_texts"),
        { QStringLiteral("client_id"), QStringLiteral("post_id"), QStringLiteral("folded") },
        { QStringLiteral("post_id") } }));
    // A page of posts at a time: all texts of a large workspace need not fit into memory.
    constexpr int pageSize = 500;
    // Before all others, and an id for databases that have a type for them.
    QString after = QUuid().toString(QUuid::WithoutBraces);
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
            CLARA_TRY(sink.addRow({ first.client.toString(), first.post.toString(),
                foldForSearch(parts.join(u'\n')) }));
        }
        const auto last = session.first(
            QStringLiteral("SELECT id FROM (SELECT id FROM posts WHERE id > ? ORDER BY id "
                           "LIMIT ?) page ORDER BY id DESC LIMIT 1"),
            [](Row& row) { return row.text(); }, after, pageSize);
        if (!last)
            return std::unexpected(last.error());
        if (!*last)
            break;
        after = **last;
    }
    CLARA_TRY(sink.endTable());
    const QString index = session.dialect().indexPostTexts();
    if (index.isEmpty())
        return {};
    const auto indexed = session.execute(index);
    return indexed ? Status() : std::unexpected(indexed.error());
}

} // namespace clara::storage
