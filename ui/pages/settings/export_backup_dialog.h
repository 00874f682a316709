// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backup_control.h"

#include <QDialog>

namespace clara::ui {

class Button;
class Field;
class LineEdit;
class Paragraph;

/// Asks for the passphrase of an encrypted backup, twice, and writes it.
class ExportBackupDialog : public QDialog {
    Q_OBJECT

public:
    ExportBackupDialog(session::BackupControl& backups, const QString& file, QWidget* parent);

Q_SIGNALS:
    void exported(const clara::BackupContents& contents);

private:
    void save();

    session::BackupControl& m_backups;
    const QString m_file;
    LineEdit* m_passphrase;
    LineEdit* m_again;
    Field* m_passphraseField;
    Field* m_againField;
    Paragraph* m_error;
    Button* m_save;
};

} // namespace clara::ui
