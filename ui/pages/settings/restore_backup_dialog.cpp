// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/restore_backup_dialog.h"

#include "base/clock.h"
#include "pages/settings/backup_words.h"
#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"
#include "widgets/table_delegate.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>

namespace clara::ui {

namespace {
constexpr int shownDifferences = 6;
}

RestoreBackupDialog::RestoreBackupDialog(session::BackupControl& backups, const Clock& clock,
    const QTimeZone& zone, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_clock(clock)
    , m_file(file)
    , m_differences(new DifferencesTable(zone, this))
    , m_table(new QTableView(this))
    , m_passphrase(new LineEdit({}, this))
    , m_passphraseField(new Field(tr("Passphrase"), m_passphrase, LabelPlace::Above, this))
    , m_words(new Paragraph({}, FontRole::Body, Tone::Text2, this))
    , m_preview(primaryButton(tr("Compare"), this))
    , m_restore(normalButton(tr("Restore into a new file…"), this))
{
    const Metrics& m = metrics();
    const QString question = tr("What is in this backup?");
    setWindowTitle(question);
    setFixedWidth(m.px(760));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseField->setHelp(
        tr("Only for an encrypted backup. Comparing reads all of the file and changes nothing."));
    dressTable(m_table);
    m_table->setModel(m_differences);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setFixedHeight(m.headerRow + shownDifferences * m.tableRow + 1);
    for (int column = 0; column < DifferencesTable::ColumnCount; ++column)
        m_table->setColumnWidth(column, m.px(120));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(
        new Paragraph(QDir::toNativeSeparators(file), FontRole::Body, Tone::Text2, this));
    for (QWidget* part : std::initializer_list<QWidget*> { m_passphraseField, m_words, m_table })
        all->addWidget(part);
    auto* cancel = normalButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    for (Button* button : { cancel, m_restore, m_preview })
        buttons->addWidget(button);
    all->addLayout(buttons);
    m_words->hide();
    m_table->hide();
    m_restore->setEnabled(false);
    m_restore->setToolTip(tr("Compare first: then it is known that the backup is whole."));
    m_preview->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_preview, &Button::clicked, this, &RestoreBackupDialog::preview);
    connect(m_restore, &Button::clicked, this, &RestoreBackupDialog::chooseTarget);
}

void RestoreBackupDialog::preview()
{
    m_preview->startBusy(tr("Comparing…"));
    onAnswer<RestorePreview>(this, m_backups.preview(m_file, Secret(m_passphrase->text().toUtf8())),
        [this](const Result<RestorePreview>& done) {
            m_preview->stopBusy();
            if (done)
                showPreview(*done);
            else
                showFailure(done.error());
        });
}

void RestoreBackupDialog::showPreview(const RestorePreview& preview)
{
    m_differences->setDifferences(preview.tables, m_clock.now());
    m_table->setVisible(m_differences->rowCount() > 0);
    m_words->setTone(Tone::Text2);
    m_words->setText(previewWords(preview.tables));
    m_words->setAccessibleName(m_words->text());
    m_words->show();
    m_restore->setEnabled(true);
    m_restore->setToolTip({});
}

void RestoreBackupDialog::showFailure(const Error& error)
{
    if (error.kind == ErrorKind::Auth) {
        m_passphraseField->setError(error.message);
        m_passphrase->setFocus();
        return;
    }
    m_words->setTone(Tone::Block);
    m_words->setText(error.message);
    m_words->setAccessibleName(error.message);
    m_words->show();
}

void RestoreBackupDialog::chooseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Where should the new workspace lie?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("clara"));
    dialog->setNameFilter(tr("Workspaces (*.clara)"));
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreBackupDialog::restoreTo);
    dialog->open();
}

void RestoreBackupDialog::restoreTo(const QString& target)
{
    m_restore->startBusy(tr("Restoring…"));
    onAnswer<RestoreReport>(this,
        m_backups.restoreTo(m_file, Secret(m_passphrase->text().toUtf8()), target),
        [this](const Result<RestoreReport>& done) {
            m_restore->stopBusy();
            if (!done)
                return showFailure(done.error());
            Q_EMIT restored(*done);
            accept();
        });
}

} // namespace clara::ui
