// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/account.h"
#include "ports/http_client.h"
#include "ports/secret_store.h"

#include <QHash>
#include <QSet>

namespace clara::networks {

/// A sign-in on a personal data server. Holds tokens: never logged.
struct BlueskySession {
    QString did {};
    QString handle {};
    QString server {}; ///< base URL to talk to, without a trailing slash
    QByteArray accessToken {};
    QByteArray refreshToken {};
    Instant accessUntil {}; ///< refresh before this
};

/// Where the account signs in: its own server, or the public entrance.
QString blueskyServer(const Account& account);
/// Where the session tokens of the account lie: the reference it has, or the one it gets in this
/// store.
SecretRef sessionRef(const Account& account, const SecretStore& secrets);

/// Signs accounts in and keeps them so: in memory, in the secret store, refreshed in time. A
/// refresh makes the old token worthless, so that the new pair is stored before it is used. Engine
/// thread; outlives its answers.
class BlueskySessions {
public:
    BlueskySessions(HttpClient& http, SecretStore& secrets, const Clock& clock);

    /// A session whose access token should work, by the cheapest way that does: memory, store,
    /// refresh, sign-in.
    Async<BlueskySession> session(Account account, CancelToken token);
    /// Signs in with the app password, whatever is cached.
    Async<BlueskySession> signIn(Account account, CancelToken token);
    /// The server refused the access token: the next session() refreshes first.
    void expire(AccountId account) { m_expired.insert(account); }

private:
    Async<BlueskySession> known(Account account);
    Async<BlueskySession> refresh(Account account, BlueskySession old, CancelToken token);
    Async<BlueskySession> accept(Account account, HttpResponse response, QString server);
    Error refusal(const Account& account, const HttpResponse& response) const;

    HttpClient& m_http;
    SecretStore& m_secrets;
    const Clock& m_clock;
    QHash<AccountId, BlueskySession> m_sessions;
    QSet<AccountId> m_expired;
};

} // namespace clara::networks
