// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/table_compare.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace clara::backup {

namespace {

/// One of the two tables, with its current row.
class Side {
public:
    Side(TableSource& source, TableShape shape)
        : m_source(source)
        , m_shape(std::move(shape))
    {
        // Everything that is written when a row changes; what a row tells about (slots, prices) is
        // no change.
        static const QSet<QString> changes { QStringLiteral("created_at"),
            QStringLiteral("updated_at"), QStringLiteral("at"), QStringLiteral("started_at"),
            QStringLiteral("finished_at"), QStringLiteral("voided_at"), QStringLiteral("intent_at"),
            QStringLiteral("ended_at") };
        for (qsizetype i = 0; i < m_shape.columns.size(); ++i) {
            if (changes.contains(m_shape.columns[i]))
                m_times.append(i);
        }
        for (const auto& name : m_shape.key)
            m_key.append(m_shape.columns.indexOf(name));
    }

    Status advance()
    {
        auto row = m_source.nextRow();
        if (!row)
            return std::unexpected(row.error());
        m_row = std::move(*row);
        if (!m_row)
            return {};
        for (const auto column : m_times) {
            if (const auto* ms = std::get_if<qint64>(&m_row->at(column));
                ms && (!m_newest || *m_newest < instantFromMs(*ms)))
                m_newest = instantFromMs(*ms);
        }
        return {};
    }
    bool hasRow() const { return m_row.has_value(); }
    const TableRow& row() const { return *m_row; }
    const TableShape& shape() const { return m_shape; }
    const QList<qsizetype>& key() const { return m_key; }
    std::optional<Instant> newest() const { return m_newest; }

private:
    TableSource& m_source;
    const TableShape m_shape;
    QList<qsizetype> m_times;
    QList<qsizetype> m_key;
    std::optional<TableRow> m_row;
    std::optional<Instant> m_newest;
};

int compareKeys(const Side& left, const Side& right)
{
    for (qsizetype i = 0; i < left.key().size(); ++i) {
        if (const int order
            = compareCells(left.row().at(left.key()[i]), right.row().at(right.key()[i])))
            return order;
    }
    return 0;
}

Result<TableDifference> compareTable(Side backup, Side workspace)
{
    if (backup.shape().key != workspace.shape().key || backup.key().contains(-1)
        || workspace.key().contains(-1)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Backup",
                "The backup is arranged so differently that it cannot be compared. Restore it into a new workspace and look there."),
            QStringLiteral("key of %1").arg(backup.shape().name));
    }
    QList<std::pair<qsizetype, qsizetype>> common;
    for (qsizetype i = 0; i < backup.shape().columns.size(); ++i) {
        if (const auto at = workspace.shape().columns.indexOf(backup.shape().columns[i]); at >= 0)
            common.append({ i, at });
    }
    TableDifference result;
    result.table = backup.shape().name;
    CLARA_TRY(backup.advance());
    CLARA_TRY(workspace.advance());
    while (backup.hasRow() || workspace.hasRow()) {
        const int order = !backup.hasRow() ? 1
            : !workspace.hasRow()          ? -1
                                           : compareKeys(backup, workspace);
        if (order < 0) {
            ++result.onlyInBackup;
        } else if (order > 0) {
            ++result.onlyInWorkspace;
        } else {
            const bool same = std::ranges::all_of(common, [&](const auto& columns) {
                return backup.row().at(columns.first) == workspace.row().at(columns.second);
            });
            ++(same ? result.same : result.different);
        }
        if (order <= 0)
            CLARA_TRY(backup.advance());
        if (order >= 0)
            CLARA_TRY(workspace.advance());
    }
    result.newestInBackup = backup.newest();
    result.newestInWorkspace = workspace.newest();
    return result;
}

/// A table that one side does not have.
class NoRows final : public TableSource {
public:
    Result<std::optional<TableShape>> nextTable() override { return std::optional<TableShape>(); }
    Result<std::optional<TableRow>> nextRow() override { return std::optional<TableRow>(); }
};

template <class T> int threeWay(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

} // namespace

int compareCells(const Cell& left, const Cell& right)
{
    const auto rank
        = [](const Cell& cell) { return cell.index() == 2 ? std::size_t(1) : cell.index(); };
    if (rank(left) != rank(right))
        return threeWay(rank(left), rank(right));
    if (std::holds_alternative<qint64>(left) && std::holds_alternative<qint64>(right))
        return threeWay(std::get<qint64>(left), std::get<qint64>(right));
    const auto number = [](const Cell& cell) {
        const auto* integer = std::get_if<qint64>(&cell);
        return integer ? double(*integer) : std::get<double>(cell);
    };
    if (rank(left) == 1)
        return threeWay(number(left), number(right));
    if (const auto* text = std::get_if<QString>(&left))
        return threeWay(text->toUtf8(), std::get<QString>(right).toUtf8());
    if (const auto* bytes = std::get_if<QByteArray>(&left))
        return threeWay(*bytes, std::get<QByteArray>(right));
    return 0;
}

Result<QList<TableDifference>> compareTables(TableSource& backup, TableLibrary& workspace)
{
    QList<TableDifference> differences;
    NoRows nothing;
    QStringList left = workspace.names();
    for (;;) {
        const auto shape = backup.nextTable();
        if (!shape)
            return std::unexpected(shape.error());
        if (!*shape)
            break;
        const bool known = left.removeOne((*shape)->name);
        const auto own = known ? workspace.openTable((*shape)->name) : Result<TableShape>(**shape);
        if (!own)
            return std::unexpected(own.error());
        auto difference = compareTable(Side(backup, **shape),
            Side(known ? static_cast<TableSource&>(workspace) : nothing, *own));
        if (!difference)
            return std::unexpected(difference.error());
        differences.append(*difference);
    }
    for (const auto& name : std::as_const(left)) {
        const auto own = workspace.openTable(name);
        if (!own)
            return std::unexpected(own.error());
        auto difference = compareTable(Side(nothing, *own), Side(workspace, *own));
        if (!difference)
            return std::unexpected(difference.error());
        differences.append(*difference);
    }
    return differences;
}

Result<QList<TableCount>> copyTables(TableSource& source, TableSink& sink)
{
    QList<TableCount> counts;
    for (;;) {
        const auto shape = source.nextTable();
        if (!shape)
            return std::unexpected(shape.error());
        if (!*shape)
            return counts;
        CLARA_TRY(sink.beginTable(**shape));
        counts.append({ (*shape)->name, 0 });
        for (;;) {
            const auto row = source.nextRow();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            CLARA_TRY(sink.addRow(**row));
            ++counts.last().rows;
        }
        CLARA_TRY(sink.endTable());
    }
}

Result<QList<TableCount>> countTables(TableSource& source)
{
    class Counter final : public TableSink {
        Status beginTable(const TableShape&) override { return {}; }
        Status addRow(const TableRow&) override { return {}; }
    };
    Counter counter;
    return copyTables(source, counter);
}

} // namespace clara::backup
