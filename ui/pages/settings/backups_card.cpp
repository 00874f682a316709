// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/backups_card.h"

#include "pages/settings/backup_words.h"
#include "pages/settings/export_backup_dialog.h"
#include "pages/settings/restore_backup_dialog.h"
#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/label.h"
#include "widgets/paragraph.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>

namespace clara::ui {

namespace {

constexpr int factLabelWidth = 120; // as in the other cards of the page

ElidedLabel* addFact(Card* card, const QString& label)
{
    auto* row = new QWidget(card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QLabel* name = makeLabel(label, FontRole::Body, Tone::Text2, row);
    name->setFixedWidth(metrics().px(factLabelWidth));
    auto* value = new ElidedLabel({}, FontRole::Body, Tone::Text, row);
    layout->addWidget(name);
    layout->addWidget(value, 1);
    card->body()->addWidget(row);
    return value;
}

} // namespace

BackupsCard::BackupsCard(
    const ConsoleServices& services, session::BackupControl& backups, QWidget* parent)
    : Card(tr("Backups"), CardPadding::Padded, parent)
    , m_services(services)
    , m_backups(backups)
    , m_reading(this)
    , m_problem(new Banner(Severity::Block, QStringLiteral("alert-triangle"), {}, {}, this))
    , m_rules(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_answer(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_now(smallButton(tr("Back up now"), this))
    , m_open(smallButton(tr("Open folder"), this))
    , m_export(smallButton(tr("Export encrypted…"), this))
    , m_restore(smallButton(tr("Restore…"), this))
{
    for (Button* button : { m_now, m_open, m_export, m_restore })
        addHeaderWidget(button);
    body()->addWidget(m_problem);
    buildFacts();
    body()->addWidget(m_rules);
    body()->addWidget(m_answer);
    m_problem->hide();
    m_answer->hide();
    connect(m_now, &Button::clicked, this, &BackupsCard::backUpNow);
    connect(m_open, &Button::clicked, this, &BackupsCard::openFolder);
    connect(m_export, &Button::clicked, this, &BackupsCard::exportEncrypted);
    connect(m_restore, &Button::clicked, this, &BackupsCard::restore);
    showOverview({});
}

void BackupsCard::buildFacts()
{
    m_last = addFact(this, tr("Last"));
    m_kept = addFact(this, tr("Kept"));
    m_folder = addFact(this, tr("Folder"));
}

void BackupsCard::refresh()
{
    m_reading.run(m_backups.overview(), [this](const Result<BackupOverview>& overview) {
        if (overview)
            showOverview(*overview);
        else if (overview.error().kind != ErrorKind::Cancelled)
            tell(overview.error().message, Tone::Block);
    });
}

void BackupsCard::showOverview(const BackupOverview& overview)
{
    m_folderPath = overview.folder;
    m_last->setText(lastBackupWords(overview.backups, m_services.clock.now(), m_services.zone));
    m_kept->setText(keptBackupsWords(overview.backups));
    m_folder->setText(QDir::toNativeSeparators(overview.folder));
    m_rules->setText(overview.shared
            ? tr(
                "A copy is made 15 minutes after a change (kept for 24 hours), each night (14 days) and before an update (the newest three), by one of the "
                "computers on duty whose owner sees the whole workspace. Those made here lie in this folder. Keep an encrypted export on another disk.")
            : tr(
                "While the console is open a copy is made 15 minutes after a change (kept for 24 hours), each night (14 days) and before an update "
                "(the newest three). Keep an encrypted export on another disk."));
    m_problem->setText({}, overview.problem);
    m_problem->setVisible(!overview.problem.isEmpty());
    m_open->setEnabled(!overview.backups.isEmpty());
    m_open->setToolTip(overview.backups.isEmpty() ? tr("There is no backup yet.") : QString());
}

void BackupsCard::backUpNow()
{
    m_now->startBusy(tr("Copying…"));
    onAnswer<Backup>(this, m_backups.backUpNow(), [this](const Result<Backup>& made) {
        m_now->stopBusy();
        if (made)
            tell(tr("A verified copy was made. It stays until you delete it."), Tone::Text2);
        else
            m_answer->hide(); // the banner says it
        refresh();
    });
}

void BackupsCard::openFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folderPath)); }

void BackupsCard::exportEncrypted()
{
    auto* files = new QFileDialog(this, tr("Where should the encrypted backup lie?"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("clarabackup"));
    files->setNameFilter(tr("Encrypted backups (*.clarabackup)"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* dialog = new ExportBackupDialog(m_backups, file, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportBackupDialog::exported, this, [this, file] {
            tell(tr("The encrypted backup %1 was written and read back.")
                     .arg(QDir::toNativeSeparators(file)),
                Tone::Text2);
            refresh();
        });
        dialog->open();
    });
    files->open();
}

void BackupsCard::restore()
{
    auto* files = new QFileDialog(this, tr("Which backup?"), m_folderPath);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilter(tr("Backups (*.clara *.clarabackup)"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* dialog
            = new RestoreBackupDialog(m_backups, m_services.clock, m_services.zone, file, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RestoreBackupDialog::restored, this, [this](const RestoreReport& report) {
            tell(
                tr("The backup is now the workspace %1. Close this console and open it there; publishing is stopped in it until you "
                   "resume it, and keys may have to be entered again.")
                    .arg(QDir::toNativeSeparators(report.path)),
                Tone::Text2);
        });
        dialog->open();
    });
    files->open();
}

void BackupsCard::tell(const QString& sentence, Tone tone)
{
    m_answer->setTone(tone);
    m_answer->setText(sentence);
    m_answer->setAccessibleName(sentence);
    m_answer->show();
}

} // namespace clara::ui
