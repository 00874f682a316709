// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clara::session {

/// A short name that is the same for every way to write the path of one workspace.
QString workspaceKey(const QString& workspacePath);

/// Where the owner of a workspace may listen, best place first: inside folders that only this user
/// can enter. Server and clients go through the same list, so that a missing variable does not part
/// them. Folders that others could have prepared are left out. `create`: make the fallback folder.
enum class PlaceFolder { MustExist, Create };
QStringList ownerSocketPlaces(const QString& workspacePath, PlaceFolder folder);

} // namespace clara::session
