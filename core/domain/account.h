// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "domain/ids.h"
#include "domain/secret_ref.h"

namespace clara {

enum class AccountHealth { Unchecked, Connected, SignInAgain };
QString toString(AccountHealth health);
std::optional<AccountHealth> accountHealthFromString(QStringView text);

/// One profile on one network that a client posts to.
struct Account {
    AccountId id {};
    ClientId clientId {};
    QString network {}; ///< key, see domain/network.h
    QString handle {}; ///< without a leading @
    QString displayName {}; ///< as the network told it; the handle until then
    QString server {}; ///< base URL; empty for networks without one
    QString remoteId {}; ///< the network's own id of the account (a DID on Bluesky), once known
    SecretRef secret {}; ///< app password
    SecretRef session {}; ///< session tokens, where the network has them
    AccountHealth health = AccountHealth::Unchecked;
    int revision = 1;
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Account&) const = default;
};

/// Server URLs must be https, or http on loopback only; no user info, query or fragment.
FieldErrors validate(const Account& account);

} // namespace clara
