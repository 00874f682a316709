// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_publication_repository.h"

#include "storage/sql/publication_rows.h"
#include "storage/sql/record_errors.h"
#include "storage/sql/state_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace clara::storage {

namespace {

SqlPart publicationCondition(const PublicationFilter& filter)
{
    SqlPart part { QStringLiteral("WHERE 1 = 1"), {} };
    if (filter.client) {
        part.sql += QStringLiteral(" AND p.client_id = ?");
        part.values.append(toSql(*filter.client));
    }
    if (filter.post) {
        part.sql += QStringLiteral(" AND p.post_id = ?");
        part.values.append(toSql(*filter.post));
    }
    if (!filter.states.isEmpty())
        part.sql += QStringLiteral(" AND ") + stateIn(QStringLiteral("p.state"), filter.states);
    if (filter.since) {
        part.sql += QStringLiteral(" AND p.updated_at >= ?");
        part.values.append(toSql(*filter.since));
    }
    return part;
}

std::unexpected<Error> openAlready(const Publication& publication)
{
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("clara::Storage",
            "This post is already on its way to this account. Wait for the outcome before it is "
            "sent again."),
        QStringLiteral("open publication of post %1").arg(publication.postId.toString()));
}

} // namespace

Status SqlPublicationRepository::insert(const Publication& publication)
{
    const auto rows = insertPublication(m_session, publication);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return openAlready(publication);
    m_session.touch(Entity::Publication);
    return {};
}

Result<QList<Publication>> SqlPublicationRepository::claim(const QString& pick,
    const QVariantList& values, PublicationState to, const QString& owner, Instant now,
    milliseconds lease)
{
    const auto ids = m_session.list(
        pick + m_session.dialect().claimLock(QStringLiteral("p")),
        [](Row& row) { return row.id<PublicationId>(); }, values);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isEmpty())
        return QList<Publication>();
    const SqlPart end = m_session.dialect().leaseEnd(now, lease);
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(*ids));
    CLARA_TRY(m_session.execute(
        QStringLiteral("UPDATE publications SET state = ?, fence = fence + 1, lease_owner = ?, "
                       "lease_until = %1 WHERE %2")
            .arg(end.sql, which.sql),
        toString(to), owner, end.values, which.values));
    QList<Publication> claimed;
    for (const auto& id : *ids) {
        const auto publication = find(id);
        if (!publication)
            return std::unexpected(publication.error());
        claimed.append(*publication);
    }
    if (!claimed.isEmpty())
        m_session.touch(Entity::Publication);
    return claimed;
}

Result<QList<Publication>> SqlPublicationRepository::claimDue(
    Instant now, const QString& owner, milliseconds lease, int limit)
{
    return claim(
        QStringLiteral(
            "SELECT p.id FROM publications p JOIN clients c ON c.id = p.client_id "
            "WHERE p.state = 'queued' AND p.not_before <= ? AND c.status = 'active' "
            "AND NOT EXISTS (SELECT 1 FROM publications b WHERE b.account_id = p.account_id "
            "AND b.state IN ('claimed', 'sending', 'unknown', 'reconciling')) "
            // The first of its account, by one look into the index: comparing each with each takes
            // seconds as soon as a thousand wait for one account.
            "AND p.id = (SELECT q.id FROM publications q WHERE q.account_id = p.account_id "
            "AND q.state = 'queued' ORDER BY q.not_before, q.id LIMIT 1) "
            "ORDER BY p.not_before, p.id LIMIT ?"),
        { toSql(now), std::max(0, limit) }, PublicationState::Claimed, owner, now, lease);
}

Result<QList<Publication>> SqlPublicationRepository::claimUnknown(
    Instant now, const QString& owner, milliseconds lease, int limit)
{
    return claim(
        QStringLiteral(
            "SELECT p.id FROM publications p WHERE p.state = 'unknown' AND p.not_before <= ? "
            "ORDER BY p.not_before, p.id LIMIT ?"),
        { toSql(now), std::max(0, limit) }, PublicationState::Reconciling, owner, now, lease);
}

Status SqlPublicationRepository::update(
    const Publication& publication, PublicationState expectedState, qint64 expectedFence)
{
    const auto rows = updatePublication(m_session, publication, expectedState, expectedFence);
    if (!rows) {
        if (rows.error().kind == ErrorKind::Conflict)
            return openAlready(publication);
        return std::unexpected(rows.error());
    }
    if (*rows == 0)
        return fenced(QStringLiteral("publication ") + publication.id.toString());
    m_session.touch(Entity::Publication);
    return {};
}

