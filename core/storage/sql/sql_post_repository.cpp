// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_post_repository.h"

#include "storage/sql/intervals.h"
#include "storage/sql/post_rows.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/state_list.h"
#include "storage/sql/verdict_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::storage {

Status SqlPostRepository::insert(const Post& post, const PostRevision& revision)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO posts (client_id, id, persona_id, schedule_id, run_id, state, topic, "
            "content_hash, verdict, warnings, publish_at, due_at, sample, revision, lock, "
            "state_reason, "
            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING"),
        post.clientId, post.id, post.personaId, post.scheduleId, post.runId, toString(post.state),
        post.topic, post.contentHash, verdictToJson(post.verdict), post.verdict.warnings(),
        post.publishAt, post.publishAt.value_or(post.createdAt), post.sample, post.revision,
        post.lock, post.stateReason, post.createdAt, post.updatedAt);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return changedMeanwhile();
    m_session.touch(Entity::Post);
    CLARA_TRY(writeVariants(post.clientId, post.id, post.revision, post.variants));
    CLARA_TRY(writeSearchText(post));
    return addRevision(revision);
}

Status SqlPostRepository::writeVariants(
    ClientId client, PostId post, int revision, const QList<PostVariant>& variants)
{
    CLARA_TRY(m_session.execute(
        QStringLiteral(
            "DELETE FROM post_variants WHERE client_id = ? AND post_id = ? AND revision = ?"),
        client, post, revision));
    for (qsizetype i = 0; i < variants.size(); ++i) {
        CLARA_TRY(m_session.execute(QStringLiteral("INSERT INTO post_variants (client_id, post_id, "
                                                   "revision, position, account_id, text) "
                                                   "VALUES (?, ?, ?, ?, ?, ?)"),
            client, post, revision, int(i), variants.at(i).accountId, variants.at(i).text));
    }
    return {};
}

Status SqlPostRepository::writeSearchText(const Post& post)
{
    QStringList texts;
    for (const auto& variant : post.variants) {
        if (!texts.contains(variant.text))
            texts.append(variant.text);
    }
    return m_session.dialect().storePostText(
        m_session, post.clientId, post.id, foldForSearch(texts.join(u'\n')));
}

Result<Post> SqlPostRepository::update(const Post& post)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE posts SET state = ?, topic = ?, content_hash = ?, verdict = ?, warnings = ?, "
            "publish_at = ?, due_at = ?, sample = ?, revision = ?, lock = lock + 1, state_reason = "
            "?, "
            "updated_at = ? WHERE client_id = ? AND id = ? AND lock = ?"),
        toString(post.state), post.topic, post.contentHash, verdictToJson(post.verdict),
        post.verdict.warnings(), post.publishAt, post.publishAt.value_or(post.createdAt),
        post.sample, post.revision, post.stateReason, post.updatedAt, post.clientId, post.id,
        post.lock);
    if (!rows)
        return std::unexpected(rows.error());
    auto stored = find(post.id);
    if (!stored)
        return stored;
    if (*rows == 0)
        return changedMeanwhile();
    m_session.touch(Entity::Post);
    if (stored->variants != post.variants) {
        CLARA_TRY(writeVariants(post.clientId, post.id, post.revision, post.variants));
        stored->variants = post.variants;
    }
    // Also when the texts are the new revision's already: addRevision() may have come first.
    CLARA_TRY(writeSearchText(post));
    return stored;
}

Status SqlPostRepository::addRevision(const PostRevision& revision)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO post_revisions (client_id, post_id, number, content_hash, "
                       "verdict, author, note, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        revision.clientId, revision.postId, revision.number, revision.contentHash,
        verdictToJson(revision.verdict), revision.author, revision.note, revision.createdAt);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return changedMeanwhile(); // someone else wrote the revision of this number
    m_session.touch(Entity::Post);
    return writeVariants(revision.clientId, revision.postId, revision.number, revision.variants);
}

