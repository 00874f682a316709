// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/post_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlPostRepository final : public PostRepository {
public:
    explicit SqlPostRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Post& post, const PostRevision& revision) override;
    Result<Post> update(const Post& post) override;
    Status addRevision(const PostRevision& revision) override;
    Result<Post> find(PostId id) override;
    Result<PostPage> list(const PostFilter& filter) override;
    Result<int> count(const PostFilter& filter) override;
    Result<QList<PostRevision>> revisions(PostId post) override;
    Result<QList<KnownText>> recentTexts(PersonaId persona, int limit) override;
    Result<QList<KnownText>> queuedTexts(ClientId client, int limit) override;
    Result<QList<QList<DayCount>>> dayCounts(
        std::optional<ClientId> client, const QList<Instant>& bounds) override;

private:
    /// Replaces the texts of one revision.
    Status writeVariants(
        ClientId client, PostId post, int revision, const QList<PostVariant>& variants);
    Status writeSearchText(const Post& post);
    Result<QList<KnownText>> texts(const QString& pick, const QVariantList& values);

    SqlSession& m_session;
};

} // namespace clara::storage
