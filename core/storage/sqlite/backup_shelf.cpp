// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backup_shelf.h"

#include "base/save_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clara::storage {

namespace {

const QString momentForm = u"yyyyMMdd'T'HHmmsszzz'Z'"_s;
const QString checksumSuffix = u".sha256"_s;

std::optional<Backup> backupFrom(const QFileInfo& file)
{
    static const QRegularExpression name(u"^(\\d{8}T\\d{9}Z)-([a-z_]+)\\.clara$"_s);
    const auto match = name.match(file.fileName());
    const auto kind = backupKindFromString(match.capturedView(2));
    QDateTime moment = QDateTime::fromString(match.captured(1), momentForm);
    if (!kind || !moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Backup { file.filePath(), *kind, instantFrom(moment), file.size() };
}

Result<QByteArray> sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate(
                "clara::Storage", "“%1” cannot be read. Check its permissions and the disk.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return hash.result().toHex();
}

} // namespace

QString backupFolder(const QString& workspacePath) { return workspacePath + u".backups"_s; }

QString backupPath(const QString& workspacePath, BackupKind kind, Instant madeAt)
{
    return u"%1/%2-%3.clara"_s.arg(
        backupFolder(workspacePath), toUtcDateTime(madeAt).toString(momentForm), toString(kind));
}

QString unfinishedPath(const QString& path) { return path + u".part"_s; }

QList<Backup> listBackups(const QString& workspacePath)
{
    QList<Backup> backups;
    const QDir folder(backupFolder(workspacePath));
    const auto files = folder.entryInfoList({ u"*.clara"_s }, QDir::Files, QDir::Name);
    for (const auto& file : files) {
        if (const auto backup = backupFrom(file))
            backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::madeAt);
    return backups;
}

Status writeChecksum(const QString& content, const QString& path)
{
    const auto sum = sha256Of(content);
    if (!sum)
        return std::unexpected(sum.error());
    QSaveFile file(path + checksumSuffix);
    const QByteArray line = *sum + "  " + QFileInfo(path).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(line) != line.size() || !commitWhole(file))
        return failure(ErrorKind::Storage, QString(), file.errorString());
    return {};
}

Result<Checksum> compareChecksum(const QString& path)
{
    QFile file(path + checksumSuffix);
    if (!file.exists())
        return Checksum::Missing;
    const auto sum = sha256Of(path);
    if (!sum)
        return std::unexpected(sum.error());
    const bool isRead = file.open(QIODevice::ReadOnly);
    if (!isRead || file.readLine(200).left(sum->size()) != *sum) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("clara::Storage",
                "The backup “%1” does not fit the checksum beside it: one of them was changed or "
                "damaged after it was made. Nothing of it was used. Choose another backup.")
                .arg(QFileInfo(path).fileName()));
    }
    return Checksum::Fits;
}

void removeExpired(const QString& workspacePath, Instant now)
{
    const auto expired = expiredBackups(listBackups(workspacePath), now);
    for (const auto& backup : expired) {
        QFile::remove(backup.path);
        QFile::remove(backup.path + checksumSuffix);
    }
    const QDir folder(backupFolder(workspacePath));
    for (const auto& left :
        folder.entryList({ u"*.clara.part"_s, u"*.clara.part-journal"_s }, QDir::Files))
        QFile::remove(folder.filePath(left));
    for (const auto& sum : folder.entryList({ u"*.clara.sha256"_s }, QDir::Files)) {
        if (!folder.exists(sum.chopped(checksumSuffix.size())))
            QFile::remove(folder.filePath(sum));
    }
}

} // namespace clara::storage
