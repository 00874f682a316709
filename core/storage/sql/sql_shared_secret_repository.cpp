// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_shared_secret_repository.h"

#include "storage/sql/record_errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clara::storage {

namespace {

constexpr int mostKeysOfAMember = 20;
constexpr int mostStaleAtOnce = 500;

const QString selectSecrets
    = u"SELECT id, client_id, purpose, version, created_at, updated_at, exposed_at, exposed_to "
      "FROM shared_secrets "_s;

/// What `holder` can open and others who may cannot. What belongs to no client is only sealed by
/// members who work for all of them: for others the database hides whose boxes there are.
const QString fromGaps
    = u"FROM secret_boxes mine JOIN shared_secrets s ON s.id = mine.secret_id "
      "AND s.version = mine.version JOIN secret_access a ON a.secret_id = s.id "
      "WHERE mine.key_id = ? AND NOT EXISTS (SELECT 1 FROM secret_boxes b "
      "WHERE b.secret_id = s.id AND b.version = s.version AND b.key_id = a.key_id) "
      "AND (s.client_id IS NOT NULL OR EXISTS (SELECT 1 FROM memberships m JOIN member_keys k "
      "ON k.member_id = m.member_id WHERE k.id = mine.key_id AND m.client_id IS NULL "
      "AND m.role IN ('owner', 'operator'))) "_s;

const QString fromStale
    = u"FROM secret_boxes b JOIN shared_secrets s ON s.id = b.secret_id "
      "JOIN member_keys k ON k.id = b.key_id JOIN members m ON m.id = k.member_id "
      "WHERE b.version <> s.version OR NOT EXISTS (SELECT 1 FROM secret_access a "
      "WHERE a.secret_id = b.secret_id AND a.key_id = b.key_id) "_s;

SharedSecret readSecret(Row& row)
{
    SharedSecret secret;
    secret.id = row.id<SharedSecretId>();
    secret.scope.client = row.optionalId<ClientId>();
    secret.scope.purpose = row.name(secretPurposeFromString);
    secret.version = row.number();
    secret.createdAt = row.instant();
    secret.updatedAt = row.instant();
    secret.exposedAt = row.optionalInstant();
    secret.exposedTo = row.text();
    return secret;
}

SecretBox readBox(Row& row)
{
    SecretBox box;
    box.secret = row.id<SharedSecretId>();
    box.version = row.number();
    box.key = row.id<MemberKeyId>();
    box.box = row.bytes();
    return box;
}

} // namespace

struct SqlSharedSecretRepository::StaleBox {
    SharedSecretId secret {};
    int version = 0;
    MemberKeyId key {};
    bool isCurrent = false;
    QString holder {};
};

Status SqlSharedSecretRepository::insertKey(const MemberKey& key)
{
    const auto count = m_session.first(
        u"SELECT count(*) FROM member_keys WHERE member_id = ? AND revoked_at IS NULL"_s,
        [](Row& row) { return row.number(); }, key.member);
    if (!count)
        return std::unexpected(count.error());
    if (count->value_or(0) >= mostKeysOfAMember)
        return failure(ErrorKind::Conflict,
            QCoreApplication::translate("clara::Storage",
                "You have twenty keys in use. Revoke those of computers that you no longer use with “clara key revoke”."));
    CLARA_TRY(m_session.execute(
        u"INSERT INTO member_keys (id, member_id, public_key, kind, label, created_at, revoked_at) "
        "VALUES (?, ?, ?, ?, ?, ?, NULL)"_s,
        key.id, key.member, QString::fromLatin1(key.publicKey.toHex()), toString(key.holder),
        key.label, key.createdAt));
    m_session.touch(Entity::Member);
    return {};
}

Result<QList<MemberKey>> SqlSharedSecretRepository::keys()
{
    return m_session.list(
        u"SELECT k.id, k.member_id, m.name, k.public_key, k.kind, k.label, k.created_at, "
        "k.revoked_at FROM member_keys k JOIN members m ON m.id = k.member_id "
        "ORDER BY k.created_at, k.id LIMIT 2000"_s,
        [](Row& row) {
            MemberKey key;
            key.id = row.id<MemberKeyId>();
            key.member = row.id<MemberId>();
            key.memberName = row.text();
            key.publicKey = QByteArray::fromHex(row.text().toLatin1());
            key.holder = row.name(keyHolderFromString);
            key.label = row.text();
            key.createdAt = row.instant();
            key.revokedAt = row.optionalInstant();
            return key;
        });
}

Status SqlSharedSecretRepository::revokeKey(MemberKeyId key, Instant now)
{
    const auto rows = m_session.execute(
        u"UPDATE member_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_s, now, key);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("clara::Storage",
                "This key is not in use, or it belongs to another member and only owners may revoke it."));
    m_session.touch(Entity::Member);
    return {};
}

Result<SharedSecret> SqlSharedSecretRepository::find(SharedSecretId id)
{
    return required(m_session.first(selectSecrets + u"WHERE id = ?"_s, readSecret, id),
        QCoreApplication::translate("clara::Storage", "shared secret"));
}

Result<QList<SharedSecret>> SqlSharedSecretRepository::list()
{
    return m_session.list(
        selectSecrets + u"ORDER BY purpose, created_at, id LIMIT 5000"_s, readSecret);
}

Status SqlSharedSecretRepository::insert(const SharedSecret& secret)
{
    CLARA_TRY(m_session.execute(
        u"INSERT INTO shared_secrets (id, client_id, purpose, version, created_at, updated_at, "
        "exposed_at, exposed_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        secret.id, secret.scope.client, toString(secret.scope.purpose), secret.version,
        secret.createdAt, secret.updatedAt, secret.exposedAt, secret.exposedTo));
    m_session.touch(Entity::Member);
    return {};
}

