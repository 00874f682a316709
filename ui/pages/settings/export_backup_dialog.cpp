// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/export_backup_dialog.h"

#include "shell/latest.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/line_edit.h"
#include "widgets/paragraph.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

namespace clara::ui {

ExportBackupDialog::ExportBackupDialog(
    session::BackupControl& backups, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_file(file)
    , m_passphrase(new LineEdit({}, this))
    , m_again(new LineEdit({}, this))
    , m_passphraseField(new Field(tr("Passphrase"), m_passphrase, LabelPlace::Above, this))
    , m_againField(new Field(tr("Passphrase again"), m_again, LabelPlace::Above, this))
    , m_error(new Paragraph({}, FontRole::Body, Tone::Block, this))
    , m_save(primaryButton(tr("Export"), this))
{
    const Metrics& m = metrics();
    const QString question = tr("Which passphrase protects the backup?");
    setWindowTitle(question);
    setFixedWidth(m.px(480));
    for (LineEdit* line : { m_passphrase, m_again })
        line->setEchoMode(QLineEdit::Password);
    m_passphraseField->setHelp(tr(
        "Best a few unrelated words. Without it nobody can read the file, and it cannot be recovered."));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.pageMargin, m.pageMargin, m.pageMargin, m.pageMargin);
    all->setSpacing(m.cardGap);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addWidget(makeLabel(question, FontRole::Section, Tone::Text, this));
    all->addWidget(new Paragraph(
        tr("Everything of this workspace goes into %1. Keys and passwords stay on this computer.")
            .arg(QDir::toNativeSeparators(file)),
        FontRole::Body, Tone::Text2, this));
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_passphraseField, m_againField, m_error })
        all->addWidget(part);
    auto* cancel = normalButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.buttonGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    all->addLayout(buttons);
    m_error->hide();
    m_save->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &ExportBackupDialog::save);
}

void ExportBackupDialog::save()
{
    m_error->hide();
    if (m_passphrase->text() != m_again->text()) {
        m_againField->setError(tr("The two passphrases are not the same. Type them again."));
        m_again->setFocus();
        return;
    }
    m_save->startBusy(tr("Exporting…"));
    onAnswer<BackupContents>(this,
        m_backups.exportTo(m_file, Secret(m_passphrase->text().toUtf8())),
        [this](const Result<BackupContents>& done) {
            if (done) {
                Q_EMIT exported(*done);
                accept();
                return;
            }
            m_save->stopBusy();
            if (done.error().field == QLatin1String("passphrase")) {
                m_passphraseField->setError(done.error().message);
                m_passphrase->setFocus();
                return;
            }
            m_error->setText(done.error().message);
            m_error->show();
        });
}

} // namespace clara::ui
