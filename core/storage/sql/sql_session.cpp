// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_session.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {
constexpr qsizetype maxPooledStatements = 192;
}

SqlSession::SqlSession(
    QString connectionName, const Dialect& dialect, const std::atomic_bool& abort)
    : m_database(QSqlDatabase::database(connectionName, false))
    , m_dialect(dialect)
    , m_abort(abort)
{
}

SqlSession::~SqlSession()
{
    m_pool.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

SqlSession::Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->query.finish();
        m_prepared->busy = false;
    }
}

void SqlSession::makeRoom()
{
    if (m_pool.size() < maxPooledStatements)
        return;
    auto oldest = m_pool.end();
    for (auto it = m_pool.begin(); it != m_pool.end(); ++it) {
        if (!it.value()->busy
            && (oldest == m_pool.end() || it.value()->lastUse < oldest.value()->lastUse))
            oldest = it;
    }
    if (oldest != m_pool.end())
        m_pool.erase(oldest);
}

Result<std::shared_ptr<SqlSession::Prepared>> SqlSession::prepare(const QString& sql)
{
    const auto found = m_pool.constFind(sql);
    if (found != m_pool.constEnd() && !found.value()->busy)
        return found.value();
    auto prepared = std::make_shared<Prepared>(QSqlQuery(m_database));
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        return spoil(prepared->query.lastError(), sql);
    if (found == m_pool.constEnd()) {
        makeRoom();
        m_pool.insert(sql, prepared);
    }
    return prepared;
}

Result<SqlSession::Statement> SqlSession::start(const QString& sql, const QVariantList& values)
{
    if (m_spoiled)
        return std::unexpected(*m_spoiled);
    if (m_abort.load(std::memory_order_relaxed)) {
        return failure(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "clara::Storage", "The workspace is being closed. Nothing was changed."));
    }
    auto prepared = prepare(sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    auto& entry = **prepared;
    entry.busy = true;
    entry.lastUse = ++m_uses;
    Statement statement(std::move(*prepared));
    for (qsizetype i = 0; i < values.size(); ++i)
        entry.query.bindValue(int(i), values.at(i));
    if (!entry.query.exec())
        return spoil(entry.query.lastError(), sql);
    return statement;
}

Status SqlSession::finish(Statement& statement)
{
    const QSqlError error = statement.query().lastError();
    if (error.isValid())
        return spoil(error, statement.query().lastQuery());
    return {};
}

std::unexpected<Error> SqlSession::spoil(const QSqlError& error, const QString& sql)
{
    Error mapped = m_dialect.errorFrom(error);
    mapped.detail += QStringLiteral(" in: %1").arg(sql.simplified().left(160));
    m_spoiled = mapped;
    return std::unexpected(std::move(mapped));
}

Status SqlSession::begin(const QString& beginSql)
{
    m_spoiled.reset();
    m_touched = {};
    const auto begun = execute(beginSql);
    if (!begun)
        return std::unexpected(begun.error());
    return {};
}

Status SqlSession::commit()
{
    const auto committed = execute(QStringLiteral("COMMIT"));
    if (!committed)
        return std::unexpected(committed.error());
    return {};
}

void SqlSession::rollback()
{
    m_touched = {};
    QSqlQuery query(m_database);
    query.exec(QStringLiteral(
        "ROLLBACK")); // fails when the database has already rolled back: the same to us
    m_spoiled.reset();
}

} // namespace clara::storage
