// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/postgres_dialect.h"

#include "storage/postgres/postgres_errors.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

QString PostgresDialect::beginRead() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString PostgresDialect::beginWrite() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE");
}

QString PostgresDialect::claimLock(const QString& alias) const
{
    return QStringLiteral(" FOR UPDATE OF %1 SKIP LOCKED").arg(alias);
}

QString PostgresDialect::fewRunsOfEach(const QString& columns, const QString& condition) const
{
    return QStringLiteral("SELECT %1 FROM clients c CROSS JOIN LATERAL (SELECT d.* FROM runs d "
                          "WHERE d.client_id = c.id AND %2 ORDER BY d.slot_at, d.id LIMIT ? "
                          "FOR UPDATE SKIP LOCKED) r WHERE c.status = 'active' "
                          "ORDER BY r.slot_at, r.id")
        .arg(columns, condition);
}

Result<Instant> PostgresDialect::leaseNow(SqlSession& session, Instant callersNow) const
{
    if (m_leaseClock == LeaseClock::Caller)
        return callersNow;
    return required(
        session.first(QStringLiteral("SELECT date_trunc('milliseconds', statement_timestamp())"),
            [](Row& row) { return row.instant(); }),
        QStringLiteral("clock"));
}

SqlPart PostgresDialect::leaseEnd(Instant callersNow, milliseconds lease) const
{
    if (m_leaseClock == LeaseClock::Caller)
        return { QStringLiteral("CAST(? AS timestamptz)"), { toSql(callersNow + lease) } };
    return { QStringLiteral("date_trunc('milliseconds', statement_timestamp()) "
                            "+ CAST(? AS bigint) * interval '1 millisecond'"),
        { toSql(lease) } };
}

SqlPart PostgresDialect::idIn(const QString& column, const QStringList& ids) const
{
    return { column + QStringLiteral(" = ANY (CAST(? AS uuid[]))"),
        { QVariant(u'{' + ids.join(u',') + u'}') } };
}

QVariant PostgresDialect::instantValue(Instant instant) const
{
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date { day };
    // "Ever" and "never" lie outside of what calendars write with four digits.
    if (int(date.year()) > 9999)
        return QStringLiteral("infinity");
    if (int(date.year()) < 1)
        return QStringLiteral("-infinity");
    const hh_mm_ss time { instant - day };
    return QString::asprintf("%04d-%02u-%02u %02d:%02d:%02d.%03d+00", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
}

Preparing PostgresDialect::preparing(const QString& sql) const
{
    for (const auto word : { "SELECT", "INSERT", "UPDATE", "DELETE", "WITH" }) {
        if (sql.startsWith(QLatin1String(word)))
            return Preparing::InSql;
    }
    return Preparing::Never;
}

QString PostgresDialect::announcement(Entities touched) const
{
    QString channel = m_voice.channel;
    channel.replace(u'\'', QStringLiteral("''"));
    return QStringLiteral("SELECT pg_notify('%1', '%2 %3 ' || nextval('change_number'))")
        .arg(channel, m_voice.origin)
        .arg(unsigned(touched.toInt()));
}

Result<SqlPart> PostgresDialect::postTextMatch(SqlSession&, const QString& folded) const
{
    return SqlPart { QStringLiteral("EXISTS (SELECT 1 FROM post_texts t WHERE t.post_id = p.id "
                                    "AND strpos(t.folded, ?) > 0)"),
        { folded } };
}

Status PostgresDialect::storePostText(
    SqlSession& session, ClientId client, PostId post, const QString& folded) const
{
    const auto rows = session.execute(
        QStringLiteral("INSERT INTO post_texts (client_id, post_id, folded) VALUES (?, ?, ?) "
                       "ON CONFLICT (post_id) DO UPDATE SET folded = excluded.folded "
                       "WHERE post_texts.folded <> excluded.folded"),
        client, post, folded);
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

QString PostgresDialect::tableCount() const
{
    return QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables "
                          "WHERE schemaname = current_schema() AND tablename = ?");
}

SignInSql PostgresDialect::signIns() const
{
    return { QStringLiteral("SELECT member_of(current_user)"),
        QStringLiteral("SELECT deciders(CAST(? AS uuid))"),
        QStringLiteral("SELECT add_login(CAST(? AS uuid), CAST(? AS text), CAST(? AS text))"),
        QStringLiteral("SELECT 1 FROM remove_login(CAST(? AS uuid))") };
}

QString PostgresDialect::jsonColumns() const
{
    return QStringLiteral("SELECT CAST(column_name AS text) FROM information_schema.columns "
                          "WHERE table_schema = current_schema() AND table_name = ? "
                          "AND data_type IN ('json', 'jsonb')");
}

Error PostgresDialect::errorFrom(const QSqlError& error) const { return statementError(error); }

Aftermath PostgresDialect::aftermath(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return Aftermath::Repeats;
    const bool isGone = state.isEmpty() || state.startsWith(QLatin1String("08"))
        || state.startsWith(QLatin1String("57P")) || state == QLatin1String("25P03");
    return isGone ? Aftermath::Lost : Aftermath::Fails;
}

} // namespace clara::storage
