// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QSqlError>
#include <QString>
#include <QVariant>

namespace clara::storage {

class SqlSession;

/// A piece of SQL with the values of its placeholders.
struct SqlPart {
    QString sql{};
    QVariantList values{};
};

/// Everything in which the databases differ; repositories ask here and never which database it is.
/// Stateless, shared by all storage threads.
class Dialect {
public:
    virtual ~Dialect() = default;
    virtual QString beginRead() const = 0;
    virtual QString beginWrite() const = 0;
    /// Follows the SELECT that picks rows to claim, so that two claimers never wait for each other.
    virtual QString claimLock() const = 0;
    /// A condition on the column `p.id` of posts: the current texts hold `folded` (already
    /// case-folded, not empty). May look into the database to choose the cheaper form.
    virtual Result<SqlPart> postTextMatch(SqlSession& session, const QString& folded) const = 0;
    /// Makes `folded` the text that searches find the post by, if it is not already.
    virtual Status storePostText(
        SqlSession& session, ClientId client, PostId post, const QString& folded) const = 0;
    /// Counts the tables of the name given by the one placeholder.
    virtual QString tableCount() const = 0;
    /// Kind and sentence of a failed statement.
    virtual Error errorFrom(const QSqlError& error) const = 0;
};

} // namespace clara::storage
