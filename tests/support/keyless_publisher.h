// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ports/publisher.h"

namespace clara::test {

/// The publisher of the world server's keyless network ("keyless"): every accepted send is one more
/// post, so a lost answer can only be settled by listing the account's own posts. `account.server`
/// is the world's base URL.
class KeylessPublisher final : public Publisher {
public:
    KeylessPublisher(HttpClient& http, const Clock& clock)
        : m_http(http)
        , m_clock(clock)
    {
    }
    static QString key() { return QStringLiteral("keyless"); }

    NetworkProfile profile() const override { return { key(), false, false }; }
    Async<PreparedSend> prepare(
        Account account, Publication publication, CancelToken token) override;
    QCoro::Task<SendReport> send(
        PreparedSend prepared, CancelToken token, HttpObserver observer) override;
    QCoro::Task<SightingReport> find(
        Account account, Publication publication, CancelToken token) override;
    Async<AccountIdentity> check(Account account, CancelToken token) override;
    void forgetSession(AccountId) override { }

private:
    HttpClient& m_http;
    const Clock& m_clock;
};

} // namespace clara::test
