// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shared_secret_repository.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlSharedSecretRepository final : public SharedSecretRepository {
public:
    explicit SqlSharedSecretRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insertKey(const MemberKey& key) override;
    Result<QList<MemberKey>> keys() override;
    Status revokeKey(MemberKeyId key, Instant now) override;
    Result<SharedSecret> find(SharedSecretId id) override;
    Result<QList<SharedSecret>> list() override;
    Status insert(const SharedSecret& secret) override;
    Result<SharedSecret> raiseVersion(const SharedSecret& secret, Instant now) override;
    Result<bool> remove(SharedSecretId id) override;
    Result<QList<MemberKeyId>> recipients(SharedSecretId id) override;
    Result<std::optional<SecretBox>> box(SharedSecretId id, MemberKeyId key) override;
    Result<int> insertBoxes(const QList<SecretBox>& boxes, Instant now) override;
    Result<QList<MemberKeyId>> keysWithoutBox(MemberKeyId holder) override;
    Result<QList<SecretBox>> boxesMissingFor(
        MemberKeyId holder, MemberKeyId key, int limit) override;
    Result<bool> hasStaleBoxes() override;
    Result<int> dropStaleBoxes(Instant now) override;

private:
    struct StaleBox;
    Result<QList<StaleBox>> staleBoxes(int limit);

    SqlSession& m_session;
};

} // namespace clara::storage