Result<Post> SqlPostRepository::find(PostId id)
{
    auto posts = readPosts(m_session,
        QStringLiteral("SELECT o.id AS id, 0 AS sort_at FROM posts o WHERE o.id = ?"),
        QStringLiteral("ASC"), { toSql(id) });
    if (!posts)
        return std::unexpected(posts.error());
    if (posts->isEmpty())
        return notFound(QStringLiteral("post"));
    return posts->first();
}

Result<PostPage> SqlPostRepository::list(const PostFilter& filter)
{
    const auto condition = postCondition(m_session, filter);
    if (!condition)
        return std::unexpected(condition.error());
    const bool dueFirst = filter.order == PostOrder::DueFirst;
    const QString column = dueFirst ? QStringLiteral("p.due_at") : QStringLiteral("p.created_at");
    const QString order = dueFirst ? QStringLiteral("ASC") : QStringLiteral("DESC");
    SqlPart position;
    if (!filter.after.isEmpty()) {
        const auto cursor = PostCursor::fromString(filter.after);
        if (!cursor) {
            return invalid(QStringLiteral("after"),
                QCoreApplication::translate("clara::Storage",
                    "The list cannot be continued from here. Read it from the start."));
        }
        position.sql = QStringLiteral(" AND (%1, p.id) %2 (?, ?)")
                           .arg(column, dueFirst ? QStringLiteral(">") : QStringLiteral("<"));
        position.values = { toSql(instantFromMs(cursor->sortAt)), toSql(cursor->id) };
    }
    const int limit = std::clamp(filter.limit, 1, 1000);
    // One ordered piece per state, each from its index, merged: a list of several states is never
    // sorted whole.
    QStringList pieces;
    QVariantList values;
    for (const auto state : postStates(filter)) {
        pieces.append(
            QStringLiteral("SELECT * FROM (SELECT p.id AS id, %1 AS sort_at FROM posts p WHERE "
                           "p.state = '%2'%3%4 ORDER BY %1 %5, p.id %5 LIMIT ?) AS s")
                .arg(column, toString(state), condition->sql, position.sql, order));
        values += condition->values;
        values += position.values;
        values.append(limit + 1);
    }
    const QString pick = pieces.join(QStringLiteral(" UNION ALL "))
        + QStringLiteral(" ORDER BY sort_at %1, id %1 LIMIT ?").arg(order);
    values.append(limit + 1); // one more tells whether there is another page
    auto posts = readPosts(m_session, pick, order, values);
    if (!posts)
        return std::unexpected(posts.error());
    PostPage page;
    if (posts->size() > limit) {
        posts->removeLast();
        const Post& last = posts->last();
        const Instant sortAt = dueFirst ? last.publishAt.value_or(last.createdAt) : last.createdAt;
        page.cursor = PostCursor { toMs(sortAt), last.id }.toString();
    }
    page.posts = std::move(*posts);
    return page;
}

Result<int> SqlPostRepository::count(const PostFilter& filter)
{
    const auto condition = postCondition(m_session, filter);
    if (!condition)
        return std::unexpected(condition.error());
    return required(
        m_session.first(
            QStringLiteral("SELECT count(*) FROM posts p WHERE ")
                + stateIn(QStringLiteral("p.state"), postStates(filter)) + condition->sql,
            [](Row& row) { return row.number(); }, condition->values),
        QStringLiteral("posts"));
}

Result<QList<PostRevision>> SqlPostRepository::revisions(PostId post)
{
    auto revisions = m_session.list(
        QStringLiteral(
            "SELECT client_id, post_id, number, content_hash, verdict, author, note, created_at "
            "FROM post_revisions WHERE client_id = (SELECT p.client_id FROM posts p WHERE p.id = "
            "?) "
            "AND post_id = ? ORDER BY number DESC"),
        [](Row& row) {
            PostRevision revision;
            revision.clientId = row.id<ClientId>();
            revision.postId = row.id<PostId>();
            revision.number = row.number();
            revision.contentHash = row.text();
            revision.verdict = row.name(verdictFromJson);
            revision.author = row.text();
            revision.note = row.text();
            revision.createdAt = row.instant();
            return revision;
        },
        post, post);
    if (!revisions)
        return revisions;
    for (auto& revision : *revisions) {
        auto variants = m_session.list(
            QStringLiteral(
                "SELECT account_id, text FROM post_variants "
                "WHERE client_id = ? AND post_id = ? AND revision = ? ORDER BY position"),
            [](Row& row) {
                const auto account = row.optionalId<AccountId>();
                return PostVariant { account, row.text() };
            },
            revision.clientId, revision.postId, revision.number);
        if (!variants)
            return std::unexpected(variants.error());
        revision.variants = std::move(*variants);
    }
    return revisions;
}

