// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_account_repository.h"

#include "domain/names.h"
#include "storage/sql/record_errors.h"

namespace clara::storage {

namespace {

const QString selectAccounts
    = QStringLiteral("SELECT id, client_id, network, handle, display_name, server, remote_id, "
                     "secret_ref, session_ref, health, "
                     "revision, created_at, updated_at FROM accounts ");

Account readAccount(Row& row)
{
    Account account;
    account.id = row.id<AccountId>();
    account.clientId = row.id<ClientId>();
    account.network = row.text();
    account.handle = row.text();
    account.displayName = row.text();
    account.server = row.text();
    account.remoteId = row.text();
    account.secret = SecretRef::fromString(row.text());
    account.session = SecretRef::fromString(row.text());
    account.health = row.name(accountHealthFromString);
    account.revision = row.number();
    account.createdAt = row.instant();
    account.updatedAt = row.instant();
    return account;
}

} // namespace

Status SqlAccountRepository::insert(const Account& account)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "INSERT INTO accounts (client_id, id, network, handle, handle_key, display_name, "
            "server, "
            "remote_id, secret_ref, session_ref, health, revision, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        account.clientId, account.id, account.network, account.handle, nameKey(account.handle),
        account.displayName, account.server, account.remoteId, account.secret.toString(),
        account.session.toString(), toString(account.health), account.revision, account.createdAt,
        account.updatedAt);
    CLARA_TRY(insertedNamed(rows, account.handle));
    m_session.touch(Entity::Account);
    return {};
}

Result<Account> SqlAccountRepository::update(const Account& account)
{
    const auto rows = m_session.execute(
        QStringLiteral(
            "UPDATE accounts SET network = ?, handle = ?, handle_key = ?, display_name = ?, server "
            "= ?, "
            "remote_id = ?, secret_ref = ?, session_ref = ?, health = ?, revision = revision + 1, "
            "updated_at = ? WHERE client_id = ? AND id = ? AND revision = ?"),
        account.network, account.handle, nameKey(account.handle), account.displayName,
        account.server, account.remoteId, account.secret.toString(), account.session.toString(),
        toString(account.health), account.updatedAt, account.clientId, account.id,
        account.revision);
    m_session.touch(Entity::Account);
    return updatedNamed(rows, account.handle, [&] { return find(account.id); });
}

Result<QList<Account>> SqlAccountRepository::some(const QList<AccountId>& ids)
{
    const SqlPart which = m_session.dialect().idIn(QStringLiteral("id"), idTexts(ids));
    return m_session.list(
        selectAccounts + QStringLiteral("WHERE ") + which.sql, readAccount, which.values);
}

Result<Account> SqlAccountRepository::find(AccountId id)
{
    return required(
        m_session.first(selectAccounts + QStringLiteral("WHERE id = ?"), readAccount, id),
        QStringLiteral("account"));
}

Result<QList<Account>> SqlAccountRepository::list(std::optional<ClientId> client)
{
    if (client)
        return m_session.list(
            selectAccounts + QStringLiteral("WHERE client_id = ? ORDER BY network, handle_key, id"),
            readAccount, *client);
    return m_session.list(
        selectAccounts + QStringLiteral("ORDER BY network, handle_key, id"), readAccount);
}

} // namespace clara::storage
