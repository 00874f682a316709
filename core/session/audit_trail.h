// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/unit_of_work.h"

#include <QJsonObject>

namespace clara::session {

/// Adds the audit row of a verb inside its transaction. `summary` says what changed, never a
/// secret.
Status addAudit(UnitOfWork& work, const Member& actor, const QString& verb, ClientId client,
    const QString& entityId, const QJsonObject& summary, Instant now);

} // namespace clara::session
