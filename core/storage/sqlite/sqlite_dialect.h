// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dialect.h"

namespace clara::storage {

class SqliteDialect final : public Dialect {
public:
    QString beginRead() const override { return QStringLiteral("BEGIN"); }
    /// Takes the write lock at once, so that a transaction never fails half-way for want of it.
    QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString claimLock(const QString&) const override { return {}; } // there is one writer
    QString fewRunsOfEach(const QString& columns, const QString& condition) const override;
    Result<Instant> leaseNow(SqlSession&, Instant callersNow) const override { return callersNow; }
    SqlPart leaseEnd(Instant callersNow, milliseconds lease) const override;
    SqlPart idIn(const QString& column, const QStringList& ids) const override;
    QVariant instantValue(Instant instant) const override
    {
        return QVariant(qint64(toMs(instant)));
    }
    Preparing preparing(const QString&) const override { return Preparing::ByDriver; }
    bool takesSeveral() const override { return false; }
    QString announcement(Entities) const override { return {}; }
    Result<SqlPart> postTextMatch(SqlSession& session, const QString& folded) const override;
    Status storePostText(
        SqlSession& session, ClientId client, PostId post, const QString& folded) const override;
    QString indexPostTexts() const override
    {
        return QStringLiteral(
            "INSERT INTO post_search (rowid, folded) SELECT n, folded FROM post_texts");
    }
    QString tableCount() const override;
    SignInSql signIns() const override { return {}; }
    QString jsonColumns() const override { return {}; }
    Error errorFrom(const QSqlError& error) const override;
    Aftermath aftermath(const QSqlError&) const override { return Aftermath::Fails; }
};

/// What SQLite is asked to recognise a workspace by ("CLRA").
inline constexpr quint32 applicationId = 0x434c5241;

} // namespace clara::storage
