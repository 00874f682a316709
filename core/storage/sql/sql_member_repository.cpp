// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_member_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

Status SqlMemberRepository::insert(const Member& member)
{
    const auto rows = m_session.execute(
        QStringLiteral("INSERT INTO members (id, name, name_key, kind, created_at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        member.id, member.name, nameKey(member.name), toString(member.kind), member.createdAt);
    CLARA_TRY(insertedNamed(rows, member.name));
    m_session.touch(Entity::Member);
    return {};
}

Result<QList<Member>> SqlMemberRepository::list()
{
    return m_session.list(
        QStringLiteral("SELECT id, name, kind, created_at FROM members ORDER BY name_key, id"),
        [](Row& row) {
            Member member;
            member.id = row.id<MemberId>();
            member.name = row.text();
            member.kind = row.name(actorKindFromString);
            member.createdAt = row.instant();
            return member;
        });
}

} // namespace clara::storage
