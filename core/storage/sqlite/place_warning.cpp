// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/place_warning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace clara::storage {

namespace {

bool isNetworkFileSystem(const QString& type)
{
    const QString name = type.toLower();
    for (const auto& known : { QStringLiteral("nfs"), QStringLiteral("smb"), QStringLiteral("cifs"),
             QStringLiteral("sshfs"), QStringLiteral("fuse.sshfs"), QStringLiteral("fuse.rclone"),
             QStringLiteral("afp"), QStringLiteral("webdav"), QStringLiteral("davfs"),
             QStringLiteral("9p") }) {
        if (name.startsWith(known))
            return true;
    }
    return false;
}

/// The name of the service that synchronises a folder of this name; empty for none.
QString syncServiceOf(const QString& folder)
{
    const QString name = folder.toLower();
    if (name.startsWith(QLatin1String("dropbox")))
        return QStringLiteral("Dropbox");
    if (name.startsWith(QLatin1String("onedrive")))
        return QStringLiteral("OneDrive");
    if (name == QLatin1String("mobile documents") || name == QLatin1String("icloud drive")
        || name == QLatin1String("iclouddrive") || name == QLatin1String("com~apple~clouddocs"))
        return QStringLiteral("iCloud Drive");
    if (name == QLatin1String("google drive") || name == QLatin1String("googledrive")
        || name == QLatin1String("my drive") || name.startsWith(QLatin1String("googledrive-")))
        return QStringLiteral("Google Drive");
    if (name.startsWith(QLatin1String("nextcloud")))
        return QStringLiteral("Nextcloud");
    return {};
}

} // namespace

QString placeWarningFor(const QString& path, const QString& fileSystem)
{
    if (isNetworkFileSystem(fileSystem)) {
        return QCoreApplication::translate("clara::Storage",
            "The workspace lies on a network drive (%1), where locks are not reliable and the file "
            "can be damaged. "
            "Move it to a local disk, or use PostgreSQL to share it.")
            .arg(fileSystem);
    }
    const auto folders = QDir::fromNativeSeparators(QFileInfo(path).absolutePath())
                             .split(u'/', Qt::SkipEmptyParts);
    for (const auto& folder : folders) {
        const QString service = syncServiceOf(folder);
        if (!service.isEmpty()) {
            return QCoreApplication::translate("clara::Storage",
                "The workspace lies in a folder that %1 synchronises, which can damage it or make "
                "conflicting "
                "copies. Move it to a folder that is not synchronised.")
                .arg(service);
        }
    }
    return {};
}

QString placeWarning(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.canonicalPath().isEmpty())
        folder.setPath(folder.canonicalPath()); // a link into a synchronised folder counts
    const QString file = folder.filePath(QFileInfo(path).fileName());
    const QString named
        = placeWarningFor(file, QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
    if (!named.isEmpty())
        return named;
    for (bool more = true; more; more = folder.cdUp()) {
        if (folder.exists(QStringLiteral(".stfolder"))) {
            return QCoreApplication::translate("clara::Storage",
                "The workspace lies in a folder that %1 synchronises, which can damage it or make "
                "conflicting "
                "copies. Move it to a folder that is not synchronised.")
                .arg(QStringLiteral("Syncthing"));
        }
    }
    return {};
}

} // namespace clara::storage
