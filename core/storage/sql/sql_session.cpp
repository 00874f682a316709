// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_session.h"

#include "storage/sql/sql_script.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlField>

#include <utility>

namespace clara::storage {

namespace {
constexpr qsizetype maxPooledStatements = 192;

const QString beginPartSql = QStringLiteral("SAVEPOINT part");
const QString endPartSql = QStringLiteral("RELEASE part");

bool isInstant(const QVariant& value) { return value.metaType() == QMetaType::fromType<Instant>(); }
} // namespace

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
    prepared->preparing = m_dialect.preparing(sql);
    if (prepared->preparing == Preparing::ByDriver) {
        prepared->query.setForwardOnly(true);
        if (!prepared->query.prepare(sql))
            return spoil(prepared->query.lastError(), sql);
    } else if (prepared->preparing == Preparing::InSql) {
        prepared->name = QStringLiteral("clara_%1").arg(++m_named);
        m_ahead.append(
            QStringLiteral("PREPARE %1 AS ").arg(prepared->name) + numberedPlaceholders(sql));
    }
    if (found == m_pool.constEnd()) {
        makeRoom();
        m_pool.insert(sql, prepared);
    }
    return prepared;
}

QVariant SqlSession::bound(const QVariant& value) const
{
    if (isInstant(value))
        return m_dialect.instantValue(*static_cast<const Instant*>(value.constData()));
    return value;
}

QString SqlSession::literals(const QVariantList& values) const
{
    QStringList texts;
    for (const auto& value : values) {
        const QVariant plain = bound(value);
        QSqlField field(QString(), plain.metaType());
        if (plain.isNull())
            field.clear();
        else
            field.setValue(plain);
        texts.append(m_database.driver()->formatValue(field));
    }
    return texts.join(u',');
}

bool SqlSession::run(Prepared& prepared, const QString& sql, const QVariantList& values)
{
    switch (prepared.preparing) {
    case Preparing::ByDriver:
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QVariant& value = values.at(i);
            if (isInstant(value))
                prepared.query.bindValue(int(i), bound(value));
            else
                prepared.query.bindValue(int(i), value);
        }
        return prepared.query.exec();
    case Preparing::InSql:
        return runSeveral(prepared,
            values.isEmpty()
                ? QStringLiteral("EXECUTE ") + prepared.name
                : QStringLiteral("EXECUTE %1 (").arg(prepared.name) + literals(values) + u')');
    case Preparing::Never:
        break;
    }
    return runSeveral(prepared, sql);
}

/// The statement behind those that wait to go before it; its own answer is the current one then.
bool SqlSession::runSeveral(Prepared& prepared, const QString& sql)
{
    const qsizetype before = m_ahead.size();
    m_ahead.append(sql);
    const QString text = m_ahead.join(QStringLiteral("; "));
    m_ahead.clear();
    const bool wasBegun = std::exchange(m_hasBegun, true);
    qsizetype answered = prepared.query.exec(text) ? 1 : 0;
    while (answered > 0 && answered <= before && prepared.query.nextResult())
        ++answered;
    // PREPARE is the last of them, and outlives the transaction.
    prepared.isKnown = prepared.isKnown || answered >= before;
    if (answered == 0 && !wasBegun)
        m_hasBegun = false;
    return answered > before;
}

Status SqlSession::sendAhead(const QString& sql)
{
    if (m_dialect.takesSeveral()) {
        m_ahead.append(sql);
        return m_spoiled ? std::unexpected(*m_spoiled) : Status();
    }
    const auto sent = execute(sql);
    return sent ? Status() : std::unexpected(sent.error());
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
    if (!run(entry, sql, values)) {
        if (entry.preparing == Preparing::InSql && !entry.isKnown)
            m_pool.remove(sql);
        return spoil(entry.query.lastError(), sql);
    }
    return statement;
}

Status SqlSession::finish(Statement& statement)
{
    const QSqlError error = statement.query().lastError();
    if (error.isValid())
        return spoil(error, QStringLiteral("reading rows"));
    return {};
}

std::unexpected<Error> SqlSession::spoil(const QSqlError& error, const QString& sql)
{
    Error mapped = m_dialect.errorFrom(error);
    const Aftermath aftermath = m_dialect.aftermath(error);
    m_isLost = m_isLost || aftermath == Aftermath::Lost || !m_database.isOpen();
    // Lost before it began: nothing has been done yet.
    m_mayRepeat = m_mayRepeat || aftermath == Aftermath::Repeats || (m_isLost && !m_hasBegun);
    mapped.detail += QStringLiteral(" in: %1").arg(sql.simplified().left(160));
    m_spoiled = mapped;
    return std::unexpected(std::move(mapped));
}

Status SqlSession::begin(const QString& beginSql)
{
    m_spoiled.reset();
    m_touched = {};
    m_mayRepeat = false;
    m_hasBegun = false;
    const Status begun = sendAhead(beginSql);
    m_hasBegun = begun && !m_dialect.takesSeveral();
    return begun;
}

Status SqlSession::commit()
{
    if (m_spoiled)
        return std::unexpected(*m_spoiled);
    if (!m_hasBegun) { // it asked for nothing
        m_ahead.clear();
        return {};
    }
    const QString announcement = m_touched ? m_dialect.announcement(m_touched) : QString();
    if (!announcement.isEmpty())
        CLARA_TRY(sendAhead(announcement));
    auto committed = execute(QStringLiteral("COMMIT"));
    if (!committed) {
        if (m_isLost) {
            committed.error().message = QCoreApplication::translate("clara::Storage",
                "The connection to the database was lost while this was being saved. Reload to see "
                "whether it was saved.");
        }
        return std::unexpected(committed.error());
    }
    return {};
}

void SqlSession::rollback()
{
    m_touched = {};
    m_ahead.clear();
    if (!m_isLost && m_hasBegun) {
        QSqlQuery query(m_database);
        query.exec(QStringLiteral(
            "ROLLBACK")); // fails when the database has already rolled back: the same to us
    }
    m_spoiled.reset();
}

Status SqlSession::beginPart()
{
    m_touchedBefore = m_touched;
    return sendAhead(beginPartSql);
}

Status SqlSession::endPart()
{
    if (!m_spoiled && !m_ahead.isEmpty() && m_ahead.last() == beginPartSql) {
        m_ahead.removeLast(); // it asked for nothing
        return {};
    }
    return sendAhead(endPartSql);
}

Status SqlSession::undoPart()
{
    const std::optional<Error> reason = std::exchange(m_spoiled, std::nullopt);
    m_touched = m_touchedBefore;
    if (!m_ahead.isEmpty() && m_ahead.last() == beginPartSql) {
        m_ahead.removeLast();
        return {};
    }
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK TO part")) || !query.exec(endPartSql)) {
        m_spoiled = reason ? *reason : m_dialect.errorFrom(query.lastError());
        return std::unexpected(*m_spoiled);
    }
    return {};
}

} // namespace clara::storage
