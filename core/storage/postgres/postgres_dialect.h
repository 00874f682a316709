// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dialect.h"

namespace clara::storage {

/// Whose clock leases go by. Caller is for tests that decide what time it is.
enum class LeaseClock { Database, Caller };

/// Which store speaks, so that it knows its own announcements, and where they are heard.
struct PostgresVoice {
    QString channel {};
    QString origin {};
};

class PostgresDialect final : public Dialect {
public:
    PostgresDialect(PostgresVoice voice, LeaseClock leaseClock)
        : m_voice(std::move(voice))
        , m_leaseClock(leaseClock)
    {
    }
    QString beginRead() const override;
    /// Writers behave as if they came one after the other, as on SQLite, whose single writer the
    /// callers were written for. The price is that some transactions are run again.
    QString beginWrite() const override;
    QString claimLock(const QString& alias) const override;
    QString fewRunsOfEach(const QString& columns, const QString& condition) const override;
    Result<Instant> leaseNow(SqlSession& session, Instant callersNow) const override;
    SqlPart leaseEnd(Instant callersNow, milliseconds lease) const override;
    SqlPart idIn(const QString& column, const QStringList& ids) const override;
    QVariant instantValue(Instant instant) const override;
    Preparing preparing(const QString& sql) const override;
    bool takesSeveral() const override { return true; }
    QString announcement(Entities touched) const override;
    Result<SqlPart> postTextMatch(SqlSession& session, const QString& folded) const override;
    Status storePostText(
        SqlSession& session, ClientId client, PostId post, const QString& folded) const override;
    QString indexPostTexts() const override { return {}; }
    QString tableCount() const override;
    SignInSql signIns() const override;
    QString jsonColumns() const override;
    Error errorFrom(const QSqlError& error) const override;
    Aftermath aftermath(const QSqlError& error) const override;

private:
    const PostgresVoice m_voice;
    const LeaseClock m_leaseClock;
};

} // namespace clara::storage
