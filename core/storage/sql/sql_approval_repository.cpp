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
