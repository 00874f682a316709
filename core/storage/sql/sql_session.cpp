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
        if (!prepared->query.exec(
                QStringLiteral("PREPARE %1 AS ").arg(prepared->name) + numberedPlaceholders(sql)))
            return spoil(prepared->query.lastError(), sql);
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
        return prepared.query.exec(values.isEmpty()
                ? QStringLiteral("EXECUTE ") + prepared.name
                : QStringLiteral("EXECUTE %1 (").arg(prepared.name) + literals(values) + u')');
    case Preparing::Never:
        break;
    }
    return prepared.query.exec(sql);
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
    if (!run(entry, sql, values))
        return spoil(entry.query.lastError(), sql);
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
    m_mayRepeat = m_mayRepeat || aftermath == Aftermath::Repeats;
    mapped.detail += QStringLiteral(" in: %1").arg(sql.simplified().left(160));
    m_spoiled = mapped;
    return std::unexpected(std::move(mapped));
}

Status SqlSession::begin(const QString& beginSql)
{
    m_spoiled.reset();
    m_touched = {};
    m_mayRepeat = false;
    const auto begun = execute(beginSql);
    if (!begun) {
        m_mayRepeat = m_mayRepeat || m_isLost; // nothing has been done yet
        return std::unexpected(begun.error());
    }
    return {};
}

Status SqlSession::commit()
{
    if (m_touched) {
        const SqlPart announcement = m_dialect.announcement(m_touched);
        if (!announcement.sql.isEmpty())
            CLARA_TRY(execute(announcement.sql, announcement.values));
    }
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
    if (!m_isLost) {
        QSqlQuery query(m_database);
        query.exec(QStringLiteral(
            "ROLLBACK")); // fails when the database has already rolled back: the same to us
    }
    m_spoiled.reset();
}

Status SqlSession::beginPart()
{
    m_touchedBefore = m_touched;
    const auto begun = execute(QStringLiteral("SAVEPOINT part"));
    if (!begun)
        return std::unexpected(begun.error());
    return {};
}

Status SqlSession::endPart()
{
    const auto ended = execute(QStringLiteral("RELEASE part"));
    if (!ended)
        return std::unexpected(ended.error());
    return {};
}

Status SqlSession::undoPart()
{
    const std::optional<Error> reason = std::exchange(m_spoiled, std::nullopt);
    m_touched = m_touchedBefore;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK TO part"))
        || !query.exec(QStringLiteral("RELEASE part"))) {
        m_spoiled = reason ? *reason : m_dialect.errorFrom(query.lastError());
        return std::unexpected(*m_spoiled);
    }
    return {};
}

} // namespace clara::storage