// A longer lease is nothing that a page shows.
Status SqlPublicationRepository::extendLeases(
    const QString& owner, const QList<PublicationId>& held, Instant now, milliseconds lease)
{
    const SqlPart end = m_session.dialect().leaseEnd(now, lease);
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(held));
    CLARA_TRY(m_session.execute(
        QStringLiteral("UPDATE publications SET lease_until = %1 WHERE %2 AND state IN "
                       "('claimed', 'sending', 'reconciling') AND lease_owner = ?")
            .arg(end.sql, which.sql),
        end.values, which.values, owner));
    return {};
}

Result<QList<Publication>> SqlPublicationRepository::abandoned(Instant now)
{
    const auto endedBefore = m_session.dialect().leaseNow(m_session, now);
    if (!endedBefore)
        return std::unexpected(endedBefore.error());
    return m_session.list(selectPublications()
            + QStringLiteral("WHERE p.state IN ('claimed', 'sending', 'reconciling') "
                             "AND (p.lease_until IS NULL OR p.lease_until < ?) ORDER BY p.id"),
        readPublication, *endedBefore);
}

Result<Publication> SqlPublicationRepository::find(PublicationId id)
{
    return required(m_session.first(selectPublications() + QStringLiteral("WHERE p.id = ?"),
                        readPublication, id),
        QStringLiteral("publication"));
}

Result<QList<Publication>> SqlPublicationRepository::list(const PublicationFilter& filter)
{
    PublicationFilter rest = filter;
    rest.states.clear(); // they are looked up one by one
    SqlPart part = publicationCondition(rest);
    if (filter.after) {
        part.sql += QStringLiteral(" AND (p.created_at, p.id) < (SELECT a.created_at, a.id FROM "
                                   "publications a WHERE a.id = ?)");
        part.values.append(toSql(*filter.after));
    }
    const int limit = std::clamp(filter.limit, 1, 1000);
    if (!filter.states.isEmpty())
        part = newestOfStates(
            QStringLiteral("publications"), QStringLiteral("p"), filter.states, part, limit);
    part.sql += QStringLiteral(" ORDER BY p.created_at DESC, p.id DESC LIMIT ?");
    part.values.append(limit);
    return m_session.list(selectPublications() + part.sql, readPublication, part.values);
}

Result<int> SqlPublicationRepository::count(const PublicationFilter& filter)
{
    const SqlPart part = publicationCondition(filter);
    return required(m_session.first(
                        QStringLiteral("SELECT count(*) FROM publications p ") + part.sql,
                        [](Row& row) { return row.number(); }, part.values),
        QStringLiteral("publications"));
}

Result<QList<Publication>> SqlPublicationRepository::forPost(PostId post)
{
    return m_session.list(selectPublications()
            + QStringLiteral("WHERE p.post_id = ? ORDER BY p.created_at, p.part, p.id"),
        readPublication, post);
}

Result<std::optional<Instant>> SqlPublicationRepository::nextDue()
{
    const auto readInstant = [](Row& row) { return row.instant(); };
    auto queued = m_session.first(
        QStringLiteral(
            "SELECT p.not_before FROM publications p JOIN clients c ON c.id = p.client_id "
            "WHERE p.state = 'queued' AND c.status = 'active' ORDER BY p.not_before LIMIT 1"),
        readInstant);
    if (!queued)
        return queued;
    auto unknown
        = m_session.first(QStringLiteral("SELECT p.not_before FROM publications p "
                                         "WHERE p.state = 'unknown' ORDER BY p.not_before LIMIT 1"),
            readInstant);
    if (!unknown || !*queued || (*unknown && **unknown < **queued))
        return unknown;
    return queued;
}

Result<std::optional<Instant>> SqlPublicationRepository::lastPublished(AccountId account)
{
    return m_session.first(
        QStringLiteral("SELECT p.updated_at FROM publications p WHERE p.account_id = ? AND p.state "
                       "= 'published' "
                       "ORDER BY p.updated_at DESC LIMIT 1"),
        [](Row& row) { return row.instant(); }, account);
}

Status SqlPublicationRepository::addAttempt(const PublishAttempt& attempt)
{
    CLARA_TRY(insertAttempt(m_session, attempt));
    m_session.touch(Entity::Publication);
    return {};
}

Status SqlPublicationRepository::closeAttempt(const PublishAttempt& attempt)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE publish_attempts SET ended_at = ?, phase = ?, http_status = ?, outcome = ?, "
            "evidence = ? WHERE client_id = ? AND id = ? AND ended_at IS NULL"),
        attempt.endedAt, attempt.phase, attempt.httpStatus, attempt.outcome, attempt.evidence,
        attempt.clientId, attempt.id);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return fenced(QStringLiteral("attempt ") + attempt.id.toString());
    m_session.touch(Entity::Publication);
    return {};
}

Result<QList<PublishAttempt>> SqlPublicationRepository::attempts(PublicationId publication)
{
    return readAttempts(m_session, publication);
}

} // namespace clara::storage