Result<QList<KnownText>> SqlPostRepository::texts(const QString& pick, const QVariantList& values)
{
    // Variants of one post are often equal: each text is given once per post.
    return m_session.list(
        QStringLiteral(
            "SELECT v.post_id, v.text FROM (%1) k JOIN post_variants v ON v.client_id = "
            "k.client_id "
            "AND v.post_id = k.id AND v.revision = k.revision "
            "GROUP BY k.created_at, v.post_id, v.text ORDER BY k.created_at DESC, v.post_id DESC, "
            "min(v.position)")
            .arg(pick),
        [](Row& row) {
            const auto post = row.id<PostId>();
            return KnownText { post, row.text() };
        },
        values);
}

Result<QList<KnownText>> SqlPostRepository::recentTexts(PersonaId persona, int limit)
{
    return texts(QStringLiteral("SELECT p.client_id, p.id, p.revision, p.created_at FROM posts p "
                                "WHERE p.persona_id = ? AND p.state <> 'rejected' "
                                "ORDER BY p.created_at DESC, p.id DESC LIMIT ?"),
        { toSql(persona), std::max(0, limit) });
}

Result<QList<KnownText>> SqlPostRepository::queuedTexts(ClientId client, int limit)
{
    return texts(QStringLiteral("SELECT p.client_id, p.id, p.revision, p.created_at FROM posts p "
                                "WHERE p.client_id = ? AND ")
            + stateIn(QStringLiteral("p.state"),
                QList { PostState::InReview, PostState::ChangesRequested, PostState::Held,
                    PostState::Approved, PostState::Scheduled })
            + QStringLiteral(" ORDER BY p.created_at DESC, p.id DESC LIMIT ?"),
        { toSql(client), std::max(0, limit) });
}

Result<QList<QList<DayCount>>> SqlPostRepository::dayCounts(
    std::optional<ClientId> client, const QList<Instant>& bounds)
{
    QList<QList<DayCount>> days(std::max<qsizetype>(0, bounds.size() - 1));
    if (days.isEmpty())
        return days;
    SqlPart table = intervals(bounds);
    // States are told apart in the counts only: a condition on them would lead SQLite to the index
    // over states, along everything that was ever published.
    const QString published
        = QStringLiteral("count(DISTINCT CASE WHEN p.state = 'published' THEN p.post_id END)");
    const QString failed = QStringLiteral(
        "count(DISTINCT CASE WHEN p.state IN ('rejected', 'not_sent') THEN p.post_id END)");
    QString sql = QStringLiteral("SELECT b.n, p.client_id, %1, %2 FROM %3 CROSS JOIN publications "
                                 "p WHERE p.updated_at >= b.from_at AND p.updated_at < b.to_at")
                      .arg(published, failed, table.sql);
    if (client) {
        sql += QStringLiteral(" AND p.client_id = ?");
        table.values.append(toSql(*client));
    }
    sql += QStringLiteral(" GROUP BY b.n, p.client_id HAVING %1 + %2 > 0 "
                          "ORDER BY b.n, p.client_id")
               .arg(published, failed);
    const auto rows = m_session.list(
        sql,
        [&days](Row& row) {
            QList<DayCount>& day = days[row.integer()];
            DayCount count;
            count.client = row.id<ClientId>();
            count.published = row.number();
            count.failed = row.number();
            day.append(count);
            return true;
        },
        table.values);
    if (!rows)
        return std::unexpected(rows.error());
    return days;
}

} // namespace clara::storage
