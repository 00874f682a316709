// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/publisher.h"

namespace clara::networks {

/// A network that exists only in the workspace: what was "posted" is the publication row itself,
/// shown with a sample label. A send succeeds at once and leaves no trace outside, so that sending
/// again repeats nothing, and a look always says Absent: whatever the row does not say did not
/// happen.
class SandboxPublisher final : public Publisher {
public:
    NetworkProfile profile() const override;
    Async<PreparedSend> prepare(
        Account account, Publication publication, CancelToken token) override;
    QCoro::Task<SendReport> send(
        PreparedSend prepared, CancelToken token, HttpObserver observer) override;
    QCoro::Task<SightingReport> find(
        Account account, Publication publication, CancelToken token) override;
    Async<AccountIdentity> check(Account account, CancelToken token) override;
    void forgetSession(AccountId) override { }
};

} // namespace clara::networks
