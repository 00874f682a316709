// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_place.h"

namespace clara::session {

QStringList ownerSocketPlaces(const QString& workspacePath, PlaceFolder)
{
    // Named pipes have no folder; QLocalServer::UserAccessOption keeps other users out.
    return { QStringLiteral("clara-") + workspaceKey(workspacePath) };
}

} // namespace clara::session
