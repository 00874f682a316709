// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/anchors.h"
#include "audit/chain.h"

namespace clara::audit {

/// Walks along all chains inside the caller's read transaction and says, per client, the first
/// place that is not what was sealed. A cut end is noticed only by the anchors. Needs as much
/// memory as one page of a chain.
Result<AuditReport> walkChains(
    AuditRepository& audit, const AuditKey& key, const QList<AuditAnchor>& anchors);

/// One sentence for a person; `clientName` is empty for the workspace itself.
QString sentenceOf(const AuditFinding& finding, const QString& clientName);

} // namespace clara::audit
