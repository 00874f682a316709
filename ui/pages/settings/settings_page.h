// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/preferences.h"
#include "shell/console_services.h"
#include "shell/console_state.h"
#include "shell/latest.h"
#include "shell/page.h"

namespace clara::ui {

class BackupsCard;
class Combo;
class MembersCard;
class ModelsCard;
class PageHeader;
class PageStates;

/// Models, members, backups, appearance and language, the workspace, what the sandbox is, and about
/// this program.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(const ConsoleServices& services, ConsoleState& state, QWidget* parent);

    QList<QWidget*> panes() override;
    /// Public so that tests and pictures need no storage.
    void showModels(const QList<ModelConnection>& models);

protected:
    Entities interests() const override { return Entity::Model | Entity::Member; }
    void refresh(Entities changed) override;

private:
    QWidget* buildContent();
    QWidget* buildAppearance(QWidget* parent);
    QWidget* buildWorkspace(QWidget* parent);
    QWidget* buildAbout(QWidget* parent);
    void appearanceChanged();
    void mirrorRoles();
    void askForWorkspace();
    void askForTheFile();

    const ConsoleServices& m_services;
    ConsoleState& m_state;
    Latest<QList<ModelConnection>> m_reading;
    PageHeader* m_header;
    PageStates* m_states;
    ModelsCard* m_models = nullptr;
    MembersCard* m_members = nullptr;
    BackupsCard* m_backups = nullptr; ///< null where nothing is backed up
    Combo* m_look = nullptr;
    Combo* m_language = nullptr;
};

} // namespace clara::ui
