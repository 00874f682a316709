// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "base/cancel_token.h"
#include "domain/account.h"
#include "domain/publication.h"
#include "ports/http_client.h"

namespace clara {

struct NetworkProfile {
    QString network {};
    bool repeatIsNoOp = false; ///< the same keys and bytes sent again change nothing (putRecord)
    bool sample = false; ///< nothing leaves this computer
};

/// What must be durable before the first byte: it is frozen once and reused by every later attempt.
struct PreparedSend {
    Account account {}; ///< with ids learned while signing in; the caller stores changes
    Publication publication {};
    QByteArray payload {}; ///< frozen request body
};

struct SendReport {
    SendOutcome outcome = SendOutcome::Unknown;
    QString remoteId {};
    QString remoteUrl {};
    std::optional<Error> error {};
    int httpStatus = 0;
    QString phase {}; ///< "nothing_sent", "body_started", "body_sent", "answered"
    QString evidence {}; ///< what came back: at most 2,000 characters, no secrets
};

enum class Sighting { Present, Absent, CannotTell };
struct SightingReport {
    Sighting sighting = Sighting::CannotTell;
    QString remoteId {};
    QString remoteUrl {};
    QString evidence {};
};

/// What `account check` learns.
struct AccountIdentity {
    QString remoteId {};
    QString handle {};
    QString displayName {};
};

/// One network. Engine thread; lives as long as the engine.
class Publisher {
public:
    virtual ~Publisher() = default;
    virtual NetworkProfile profile() const = 0;
    /// Everything that may fail before the intent: sign-in, token refresh, name resolution,
    /// building the frozen payload (unless `publication.payload` already holds one). Sends nothing
    /// that can be seen.
    virtual Async<PreparedSend> prepare(Account account, Publication publication, CancelToken token)
        = 0;
    /// Exactly one mutating request.
    virtual QCoro::Task<SendReport> send(
        PreparedSend prepared, CancelToken token, HttpObserver observer)
        = 0;
    /// Looks whether the publication is there. Absent only after a complete look.
    virtual QCoro::Task<SightingReport> find(
        Account account, Publication publication, CancelToken token)
        = 0;
    virtual Async<AccountIdentity> check(Account account, CancelToken token) = 0;
    /// Forgets cached sign-in of the account, after the network refused it.
    virtual void forgetSession(AccountId account) = 0;
};

class PublisherSource {
public:
    virtual ~PublisherSource() = default;
    /// Null when the network has no publisher here.
    virtual Publisher* publisherFor(const QString& network) = 0;
};

} // namespace clara
