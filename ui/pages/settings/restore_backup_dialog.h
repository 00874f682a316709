// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/differences_table.h"
#include "session/backup_control.h"

#include <QDialog>

class QTableView;

namespace clara {
class Clock;
}

namespace clara::ui {

class Button;
class Field;
class LineEdit;
class Paragraph;

/// Shows what is in a backup compared with the open workspace, and makes a new workspace of it. The
/// open one is never touched: replacing it is for the command line, when no console has it open.
class RestoreBackupDialog : public QDialog {
    Q_OBJECT

public:
    RestoreBackupDialog(session::BackupControl& backups, const Clock& clock, const QTimeZone& zone,
        const QString& file, QWidget* parent);

    /// Public so that tests need no file dialog.
    void restoreTo(const QString& target);

Q_SIGNALS:
    void restored(const clara::RestoreReport& report);

private:
    void preview();
    void showPreview(const RestorePreview& preview);
    void chooseTarget();
    void showFailure(const Error& error);

    session::BackupControl& m_backups;
    const Clock& m_clock;
    const QString m_file;
    DifferencesTable* m_differences;
    QTableView* m_table;
    LineEdit* m_passphrase;
    Field* m_passphraseField;
    Paragraph* m_words;
    Button* m_preview;
    Button* m_restore;
};

} // namespace clara::ui
