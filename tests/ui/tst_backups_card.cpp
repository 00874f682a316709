// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/backup_words.h"
#include "pages/settings/backups_card.h"
#include "pages/settings/export_backup_dialog.h"
#include "pages/settings/restore_backup_dialog.h"
#include "shell/status_strip.h"
#include "ui/setup_world.h"
#include "widgets/banner.h"
#include "widgets/elided_label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clara;
using namespace clara::ui;
using namespace clara::test;

/// The card "Backups" in Settings and its two dialogs, on a real workspace.
class BackupsCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backsUpNow();
    void saysWhoCopiesASharedWorkspace();
    void tellsWhatWentWrong();
    void exportsAfterTwoEqualPassphrases();
    void comparesBeforeItRestores();
    void wrongPassphraseStandsUnderItsField();
    void showsOnlyTablesThatDiffer();
    void stripSaysThatBackupsFail();

private:
    static bool shows(const QWidget& root, const QString& part)
    {
        for (const auto* label : root.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        for (const auto* paragraph : root.findChildren<Paragraph*>()) {
            if (paragraph->isVisible() && paragraph->text().contains(part))
                return true;
        }
        return false;
    }
    static void type(QDialog& dialog, const QString& label, const QString& text)
    {
        static_cast<LineEdit*>(fieldOf(dialog, label)->editor())->setText(text);
    }
};

