// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/publication_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlPublicationRepository final : public PublicationRepository {
public:
    explicit SqlPublicationRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Publication& publication) override;
    Result<QList<Publication>> claimDue(
        Instant now, const QString& owner, milliseconds lease, int limit) override;
    Result<QList<Publication>> claimUnknown(
        Instant now, const QString& owner, milliseconds lease, int limit) override;
    Status update(const Publication& publication, PublicationState expectedState,
        qint64 expectedFence) override;
    Status extendLeases(const QString& owner, const QList<PublicationId>& held, Instant now,
        milliseconds lease) override;
    Result<QList<Publication>> abandoned(Instant now) override;
    Result<Publication> find(PublicationId id) override;
    Result<QList<Publication>> list(const PublicationFilter& filter) override;
    Result<int> count(const PublicationFilter& filter) override;
    Result<QList<Publication>> forPost(PostId post) override;
    Result<std::optional<Instant>> nextDue() override;
    Result<std::optional<Instant>> lastPublished(AccountId account) override;
    Status addAttempt(const PublishAttempt& attempt) override;
    Status closeAttempt(const PublishAttempt& attempt) override;
    Result<QList<PublishAttempt>> attempts(PublicationId publication) override;

private:
    /// The picked rows go to `to` with the next fence and a lease.
    Result<QList<Publication>> claim(const QString& pick, const QVariantList& values,
        PublicationState to, const QString& owner, Instant now, milliseconds lease);

    SqlSession& m_session;
};

} // namespace clara::storage
