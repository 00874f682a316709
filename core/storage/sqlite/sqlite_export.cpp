// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/dump_writer.h"
#include "backup/export_error.h"
#include "base/save_file.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/sqlite_restore.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace clara::storage {

namespace {

/// Written to its end and closed, but not yet under its name: gone again unless it was moved there.
class Unproven {
public:
    explicit Unproven(const QString& file)
        : m_path(file + QStringLiteral(".part"))
    {
    }
    ~Unproven() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Unproven)
    const QString& path() const { return m_path; }

private:
    const QString m_path;
};

Status writeExport(OpenedBackup& source, const TablesOrigin& origin, const QString& path,
    const Secret& passphrase, const backup::ExportCost& cost)
{
    QSaveFile file(path); // reaches the disk before it gets its name
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return backup::unwritable(file.errorString());
    const auto sealed = backup::SealedWriter::create(file, passphrase, cost);
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto counts = backup::writeDump(source.tables(), origin, **sealed);
    if (!counts)
        return std::unexpected(counts.error());
    if (!commitWhole(file))
        return backup::unwritable(file.errorString());
    return {};
}

} // namespace

Result<BackupContents> exportBackup(const QString& plainBackup, const QString& workspaceName,
    const QString& file, const Secret& passphrase, const backup::ExportCost& cost, Instant now)
{
    const auto source = OpenedBackup::open(plainBackup, nullptr);
    if (!source)
        return std::unexpected(source.error());
    const TablesOrigin origin { workspaceName, QStringLiteral(CLARA_VERSION), now,
        (*source)->contents().schema };
    const Unproven written(file);
    CLARA_TRY(writeExport(**source, origin, written.path(), passphrase, cost));
    auto contents = verifyBackup(written.path(), &passphrase);
    if (!contents)
        return contents;
    std::error_code failed; // replaces an older file in one step, which QFile does not
    std::filesystem::rename(written.path().toStdU16String(), file.toStdU16String(), failed);
    if (failed)
        return backup::unwritable(QString::fromStdString(failed.message()));
    return contents;
}

} // namespace clara::storage
