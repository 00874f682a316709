// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/setup_repositories.h"
#include "storage/sql/sql_session.h"

namespace clara::storage {

class SqlMemberRepository final : public MemberRepository {
public:
    explicit SqlMemberRepository(SqlSession& session)
        : m_session(session)
    {
    }
    Status insert(const Member& member) override;
    Result<QList<Member>> list() override;
    Result<QList<Membership>> memberships(std::optional<MemberId> member) override;
    Status setRole(const Membership& membership) override;
    Status removeRole(MemberId member, std::optional<ClientId> client) override;
    Result<int> deciders(std::optional<ClientId> client) override;
    bool hasLogins() const override { return !m_session.dialect().signIns().add.isEmpty(); }
    Result<std::optional<MemberId>> signedIn() override;
    Result<QString> addLogin(
        MemberId member, const QString& login, const QString& verifier) override;
    Status removeLogin(MemberId member) override;

private:
    SqlSession& m_session;
};

} // namespace clara::storage
