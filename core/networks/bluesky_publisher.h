// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networks/bluesky_session.h"
#include "ports/publisher.h"

namespace clara::networks {

/// Bluesky and any other AT Protocol server. A publication is one record under a key that was
/// stored before the first try, written by putRecord: the same key and bytes again change nothing,
/// and getRecord tells whether it is there. Engine thread; owned by the publisher registry for as
/// long as the engine lives, because its coroutines are members.
class BlueskyPublisher final : public Publisher {
public:
    BlueskyPublisher(HttpClient& http, SecretStore& secrets, const Clock& clock);

    NetworkProfile profile() const override;
    Async<PreparedSend> prepare(
        Account account, Publication publication, CancelToken token) override;
    QCoro::Task<SendReport> send(
        PreparedSend prepared, CancelToken token, HttpObserver observer) override;
    QCoro::Task<SightingReport> find(
        Account account, Publication publication, CancelToken token) override;
    /// Signs in with the app password, so that a wrong one is found now and not at the first post.
    Async<AccountIdentity> check(Account account, CancelToken token) override;
    void forgetSession(AccountId account) override { m_sessions.expire(account); }

private:
    Async<QString> didOf(QString handle, QString server, CancelToken token);
    SendReport classify(
        const PreparedSend& prepared, const QString& handle, const HttpExchange& exchange) const;

    HttpClient& m_http;
    SecretStore& m_secrets;
    const Clock& m_clock;
    BlueskySessions m_sessions;
};

} // namespace clara::networks
