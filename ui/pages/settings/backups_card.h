// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backup_control.h"
#include "shell/console_services.h"
#include "shell/latest.h"
#include "widgets/card.h"

namespace clara::ui {

class Banner;
class Button;
class ElidedLabel;
class Paragraph;

/// The backups of the workspace: when the last one was made, how many there are, and what can be
/// done with them.
class BackupsCard : public Card {
    Q_OBJECT

public:
    BackupsCard(const ConsoleServices& services, session::BackupControl& backups, QWidget* parent);

    /// Asks for the present state.
    void refresh();
    /// Public so that tests and pictures need no storage.
    void showOverview(const BackupOverview& overview);

private:
    void buildFacts();
    void backUpNow();
    void openFolder();
    void exportEncrypted();
    void restore();
    void tell(const QString& sentence, Tone tone);

    const ConsoleServices& m_services;
    session::BackupControl& m_backups;
    Latest<BackupOverview> m_reading;
    QString m_folderPath;
    ElidedLabel* m_last = nullptr;
    ElidedLabel* m_kept = nullptr;
    ElidedLabel* m_folder = nullptr;
    Banner* m_problem;
    Paragraph* m_rules;
    Paragraph* m_answer;
    Button* m_now;
    Button* m_open;
    Button* m_export;
    Button* m_restore;
};

} // namespace clara::ui
