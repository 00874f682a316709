// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/audit.h"

namespace clara::audit {

/// Where every chain ended at a moment. Kept outside of the database, because a chain whose end was
/// cut off is whole in itself.
struct AuditAnchor {
    Instant at {};
    QList<AuditSeal> heads {}; ///< client, sequence, hash and key id
};

/// One JSON object per line, oldest first. A file that is not there holds none; a line that cannot
/// be read makes Storage with its number, because it may be the one that matters.
Result<QList<AuditAnchor>> readAnchors(const QString& file);
/// Adds one at the end; makes the file and its folder.
Status addAnchor(const QString& file, const AuditAnchor& anchor);

} // namespace clara::audit