Result<SharedSecret> SqlSharedSecretRepository::raiseVersion(
    const SharedSecret& secret, Instant now)
{
    const auto rows = m_session.execute(
        u"UPDATE shared_secrets SET version = version + 1, updated_at = ?, exposed_at = NULL, "
        "exposed_to = '' WHERE id = ? AND version = ?"_s,
        now, secret.id, secret.version);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return changedMeanwhile();
    m_session.touch(Entity::Member);
    return find(secret.id);
}

Result<bool> SqlSharedSecretRepository::remove(SharedSecretId id)
{
    const auto rows = m_session.execute(u"DELETE FROM shared_secrets WHERE id = ?"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    m_session.touch(Entity::Member);
    return *rows > 0;
}

Result<QList<MemberKeyId>> SqlSharedSecretRepository::recipients(SharedSecretId id)
{
    return m_session.list(
        u"SELECT key_id FROM secret_access WHERE secret_id = ? ORDER BY key_id"_s,
        [](Row& row) { return row.id<MemberKeyId>(); }, id);
}

Result<std::optional<SecretBox>> SqlSharedSecretRepository::box(SharedSecretId id, MemberKeyId key)
{
    return m_session.first(
        u"SELECT b.secret_id, b.version, b.key_id, b.box FROM secret_boxes b JOIN shared_secrets s "
        "ON s.id = b.secret_id AND s.version = b.version WHERE b.secret_id = ? AND b.key_id = ?"_s,
        readBox, id, key);
}

Result<int> SqlSharedSecretRepository::insertBoxes(const QList<SecretBox>& boxes, Instant now)
{
    int inserted = 0;
    for (const auto& box : boxes) {
        const auto client = m_session.first(
            u"SELECT s.client_id FROM shared_secrets s JOIN secret_access a ON a.secret_id = s.id "
            "WHERE s.id = ? AND s.version = ? AND a.key_id = ?"_s,
            [](Row& row) { return row.optionalId<ClientId>(); }, box.secret, box.version, box.key);
        if (!client)
            return std::unexpected(client.error());
        if (!*client)
            continue;
        const auto rows = m_session.execute(
            u"INSERT INTO secret_boxes (secret_id, version, key_id, client_id, box, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
            box.secret, box.version, box.key, **client, box.box, now);
        if (!rows)
            return std::unexpected(rows.error());
        inserted += *rows;
    }
    if (inserted > 0)
        m_session.touch(Entity::Member);
    return inserted;
}

Result<QList<MemberKeyId>> SqlSharedSecretRepository::keysWithoutBox(MemberKeyId holder)
{
    return m_session.list(
        u"SELECT DISTINCT a.key_id "_s + fromGaps + u"ORDER BY a.key_id"_s,
        [](Row& row) { return row.id<MemberKeyId>(); }, holder);
}

Result<QList<SecretBox>> SqlSharedSecretRepository::boxesMissingFor(
    MemberKeyId holder, MemberKeyId key, int limit)
{
    return m_session.list(u"SELECT mine.secret_id, mine.version, mine.key_id, mine.box "_s
            + fromGaps + u"AND a.key_id = ? ORDER BY mine.secret_id LIMIT ?"_s,
        readBox, holder, key, limit);
}

Result<QList<SqlSharedSecretRepository::StaleBox>> SqlSharedSecretRepository::staleBoxes(int limit)
{
    return m_session.list(
        u"SELECT b.secret_id, b.version, b.key_id, CASE WHEN b.version = s.version THEN 1 ELSE 0 END, "
        "m.name, k.label "_s
            + fromStale + u"ORDER BY b.secret_id, b.version, b.key_id LIMIT ?"_s,
        [](Row& row) {
            StaleBox box;
            box.secret = row.id<SharedSecretId>();
            box.version = row.number();
            box.key = row.id<MemberKeyId>();
            box.isCurrent = row.flag();
            const QString member = row.text().left(120);
            box.holder = u"%1 (%2)"_s.arg(member, row.text());
            return box;
        },
        limit);
}

Result<bool> SqlSharedSecretRepository::hasStaleBoxes()
{
    const auto stale = staleBoxes(1);
    if (!stale)
        return std::unexpected(stale.error());
    return !stale->isEmpty();
}

Result<int> SqlSharedSecretRepository::dropStaleBoxes(Instant now)
{
    const auto stale = staleBoxes(mostStaleAtOnce);
    if (!stale)
        return std::unexpected(stale.error());
    int dropped = 0;
    for (const auto& box : *stale) {
        if (box.isCurrent)
            CLARA_TRY(m_session.execute(
                u"UPDATE shared_secrets SET exposed_at = coalesce(exposed_at, ?), exposed_to = substr("
                "CASE WHEN exposed_to = '' THEN ? ELSE exposed_to || ', ' || ? END, 1, 250) "
                "WHERE id = ?"_s,
                now, box.holder, box.holder, box.secret));
        const auto rows = m_session.execute(
            u"DELETE FROM secret_boxes WHERE secret_id = ? AND version = ? AND key_id = ?"_s,
            box.secret, box.version, box.key);
        if (!rows)
            return std::unexpected(rows.error());
        dropped += *rows;
    }
    if (dropped > 0)
        m_session.touch(Entity::Member);
    return dropped;
}

} // namespace clara::storage
