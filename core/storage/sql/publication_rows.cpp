// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/publication_rows.h"

namespace clara::storage {

const QString& selectPublications()
{
    static const QString sql = QStringLiteral(
        "SELECT p.id, p.client_id, p.post_id, p.post_revision, p.account_id, p.part, p.state, "
        "p.text, "
        "p.content_hash, p.idempotency_key, p.remote_key, p.created_at_frozen, p.payload, p.fence, "
        "p.lease_owner, "
        "p.lease_until, p.not_before, p.slot_at, p.first_sent_at, p.attempts, p.looks, p.absences, "
        "p.last_absent_at, p.remote_id, p.remote_url, p.reason, p.sample, p.created_at, "
        "p.updated_at "
        "FROM publications p ");
    return sql;
}

Publication readPublication(Row& row)
{
    Publication publication;
    publication.id = row.id<PublicationId>();
    publication.clientId = row.id<ClientId>();
    publication.postId = row.id<PostId>();
    publication.postRevision = row.number();
    publication.accountId = row.id<AccountId>();
    publication.part = row.number();
    publication.state = row.name(publicationStateFromString);
    publication.text = row.text();
    publication.contentHash = row.text();
    publication.idempotencyKey = row.text();
    publication.remoteKey = row.text();
    publication.createdAtFrozen = row.instant();
    publication.payload = row.bytes();
    publication.fence = row.integer();
    publication.leaseOwner = row.text();
    publication.leaseUntil = row.optionalInstant();
    publication.notBefore = row.instant();
    publication.slotAt = row.optionalInstant();
    publication.firstSentAt = row.optionalInstant();
    publication.attempts = row.number();
    publication.looks = row.number();
    publication.absences = row.number();
    publication.lastAbsentAt = row.optionalInstant();
    publication.remoteId = row.text();
    publication.remoteUrl = row.text();
    publication.reason = row.text();
    publication.sample = row.flag();
    publication.createdAt = row.instant();
    publication.updatedAt = row.instant();
    return publication;
}

Result<int> insertPublication(SqlSession& session, const Publication& p)
{
    return session.execute(
        QStringLiteral(
            "INSERT INTO publications (client_id, id, post_id, post_revision, account_id, part, "
            "state, "
            "text, content_hash, idempotency_key, remote_key, created_at_frozen, payload, fence, "
            "lease_owner, lease_until, not_before, slot_at, first_sent_at, attempts, looks, "
            "absences, "
            "last_absent_at, remote_id, remote_url, reason, sample, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, "
            "?, ?) ON CONFLICT DO NOTHING"),
        p.clientId, p.id, p.postId, p.postRevision, p.accountId, p.part, toString(p.state), p.text,
        p.contentHash, p.idempotencyKey, p.remoteKey, p.createdAtFrozen, p.payload, p.fence,
        p.leaseOwner, p.leaseUntil, p.notBefore, p.slotAt, p.firstSentAt, p.attempts, p.looks,
        p.absences, p.lastAbsentAt, p.remoteId, p.remoteUrl, p.reason, p.sample, p.createdAt,
        p.updatedAt);
}

// Keys, text and revision were fixed when the row was made and are not among the columns written.
Result<int> updatePublication(
    SqlSession& session, const Publication& p, PublicationState expectedState, qint64 expectedFence)
{
    return session.execute(
        QStringLiteral(
            "UPDATE publications SET state = ?, payload = ?, fence = ?, lease_owner = ?, "
            "lease_until = ?, not_before = ?, slot_at = ?, first_sent_at = ?, attempts = ?, looks "
            "= ?, "
            "absences = ?, last_absent_at = ?, remote_id = ?, remote_url = ?, reason = ?, "
            "updated_at = ? WHERE client_id = ? AND id = ? AND state = ? AND fence = ?"),
        toString(p.state), p.payload, p.fence, p.leaseOwner, p.leaseUntil, p.notBefore, p.slotAt,
        p.firstSentAt, p.attempts, p.looks, p.absences, p.lastAbsentAt, p.remoteId, p.remoteUrl,
        p.reason, p.updatedAt, p.clientId, p.id, toString(expectedState), expectedFence);
}

Status insertAttempt(SqlSession& session, const PublishAttempt& attempt)
{
    const auto rows = session.execute(
        QStringLiteral(
            "INSERT INTO publish_attempts (client_id, id, publication_id, number, fence, kind, "
            "intent_at, ended_at, phase, http_status, outcome, evidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        attempt.clientId, attempt.id, attempt.publicationId, attempt.number, attempt.fence,
        attempt.kind, attempt.intentAt, attempt.endedAt, attempt.phase, attempt.httpStatus,
        attempt.outcome, attempt.evidence);
    if (!rows)
        return std::unexpected(rows.error());
    return {};
}

Result<QList<PublishAttempt>> readAttempts(SqlSession& session, PublicationId publication)
{
    return session.list(
        QStringLiteral(
            "SELECT id, client_id, publication_id, number, fence, kind, intent_at, ended_at, "
            "phase, "
            "http_status, outcome, evidence FROM publish_attempts WHERE publication_id = ? "
            "ORDER BY intent_at, id"),
        [](Row& row) {
            PublishAttempt attempt;
            attempt.id = row.id<AttemptId>();
            attempt.clientId = row.id<ClientId>();
            attempt.publicationId = row.id<PublicationId>();
            attempt.number = row.number();
            attempt.fence = row.integer();
            attempt.kind = row.text();
            attempt.intentAt = row.instant();
            attempt.endedAt = row.optionalInstant();
            attempt.phase = row.text();
            attempt.httpStatus = row.number();
            attempt.outcome = row.text();
            attempt.evidence = row.text();
            return attempt;
        },
        publication);
}

} // namespace clara::storage
