// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_member_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

#include <QCoreApplication>

namespace clara::storage {

namespace {

Membership readMembership(Row& row)
{
    Membership membership;
    membership.id = row.id<MembershipId>();
    membership.member = row.id<MemberId>();
    if (const auto client = row.optionalId<ClientId>(); !client.isNull())
        membership.client = client;
    membership.role = row.name(roleFromString);
    membership.createdAt = row.instant();
    return membership;
}

/// The condition on a membership's place, and what stands for its placeholder.
SqlPart placeIs(std::optional<ClientId> client)
{
    if (!client)
        return { QStringLiteral("client_id IS NULL"), {} };
    return { QStringLiteral("client_id = ?"), { toSql(*client) } };
}

std::unexpected<Error> oneMember()
{
    return failure(ErrorKind::Rejected,
        QCoreApplication::translate("clara::Storage",
            "A workspace in a file has one member. Move it to PostgreSQL first."));
}

} // namespace

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

Result<QList<Membership>> SqlMemberRepository::memberships(std::optional<MemberId> member)
{
    const auto columns = QStringLiteral(
        "SELECT id, member_id, client_id, role, created_at FROM memberships%1 ORDER BY "
        "created_at, id");
    if (!member)
        return m_session.list(columns.arg(QString()), readMembership);
    return m_session.list(
        columns.arg(QStringLiteral(" WHERE member_id = ?")), readMembership, *member);
}

Status SqlMemberRepository::setRole(const Membership& membership)
{
    const SqlPart place = placeIs(membership.client);
    const auto known = m_session.execute(
        QStringLiteral("UPDATE memberships SET role = ? WHERE member_id = ? AND ") + place.sql,
        toString(membership.role), membership.member, place.values);
    if (!known)
        return std::unexpected(known.error());
    if (*known == 0)
        CLARA_TRY(m_session.execute(
            QStringLiteral("INSERT INTO memberships (id, member_id, client_id, role, created_at) "
                           "VALUES (?, ?, ?, ?, ?)"),
            membership.id, membership.member, membership.client, toString(membership.role),
            membership.createdAt));
    m_session.touch(Entity::Member);
    return {};
}

Status SqlMemberRepository::removeRole(MemberId member, std::optional<ClientId> client)
{
    const SqlPart place = placeIs(client);
    const auto rows = m_session.execute(
        QStringLiteral("DELETE FROM memberships WHERE member_id = ? AND ") + place.sql, member,
        place.values);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return notFound(QStringLiteral("membership"));
    m_session.touch(Entity::Member);
    return {};
}

Result<int> SqlMemberRepository::deciders(std::optional<ClientId> client)
{
    QString sql = m_session.dialect().signIns().deciders;
    if (sql.isEmpty()) // everybody who is in a file sees everybody
        sql = QStringLiteral(
            "SELECT count(DISTINCT s.member_id) FROM memberships s JOIN members m ON m.id = "
            "s.member_id WHERE m.kind = 'person' AND s.role <> 'viewer' AND coalesce(s.client_id = "
            "?, true)");
    return required(m_session.first(
                        sql, [](Row& row) { return row.number(); }, client),
        QStringLiteral("members"));
}

Result<std::optional<MemberId>> SqlMemberRepository::signedIn()
{
    const QString sql = m_session.dialect().signIns().whoIsIt;
    if (sql.isEmpty())
        return std::optional<MemberId>();
    const auto id = m_session.first(sql, [](Row& row) { return row.optionalId<MemberId>(); });
    if (!id)
        return std::unexpected(id.error());
    return !*id || (*id)->isNull() ? std::optional<MemberId>() : *id;
}

Result<QString> SqlMemberRepository::addLogin(
    MemberId member, const QString& login, const QString& verifier)
{
    const QString sql = m_session.dialect().signIns().add;
    if (sql.isEmpty())
        return oneMember();
    const auto taken = m_session.first(
        QStringLiteral("SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname = ?"),
        [](Row& row) { return row.number(); }, login);
    if (!taken)
        return std::unexpected(taken.error());
    if (taken->value_or(0) > 0) {
        Error error { ErrorKind::Conflict,
            QCoreApplication::translate("clara::Storage",
                "The database server has a role “%1” already. Choose another sign-in name.")
                .arg(login),
            {}, QStringLiteral("login"), {} };
        return std::unexpected(std::move(error));
    }
    m_session.touch(Entity::Member);
    return required(m_session.first(
                        sql, [](Row& row) { return row.text(); }, member, login, verifier),
        QStringLiteral("login"));
}

Status SqlMemberRepository::removeLogin(MemberId member)
{
    const QString sql = m_session.dialect().signIns().remove;
    if (sql.isEmpty())
        return oneMember();
    m_session.touch(Entity::Member);
    CLARA_TRY(m_session.first(
        sql, [](Row& row) { return row.number(); }, member));
    return {};
}

} // namespace clara::storage
