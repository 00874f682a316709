// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/owner_place.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace clara::session {

namespace {

/// A real folder, ours, closed to everybody else.
bool isPrivateFolder(const QString& path)
{
    struct stat info { };
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    return S_ISDIR(info.st_mode) && info.st_uid == ::getuid() && (info.st_mode & 077) == 0;
}

} // namespace

QStringList ownerSocketPlaces(const QString& workspacePath, PlaceFolder folder)
{
    const QString user = QString::number(::getuid());
    const QString fallback = QStringLiteral("/tmp/clara-") + user;
    if (folder == PlaceFolder::Create)
        ::mkdir(QFile::encodeName(fallback).constData(),
            0700); // refused below if it was there and is not ours
    const QString name = QStringLiteral("/clara-%1.sock").arg(workspaceKey(workspacePath));
    QStringList places;
    for (const auto& directory : { qEnvironmentVariable("XDG_RUNTIME_DIR"),
             QStringLiteral("/run/user/") + user, fallback }) {
        if (QDir::isAbsolutePath(directory) && isPrivateFolder(directory)
            && !places.contains(directory + name))
            places.append(directory + name);
    }
    return places;
}

} // namespace clara::session
