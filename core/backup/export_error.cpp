// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/export_error.h"

#include "backup/sealed_header.h"

#include <QCoreApplication>

namespace clara::backup {

namespace {
QString backupTr(const char* text) { return QCoreApplication::translate("clara::Backup", text); }
} // namespace

std::unexpected<Error> noExport()
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "This file is not an encrypted backup of Clara Console, or its beginning is damaged. Choose another file.")));
}

std::unexpected<Error> newerExport()
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "This encrypted backup has a form that this version does not know. Nothing was changed. Install the newer version to use it.")));
}

std::unexpected<Error> damagedHeader(const QString& detail)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The beginning of the encrypted backup is damaged, so no passphrase opens it. Use another copy of the file.")),
        detail);
}

std::unexpected<Error> damagedExport(const QString& detail)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The passphrase fits, but the encrypted backup is damaged or cut off, so nothing of it was used. Use another copy of the file.")),
        detail);
}

std::unexpected<Error> cutOff(const QString& detail)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The encrypted backup ends too early: a part of it is missing, so nothing of it was used. Use another copy of the file.")),
        detail);
}

std::unexpected<Error> wrongPassphrase()
{
    return failure(ErrorKind::Auth,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The passphrase does not fit this backup. Try again with the one it was made with.")));
}

std::unexpected<Error> shortPassphrase()
{
    return invalid(QStringLiteral("passphrase"),
        backupTr(
            QT_TRANSLATE_NOOP("clara::Backup",
                "The passphrase is too short. Use at least %1 bytes, best a few unrelated words."))
            .arg(minPassphraseBytes));
}

std::unexpected<Error> noMemory()
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "There is not enough memory to work with the encrypted backup. Close other programs and try again.")));
}

std::unexpected<Error> unwritable(const QString& detail)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The encrypted backup could not be written, and nothing of it was left behind. Check the free space and the permissions of its folder.")),
        detail);
}

std::unexpected<Error> unreadable(const QString& detail)
{
    return failure(ErrorKind::Storage,
        backupTr(QT_TRANSLATE_NOOP("clara::Backup",
            "The backup cannot be read. Check that it is there, its permissions and the disk.")),
        detail);
}

} // namespace clara::backup
