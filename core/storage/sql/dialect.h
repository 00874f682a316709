// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "ports/change_feed.h"

#include <QSqlError>
#include <QString>
#include <QVariant>

namespace clara::storage {

class SqlSession;

/// A piece of SQL with the values of its placeholders.
struct SqlPart {
    QString sql {};
    QVariantList values {};
};

/// How members sign in with roles of their own. Empty statements where a workspace has one person.
struct SignInSql {
    QString whoIsIt {}; ///< gives the member's id or NULL
    QString deciders {}; ///< counts for the client of the one placeholder
    QString add {}; ///< member, wished name, verifier → the name
    QString remove {}; ///< member
};

/// How a statement reaches the database. InSql: by PREPARE and EXECUTE of our own, which end with
/// the connection.
enum class Preparing { ByDriver, InSql, Never };

/// What a failed statement means for the work around it. Repeats: the same work may succeed when it
/// is run again. Lost: the connection is gone.
enum class Aftermath { Fails, Repeats, Lost };

/// Everything in which the databases differ; repositories ask here and never which database it is.
/// Unchangeable, shared by all storage threads.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual QString beginRead() const = 0;
    virtual QString beginWrite() const = 0;
    /// Follows the SELECT that picks rows of the table called `alias` to claim, so that two
    /// claimers never wait for each other.
    virtual QString claimLock(const QString& alias) const = 0;
    /// Picks runs to claim, for the columns of `r`: of every active client the first few that meet
    /// the condition on `d`, in the order of their slots. The placeholders are those of the
    /// condition, then how few. A backlog of one client costs the others nothing.
    virtual QString fewRunsOfEach(const QString& columns, const QString& condition) const = 0;
    /// The moment that leases are compared with: the caller's, or the database's own where several
    /// computers share it and none of their clocks is to be trusted.
    virtual Result<Instant> leaseNow(SqlSession& session, Instant callersNow) const = 0;
    /// The end of a lease that begins at that moment, as an expression.
    virtual SqlPart leaseEnd(Instant callersNow, milliseconds lease) const = 0;
    /// The condition that the column holds one of these ids, in the same words for any number.
    virtual SqlPart idIn(const QString& column, const QStringList& ids) const = 0;
    /// How an instant is bound.
    virtual QVariant instantValue(Instant instant) const = 0;
    virtual Preparing preparing(const QString& sql) const = 0;
    /// Several statements may travel to the database at once, which is far away; each is answered.
    virtual bool takesSeveral() const = 0;
    /// Run before the commit of what touched these, so that others hear of it; empty: nobody else
    /// is there.
    virtual QString announcement(Entities touched) const = 0;
    /// A condition on the column `p.id` of posts: the current texts hold `folded` (already
    /// case-folded, not empty). May look into the database to choose the cheaper form.
    virtual Result<SqlPart> postTextMatch(SqlSession& session, const QString& folded) const = 0;
    /// Makes `folded` the text that searches find the post by, if it is not already.
    virtual Status storePostText(
        SqlSession& session, ClientId client, PostId post, const QString& folded) const = 0;
    /// The statement that makes the index over the texts of all posts when nothing is in it yet; an
    /// empty text where the database needs none.
    virtual QString indexPostTexts() const = 0;
    /// Counts the tables of the name given by the one placeholder.
    virtual QString tableCount() const = 0;
    virtual SignInSql signIns() const = 0;
    /// Gives the names of the columns that hold JSON, of the table given by the one placeholder:
    /// the database writes their values in a form of its own. Empty: it writes all texts as they
    /// came.
    virtual QString jsonColumns() const = 0;
    /// Kind and sentence of a failed statement.
    virtual Error errorFrom(const QSqlError& error) const = 0;
    virtual Aftermath aftermath(const QSqlError& error) const = 0;
};

} // namespace clara::storage