void BackupsCardTest::backsUpNow()
{
    SetupWorld world;
    QVERIFY(world.opened);
    BackupsCard card(*world.services, *world.workspace.session->backupControl(), nullptr);
    card.show();
    card.refresh();
    QVERIFY(shows(card, u"none yet"_s));
    QVERIFY(!buttonSaying(card, u"Open folder"_s)->isEnabled());
    QTest::mouseClick(buttonSaying(card, u"Back up now"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(card, u"Today 10:42 CEST, by hand"_s));
    QVERIFY(shows(card, u"1 cop"_s));
    QVERIFY(buttonSaying(card, u"Open folder"_s)->isEnabled());
    QVERIFY(shows(card, u"verified copy was made"_s));
}

void BackupsCardTest::saysWhoCopiesASharedWorkspace()
{
    SetupWorld world;
    QVERIFY(world.opened);
    BackupsCard card(*world.services, *world.workspace.session->backupControl(), nullptr);
    card.show();
    QVERIFY(!shows(card, u"one of the computers"_s));
    BackupOverview overview;
    overview.shared = true;
    card.showOverview(overview);
    QVERIFY(shows(card, u"one of the computers"_s));
}

void BackupsCardTest::tellsWhatWentWrong()
{
    SetupWorld world;
    QVERIFY(world.opened);
    QFile inTheWay(world.workspace.session->path() + u".backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    BackupsCard card(*world.services, *world.workspace.session->backupControl(), nullptr);
    card.show();
    QTest::mouseClick(buttonSaying(card, u"Back up now"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(card, u"No backup could be made"_s));
    inTheWay.remove();
    QTest::mouseClick(buttonSaying(card, u"Back up now"_s), Qt::LeftButton);
    QTRY_VERIFY(!shows(card, u"No backup could be made"_s));
}

void BackupsCardTest::exportsAfterTwoEqualPassphrases()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.clarabackup"_s);
    ExportBackupDialog dialog(*world.workspace.session->backupControl(), file, nullptr);
    QSignalSpy exported(&dialog, &ExportBackupDialog::exported);
    dialog.show();
    type(dialog, u"Passphrase"_s, u"four unrelated words"_s);
    type(dialog, u"Passphrase again"_s, u"four unrelated worbs"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Export"_s), Qt::LeftButton);
    QVERIFY(fieldOf(dialog, u"Passphrase again"_s)->error().contains(u"not the same"_s));
    for (const auto& label : { u"Passphrase"_s, u"Passphrase again"_s })
        type(dialog, label, u"short"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Export"_s), Qt::LeftButton);
    QTRY_VERIFY(fieldOf(dialog, u"Passphrase"_s)->error().contains(u"too short"_s));
    QVERIFY(!QFile::exists(file));
    for (const auto& label : { u"Passphrase"_s, u"Passphrase again"_s })
        type(dialog, label, u"four unrelated words"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Export"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
    QVERIFY(QFile::exists(file));
    QVERIFY(!dialog.isVisible());
}

void BackupsCardTest::comparesBeforeItRestores()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const auto made = world.workspace.session->backupControl()->backUpNow();
    const Result<Backup> backup = made.result();
    QVERIFY(backup);
    Client client;
    client.name = u"Harbour Lane"_s;
    client.timeZone = u"Europe/Berlin"_s;
    QVERIFY(world.commands().addClient(client).result());
    RestoreBackupDialog dialog(*world.workspace.session->backupControl(), world.clock,
        world.services->zone, backup->path, nullptr);
    QSignalSpy restored(&dialog, &RestoreBackupDialog::restored);
    dialog.show();
    QVERIFY(!buttonSaying(dialog, u"Restore into a new file…"_s)->isEnabled());
    QTest::mouseClick(buttonSaying(dialog, u"Compare"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(dialog, u"The backup is whole"_s));
    QVERIFY(buttonSaying(dialog, u"Restore into a new file…"_s)->isEnabled());
    const QTemporaryDir folder;
    dialog.restoreTo(folder.filePath(u"again.clara"_s));
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(QFile::exists(folder.filePath(u"again.clara"_s)));
    QCOMPARE(world.queries().clients().result()->size(), 1); // the open one is untouched
}

void BackupsCardTest::wrongPassphraseStandsUnderItsField()
{
    SetupWorld world;
    QVERIFY(world.opened);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"out.clarabackup"_s);
    auto& backups = *world.workspace.session->backupControl();
    QVERIFY(backups.exportTo(file, Secret("four unrelated words")).result());
    RestoreBackupDialog dialog(backups, world.clock, world.services->zone, file, nullptr);
    dialog.show();
    type(dialog, u"Passphrase"_s, u"another one"_s);
    QTest::mouseClick(buttonSaying(dialog, u"Compare"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        fieldOf(dialog, u"Passphrase"_s)->error().contains(u"does not fit"_s), 20'000);
}

void BackupsCardTest::showsOnlyTablesThatDiffer()
{
    DifferencesTable table(QTimeZone("Europe/Berlin"), nullptr);
    QAbstractItemModelTester tester(&table);
    const Instant now = *parseInstant(u"2026-10-22T08:42:00Z"_s);
    const QList<TableDifference> differences { { u"posts"_s, 2, 3, 4, 9, now, {} },
        { u"runs"_s, 0, 0, 0, 7, {}, {} } };
    table.setDifferences(differences, now);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.index(0, DifferencesTable::NameColumn).data().toString(), u"Posts"_s);
    QCOMPARE(table.index(0, DifferencesTable::WorkspaceColumn).data().toString(), u"3"_s);
    QCOMPARE(table.index(0, DifferencesTable::NewestBackupColumn).data().toString(),
        u"Today 10:42 CEST"_s);
    QVERIFY(
        previewWords(differences).contains(u"2 more records and 3 fewer, and 4 are different"_s));
    QVERIFY(previewWords({ differences.last() }).contains(u"exactly"_s));
}

void BackupsCardTest::stripSaysThatBackupsFail()
{
    StatusStrip strip(u"harbour-lane.clara"_s);
    strip.show();
    QVERIFY(shows(strip, u"No post needs a look"_s));
    strip.setBackupProblem(u"The disk is full."_s);
    QVERIFY(shows(strip, u"No new backup"_s));
    QVERIFY(!shows(strip, u"No post needs a look"_s));
    strip.setBackupProblem({});
    QVERIFY(shows(strip, u"No post needs a look"_s));
}

QTEST_MAIN(BackupsCardTest)
#include "tst_backups_card.moc"
