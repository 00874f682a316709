// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot_studio.h"

#include "composition/demo_workspace.h"

namespace clara::app {

namespace {

Error nothingRuns()
{
    return { ErrorKind::Cancelled, QStringLiteral("Nothing runs while pictures are taken.") };
}

} // namespace

Future<Account> StillEngine::checkAccount(AccountId)
{
    return readyFuture<Account>(std::unexpected(nothingRuns()));
}

Future<Completion> StillEngine::generate(session::GenerateRequest)
{
    return readyFuture<Completion>(std::unexpected(nothingRuns()));
}

Future<Backup> StillBackups::make(BackupKind)
{
    return readyFuture<Backup>(std::unexpected(nothingRuns()));
}

Future<BackupOverview> StillBackups::overview()
{
    constexpr qint64 bytes = 1'245'184;
    const QList<Backup> backups { { {}, BackupKind::Recent, m_now - std::chrono::minutes(12),
                                      bytes },
        { {}, BackupKind::Recent, m_now - std::chrono::minutes(27), bytes },
        { {}, BackupKind::Nightly, m_now - std::chrono::hours(7), bytes } };
    return readyFuture<BackupOverview>(BackupOverview {
        backups, QStringLiteral("~/Documents/Clara/harbour-lane.clara.backups"), {} });
}

Future<BackupContents> StillBackups::exportTo(QString, SecretPtr)
{
    return readyFuture<BackupContents>(std::unexpected(nothingRuns()));
}

Future<RestorePreview> StillBackups::preview(QString, SecretPtr)
{
    return readyFuture<RestorePreview>(std::unexpected(nothingRuns()));
}

Future<RestoreReport> StillBackups::restoreTo(QString, SecretPtr, QString)
{
    return readyFuture<RestoreReport>(std::unexpected(nothingRuns()));
}

Result<std::unique_ptr<ShotStudio>> ShotStudio::open(
    StudioContent content, const Clock& clock, ui::ThemeController& theme)
{
    std::unique_ptr<ShotStudio> studio(new ShotStudio(clock.now()));
    WorkspaceOptions options;
    options.path = studio->m_folder.filePath(QStringLiteral("harbour-lane.clara"));
    options.create = true;
    auto session = WorkspaceSession::open(options, clock);
    if (!session)
        return std::unexpected(session.error());
    studio->m_session = std::move(*session);
    if (content == StudioContent::Demo) {
        auto seeding = seedDemo(
            studio->m_session->commands(), studio->m_session->store(), clock, DemoCosts::Invented);
        seeding.waitForFinished();
        const Result<bool> seeded = seeding.result();
        if (!seeded)
            return std::unexpected(seeded.error());
    }
    studio->m_services
        = std::make_unique<ui::ConsoleServices>(ui::ConsoleServices { studio->m_session->commands(),
            studio->m_session->queries(), studio->m_engine, studio->m_changes, clock, theme,
            QStringLiteral("harbour-lane.clara"), {}, QTimeZone("Europe/Berlin") });
    studio->m_services->workspacePath = QStringLiteral("~/Documents/Clara/harbour-lane.clara");
    studio->m_services->secretStore = QStringLiteral("keychain");
    studio->m_services->backups = &studio->m_backupControl;
    studio->m_services->audit = &studio->m_session->auditControl();
    studio->m_services->shared = &studio->m_shared;
    studio->m_services->openWorkspace = [](const QString&) {};
    studio->m_services->loadSamples = [] { return readyFuture<bool>(true); };
    return studio;
}

} // namespace clara::app
