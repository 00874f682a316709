// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/backup_words.h"

#include "models/time_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace clara::ui {

namespace {
QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("clara::ui::BackupsCard", text, nullptr, n);
}
} // namespace

QString backupKindWords(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Recent:
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "after a change"));
    case BackupKind::Nightly:
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "nightly"));
    case BackupKind::Manual:
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "by hand"));
    case BackupKind::BeforeMigration:
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "before an update"));
    case BackupKind::BeforeRestore:
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "before a restore"));
    }
    return {};
}

QString lastBackupWords(const QList<Backup>& backups, Instant now, const QTimeZone& zone)
{
    if (backups.isEmpty())
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "none yet"));
    return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "%1, %2"))
        .arg(slotTime(backups.first().madeAt, now, zone), backupKindWords(backups.first().kind));
}

QString keptBackupsWords(const QList<Backup>& backups)
{
    qint64 bytes = 0;
    for (const auto& backup : backups)
        bytes += backup.bytes;
    return words(QT_TRANSLATE_N_NOOP("clara::ui::BackupsCard", "%n copy(ies), %1 in all"),
        int(backups.size()))
        .arg(QLocale().formattedDataSize(bytes, 1));
}

QString tableWords(const QString& table)
{
    static const QHash<QString, const char*> names {
        { u"clients"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Clients") },
        { u"personas"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Personas") },
        { u"prompts"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Prompts") },
        { u"prompt_versions"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Prompt versions") },
        { u"accounts"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Accounts") },
        { u"schedules"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Schedules") },
        { u"runs"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Runs") },
        { u"posts"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Posts") },
        { u"approvals"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Approvals") },
        { u"publications"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Publications") },
        { u"model_connections"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Models") },
        { u"audit_events"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Activity") },
        { u"settings"_s, QT_TRANSLATE_NOOP("clara::ui::BackupsCard", "Settings") },
    };
    const char* name = names.value(table);
    return name ? words(name) : table;
}

QString previewWords(const QList<TableDifference>& tables)
{
    TableDifference sum;
    for (const auto& table : tables) {
        sum.onlyInBackup += table.onlyInBackup;
        sum.onlyInWorkspace += table.onlyInWorkspace;
        sum.different += table.different;
    }
    if (sum.onlyInBackup + sum.onlyInWorkspace + sum.different == 0)
        return words(QT_TRANSLATE_NOOP("clara::ui::BackupsCard",
            "The backup is whole and holds exactly what this workspace holds."));
    return words(
        QT_TRANSLATE_NOOP("clara::ui::BackupsCard",
            "The backup is whole. Compared with this workspace it has %1 more records and %2 fewer, and %3 are different."))
        .arg(sum.onlyInBackup)
        .arg(sum.onlyInWorkspace)
        .arg(sum.different);
}

} // namespace clara::ui
