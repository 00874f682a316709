// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/database_passwords.h"
#include "composition/shared_workspace_access.h"
#include "composition/workspace_session.h"
#include "ports/backups.h"
#include "shell/console_services.h"
#include "shell/console_state.h"

#include <QTemporaryDir>

#include <memory>

namespace clara::app {

/// Time stands still, so that pictures of the same code are the same.
class StillClock final : public Clock {
public:
    explicit StillClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }
    milliseconds monotonic() const override { return milliseconds(0); }

private:
    Instant m_now;
};

/// Says that it runs and does nothing: nothing changes while a picture is taken.
class StillEngine final : public session::EngineControl {
    Q_OBJECT
public:
    session::EngineState state() const override { return session::EngineState::Running; }
    void start() override { }
    Future<bool> stop() override { return readyFuture<bool>(true); }
    Future<Account> checkAccount(AccountId account) override;
    Future<Completion> generate(session::GenerateRequest request) override;
};

/// A list that is the same in every picture, on every computer.
class StillBackups final : public Backups {
public:
    explicit StillBackups(Instant now)
        : m_now(now)
    {
    }
    Future<Backup> make(BackupKind kind) override;
    Future<BackupOverview> overview() override;
    Future<BackupContents> exportTo(QString file, SecretPtr passphrase) override;
    Future<RestorePreview> preview(QString file, SecretPtr passphrase) override;
    Future<RestoreReport> restoreTo(QString file, SecretPtr passphrase, QString target) override;

private:
    const Instant m_now;
};

enum class StudioContent { Empty, Demo };

/// A temporary workspace in front of which pages are photographed.
class ShotStudio {
public:
    static Result<std::unique_ptr<ShotStudio>> open(
        StudioContent content, const Clock& clock, ui::ThemeController& theme);

    const ui::ConsoleServices& services() const { return *m_services; }

private:
    explicit ShotStudio(Instant now)
        : m_backups(now)
    {
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceSession> m_session;
    StillEngine m_engine;
    StillBackups m_backups;
    session::BackupControl m_backupControl { m_backups };
    SharedWorkspaceAccess m_shared { databasePasswords() }; ///< offered, never asked
    ui::ChangeNotifier m_changes;
    std::unique_ptr<ui::ConsoleServices> m_services;
};

} // namespace clara::app
