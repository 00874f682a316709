// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/approval.h"

#include <QByteArray>
#include <QList>

namespace clara {

/// The proof that one event stands at one place of its client's history. Rows of `audit_seals`.
struct AuditSeal {
    ClientId clientId {}; ///< null: the chain of the workspace itself
    qint64 sequence = 0; ///< from 1, without gaps
    AuditId event {};
    QString hash {}; ///< HMAC-SHA256 in hex
    QString keyId {}; ///< says which key, nothing about it
    Instant sealedAt {};
    bool operator==(const AuditSeal&) const = default;
};

/// A seal with the event it was made for, or an event that waits for one.
struct SealedEvent {
    std::optional<AuditSeal> seal {};
    std::optional<AuditEvent> event {}; ///< nothing: somebody removed it
    bool operator==(const SealedEvent&) const = default;
};

/// What a chain can turn out to have suffered.
enum class AuditFault { Changed, Removed, Gap, OtherKey, CutOff, Rewritten };
QString toString(AuditFault fault);

/// The first place at which a chain is not what was sealed.
struct AuditFinding {
    AuditFault fault = AuditFault::Changed;
    qint64 sequence = 0;
    AuditId event {};
    QString verb {}; ///< empty when the event is gone
    std::optional<Instant> at {};
    bool operator==(const AuditFinding&) const = default;
};

struct AuditChain {
    ClientId clientId {};
    qint64 sealed = 0;
    std::optional<AuditFinding> finding {};
};

/// What a walk along all chains found.
struct AuditReport {
    QList<AuditChain> chains {};
    qint64 sealed = 0;
    qint64 unsealed = 0; ///< wait for their seal, which is no fault
    int anchors = 0; ///< how many were compared with
    bool isIntact() const
    {
        for (const auto& chain : chains) {
            if (chain.finding)
                return false;
        }
        return true;
    }
};

} // namespace clara
