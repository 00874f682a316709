// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/post_rows.h"

#include "storage/sql/verdict_json.h"

namespace clara::storage {

namespace {

const QString& postColumns()
{
    // The long one comes only with the first text of a post: all columns of every row are copied.
    static const QString columns = QStringLiteral(
        "p.id, p.client_id, p.persona_id, p.schedule_id, p.run_id, p.state, p.topic, "
        "p.content_hash, "
        "CASE WHEN v.position > 0 THEN NULL ELSE p.verdict END, p.publish_at, p.sample, "
        "p.revision, p.lock, p.state_reason, p.created_at, p.updated_at");
    return columns;
}

Post readPost(Row& row)
{
    Post post;
    post.id = row.id<PostId>();
    post.clientId = row.id<ClientId>();
    post.personaId = row.optionalId<PersonaId>();
    post.scheduleId = row.optionalId<ScheduleId>();
    post.runId = row.optionalId<RunId>();
    post.state = row.name(postStateFromString);
    post.topic = row.text();
    post.contentHash = row.text();
    post.verdict = row.name(verdictFromJson);
    post.publishAt = row.optionalInstant();
    post.sample = row.flag();
    post.revision = row.number();
    post.lock = row.number();
    post.stateReason = row.text();
    post.createdAt = row.instant();
    post.updatedAt = row.instant();
    return post;
}

} // namespace

Result<QList<Post>> readPosts(
    SqlSession& session, const QString& pick, const QString& order, const QVariantList& values)
{
    QList<Post> posts;
    const QString sql = QStringLiteral(
        "SELECT v.position, v.account_id, v.text, %1 FROM (%2) k "
        "JOIN posts p ON p.id = k.id LEFT JOIN post_variants v "
        "ON v.client_id = p.client_id AND v.post_id = p.id AND v.revision = p.revision "
        "ORDER BY k.sort_at %3, k.id %3, v.position")
                            .arg(postColumns(), pick, order);
    // A post with two texts comes in two rows; what belongs to the post is read from the first of
    // them.
    const auto rows = session.list(
        sql,
        [&posts](Row& row) {
            const auto position = row.optionalInteger();
            PostVariant variant;
            variant.accountId = row.optionalId<AccountId>();
            variant.text = row.optionalText();
            if (!position || *position == 0)
                posts.append(readPost(row));
            if (position && !posts.isEmpty())
                posts.last().variants.append(variant);
            return true;
        },
        values);
    if (!rows)
        return std::unexpected(rows.error());
    return posts;
}

QString foldForSearch(const QString& text)
{
    // As in nameKey(): ß, ẞ and SS are the same.
    return text.normalized(QString::NormalizationForm_C).toLower().toUpper().toCaseFolded();
}

std::optional<PostCursor> PostCursor::fromString(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    bool ok = false;
    const qint64 sortAt = text.left(colon).toLongLong(&ok);
    const auto id = PostId::fromString(text.mid(colon + 1));
    if (colon < 1 || !ok || !id)
        return std::nullopt;
    return PostCursor { sortAt, *id };
}

QString PostCursor::toString() const { return QString::number(sortAt) + u':' + id.toString(); }

Result<SqlPart> postCondition(SqlSession& session, const PostFilter& filter)
{
    SqlPart part;
    if (filter.client) {
        part.sql += QStringLiteral(" AND p.client_id = ?");
        part.values.append(toSql(*filter.client));
    }
    if (filter.schedule) {
        part.sql += QStringLiteral(" AND p.schedule_id = ?");
        part.values.append(toSql(*filter.schedule));
    }
    if (filter.warningsOnly)
        part.sql += QStringLiteral(" AND p.warnings > 0");
    if (filter.dueBefore) {
        // due_at is the slot or, without one, the creation: it lets the index cut the list short.
        part.sql += QStringLiteral(" AND p.due_at < ? AND p.publish_at IS NOT NULL");
        part.values.append(toSql(*filter.dueBefore));
    }
    const QString folded = foldForSearch(filter.search.trimmed());
    if (!folded.isEmpty()) {
        const auto match = session.dialect().postTextMatch(session, folded);
        if (!match)
            return std::unexpected(match.error());
        part.sql += QStringLiteral(" AND ") + match->sql;
        part.values += match->values;
    }
    return part;
}

QList<PostState> postStates(const PostFilter& filter)
{
    if (!filter.states.isEmpty()) {
        QList<PostState> states;
        for (const auto state : filter.states) {
            if (!states.contains(state))
                states.append(state);
        }
        return states;
    }
    return { PostState::Draft, PostState::InReview, PostState::ChangesRequested,
        PostState::Rejected, PostState::Approved, PostState::Scheduled, PostState::Published,
        PostState::PartlyPublished, PostState::Failed, PostState::Held };
}

} // namespace clara::storage
