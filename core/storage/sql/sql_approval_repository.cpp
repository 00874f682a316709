// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_approval_repository.h"

namespace clara::storage {

namespace {

Approval readApproval(Row& row)
{
    Approval approval;
    approval.id = row.id<ApprovalId>();
    approval.clientId = row.id<ClientId>();
    approval.postId = row.id<PostId>();
    approval.revision = row.number();
    approval.contentHash = row.text();
    approval.decision = row.name(decisionFromString);
    approval.actor = row.optionalId<MemberId>();
    approval.actorKind = row.name(actorKindFromString);
    approval.reason = row.text();
    approval.at = row.instant();
    approval.voidedAt = row.optionalInstant();
    return approval;
}

} // namespace

Status SqlApprovalRepository::insert(const Approval& approval)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO approvals (client_id, id, post_id, revision, content_hash, decision, "
            "actor_id, "
            "actor_kind, reason, at, voided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        approval.clientId, approval.id, approval.postId, approval.revision, approval.contentHash,
        toString(approval.decision), approval.actor, toString(approval.actorKind), approval.reason,
        approval.at, approval.voidedAt);
    if (!rows)
        return std::unexpected(rows.error());
    m_session.touch(Entity::Post);
    return {};
}

Result<QList<Approval>> SqlApprovalRepository::list(PostId post)
{
    return m_session.list(
        QStringLiteral(
            "SELECT id, client_id, post_id, revision, content_hash, decision, actor_id, "
            "actor_kind, "
            "reason, at, voided_at FROM approvals WHERE post_id = ? ORDER BY at DESC, id DESC"),
        readApproval, post);
}

Result<QHash<PostId, QList<MemberId>>> SqlApprovalRepository::halfway(
    std::optional<ClientId> client)
{
    using Approver = std::pair<PostId, MemberId>;
    QString sql = QStringLiteral(
        "SELECT DISTINCT a.post_id, a.actor_id FROM approvals a JOIN posts p ON p.client_id = "
        "a.client_id AND p.id = a.post_id WHERE p.state = 'in_review' AND a.decision = 'approved' "
        "AND a.actor_kind = 'person' AND a.voided_at IS NULL AND a.revision = p.revision "
        "AND a.content_hash = p.content_hash");
    QVariantList values;
    if (client) {
        sql += QStringLiteral(" AND p.client_id = ?");
        values.append(toSql(*client));
    }
    const auto rows = m_session.list(
        sql,
        [](Row& row) {
            const auto post = row.id<PostId>();
            return Approver { post, row.id<MemberId>() };
        },
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<PostId, QList<MemberId>> people;
    for (const auto& [post, member] : *rows)
        people[post].append(member);
    return people;
}

Status SqlApprovalRepository::voidAll(PostId post, Instant at)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE approvals SET voided_at = ? WHERE post_id = ? AND voided_at IS NULL"),
        at, post);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows > 0)
        m_session.touch(Entity::Post);
    return {};
}

} // namespace clara::storage
