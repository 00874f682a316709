// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/presence.h"

#include <QList>

namespace clara {

/// Who edits what on a shared workspace. Signs of life go by the clock of the database. A session
/// edits one thing of each kind at a time.
class PresenceRepository {
public:
    virtual ~PresenceRepository() = default;
    /// A sign of life, the first of which for a thing is the entry and ends that for another thing
    /// of its kind. Forgets those that were silent for `presenceCounts`.
    virtual Status beat(const Presence& presence) = 0;
    /// The session edits nothing of this kind any more; no kind: nothing at all.
    virtual Status leave(const QString& session, std::optional<EditedKind> kind) = 0;
    /// Everybody but this session, whoever came first first; at most 500.
    virtual Result<QList<Presence>> others(const QString& session, Instant now) = 0;
};

} // namespace clara
