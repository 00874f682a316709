// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/post_repository.h"
#include "storage/sql/sql_session.h"

/// How posts lie in their tables. A post and its texts are read by one statement that gives a row
/// per text.
namespace clara::storage {

/// Posts with the texts of their current revision. `pick` is a SELECT that gives `id` and
/// `sort_at`; `order` is "ASC" or "DESC" and orders by both.
Result<QList<Post>> readPosts(
    SqlSession& session, const QString& pick, const QString& order, const QVariantList& values);

/// The text in which searches look.
QString foldForSearch(const QString& text);

/// Keyset of a page: the sort key and id of its last post.
struct PostCursor {
    qint64 sortAt = 0;
    PostId id {};
    static std::optional<PostCursor> fromString(const QString& text);
    QString toString() const;
};

/// The condition of a filter on one state, without its position.
Result<SqlPart> postCondition(SqlSession& session, const PostFilter& filter);
/// The states a filter is about.
QList<PostState> postStates(const PostFilter& filter);

} // namespace clara::storage
