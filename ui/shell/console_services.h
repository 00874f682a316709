// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/secret_ref.h"
#include "domain/shared_secret.h"
#include "ports/shared_workspaces.h"
#include "session/audit_control.h"
#include "session/backup_control.h"
#include "session/commands.h"
#include "session/engine_control.h"
#include "session/presence_control.h"
#include "session/queries.h"
#include "shell/change_notifier.h"
#include "theme/theme_controller.h"

#include <QTimeZone>

#include <functional>

namespace clara::ui {

enum class LayoutMemory { Forget, Remember };

/// What every page works with. Built by the composition; outlives the window.
struct ConsoleServices {
    session::Commands& commands;
    session::Queries& queries;
    session::EngineControl& engine;
    ChangeNotifier& changes;
    const Clock& clock;
    ThemeController& theme;
    QString workspaceName; ///< "harbour-lane.clara"
    QString placeWarning; ///< one sentence about where the workspace lies, empty: nothing to say
    QTimeZone zone; ///< the operator's own
    bool demo = false; ///< temporary workspace, samples only
    LayoutMemory layout = LayoutMemory::Forget; ///< window geometry and splitters in QSettings
    /// Puts a secret into the store of the workspace and answers where it lies; may be empty in
    /// tests. The scope says who may have it where members share the workspace.
    std::function<Future<SecretRef>(Secret, SecretScope)> storeSecret {};
    /// Adds the three sample clients to this workspace; empty: not offered.
    std::function<Future<bool>()> loadSamples {};
    QString workspacePath {}; ///< full path, shown in Settings
    QString secretStore {}; ///< where secrets go: "keychain", "file" or "shared"
    session::BackupControl* backups = nullptr; ///< null: this workspace is not backed up from here
    session::AuditControl* audit = nullptr; ///< null: the history cannot be asked here
    SharedWorkspaces* shared = nullptr; ///< null: no other workspace is offered
    bool isShared = false; ///< this one lies in a database
    session::PresenceControl* presence = nullptr; ///< null: nobody else works here
    /// Ends this window and starts the console again with the workspace at this address; empty:
    /// with the file on this computer.
    std::function<void(const QString& address)> openWorkspace {};
};

} // namespace clara::ui
