// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"
#include "domain/ids.h"

#include <QStringList>

namespace clara {

enum class ClientStatus { Active, Paused, Archived };
/// Who must agree before a post goes out. `None`: after an all-pass verdict the engine approves "by
/// policy".
enum class ApprovalPolicy { None, One, Two };

QString toString(ClientStatus status);
QString toString(ApprovalPolicy policy);
std::optional<ClientStatus> clientStatusFromString(QStringView text);
std::optional<ApprovalPolicy> approvalPolicyFromString(QStringView text);

/// What the guardrails of one client look for. Lists hold plain terms, matched as whole words
/// without case.
struct GuardSettings {
    QStringList bannedTerms {};
    QStringList requiredTerms {}; ///< each must stand in every post
    QStringList allowedClaims {}; ///< absolute claims ("guaranteed") that the client may make
    QStringList linkHosts {}; ///< hosts that posts may link to, with their subdomains; empty: any
    QString disclosure {}; ///< a label that must stand in every post ("Automated"), empty: none
    bool operator==(const GuardSettings&) const = default;
};

struct Client {
    ClientId id {};
    QString name {};
    QString timeZone {}; ///< IANA name
    QString city {};
    QString brandNotes {};
    std::optional<int>
        dailyPostCap {}; ///< 1 to 500 posts a day in the client's zone; nothing: no cap
    std::optional<qint64> monthlyBudgetMicroUsd {}; ///< ≥ 0; nothing: no limit
    ApprovalPolicy approval = ApprovalPolicy::One;
    ClientStatus status = ClientStatus::Active;
    int colour = 0; ///< 0 to 7, index of the client colour
    GuardSettings guard {};
    int revision = 1; ///< optimistic lock
    Instant createdAt {};
    Instant updatedAt {};

    bool operator==(const Client&) const = default;
};

/// Checks all fields. `memberCount`: policy `two` needs at least two members.
FieldErrors validate(const Client& client, int memberCount);

/// First moment of the month that budgets count, in the client's zone (UTC where the zone is
/// unknown).
Instant monthStart(const Client& client, Instant now);

} // namespace clara
