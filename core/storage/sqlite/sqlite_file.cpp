// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlite_file.h"

#include "storage/sqlite/sqlite_dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace clara::storage {

namespace {

constexpr qint64 headerSize = 100;

std::unexpected<Error> fileRefusal(
    const char* text, const QString& path, const QString& detail = {})
{
    return failure(ErrorKind::Storage,
        QCoreApplication::translate("clara::Storage", text).arg(QFileInfo(path).fileName()),
        detail);
}

quint32 bigEndian(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

std::unexpected<Error> notAWorkspace(const QString& path)
{
    return fileRefusal(
        QT_TRANSLATE_NOOP("clara::Storage",
            "“%1” is not a Clara Console workspace. Nothing was changed. Choose another file."),
        path);
}

} // namespace

Result<QString> resolveWorkspacePath(const QString& path)
{
    const QFileInfo file(path);
    if (path.trimmed().isEmpty() || file.isDir()) {
        return fileRefusal(
            QT_TRANSLATE_NOOP("clara::Storage",
                "“%1” is a folder. Name the workspace file, for example clara.clara."),
            path);
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The folder “%1” does not exist. Create it or choose another place for the "
                "workspace.")
                .arg(QDir::toNativeSeparators(file.absolutePath())));
    }
    if (!file.exists())
        return QString(folder + u'/' + file.fileName());
    if (!file.isFile())
        return notAWorkspace(path);
    if (!file.isReadable()) {
        return fileRefusal(
            QT_TRANSLATE_NOOP("clara::Storage",
                "“%1” may not be read by you. Change its permissions or choose another file."),
            path);
    }
    if (!file.isWritable()) {
        return fileRefusal(QT_TRANSLATE_NOOP("clara::Storage",
                               "“%1” is read-only. Make it writable or work on a copy of it."),
            path);
    }
    return file.canonicalFilePath();
}

Result<FileState> inspectWorkspaceFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return FileState::Missing;
    if (!file.open(QIODevice::ReadOnly)) {
        return fileRefusal(QT_TRANSLATE_NOOP("clara::Storage",
                               "“%1” cannot be read. Check its permissions and the disk."),
            path, file.errorString());
    }
    if (file.size() == 0)
        return FileState::Empty; // left behind by a start that was cut short
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || bigEndian(header, 68) != applicationId)
        return notAWorkspace(path);
    const quint32 pageSizeField = quint32(quint8(header.at(16))) << 8 | quint8(header.at(17));
    const qint64 pageSize = pageSizeField == 1 ? 65536 : pageSizeField;
    // The page count is only meant when it was written together with the change counter, and a
    // checkpoint that was cut short leaves pages in the log that the file does not have yet.
    const bool counted = bigEndian(header, 24) == bigEndian(header, 92)
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
    if (counted && file.size() < pageSize * bigEndian(header, 28)) {
        return fileRefusal(QT_TRANSLATE_NOOP("clara::Storage",
                               "“%1” is damaged: a part of it is missing. Nothing was changed. "
                               "Restore a backup of "
                               "it."),
            path);
    }
    return FileState::Workspace;
}

Status createWorkspaceFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fileRefusal(
            QT_TRANSLATE_NOOP("clara::Storage",
                "“%1” cannot be created. Check the permissions of its folder and the free space."),
            path, file.errorString());
    }
    return {};
}

} // namespace clara::storage
