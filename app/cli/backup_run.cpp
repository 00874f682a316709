// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_run.h"

#include "answer_view.h"
#include "composition/product_parts.h"
#include "console_output.h"
#include "exit_code.h"
#include "session/json_backups.h"
#include "session/when_answered.h"
#include "storage/postgres/postgres_restore.h"
#include "storage/sqlite/opened_backup.h"
#include "storage/sqlite/sqlite_restore.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {
constexpr milliseconds copyLimit { std::chrono::seconds(190) };

/// A restore to a database is compared with that database.
app::WorkspaceOptions withTarget(app::WorkspaceOptions options, const CommandLine& line)
{
    const QString to = line.params.value(u"to"_s).toString();
    if (app::isDatabaseAddress(to))
        options.path = to;
    return options;
}
} // namespace

bool isBackupFileCommand(const CommandLine& line)
{
    return line.spec->mode == Mode::BackupFile
        || (line.spec->verb == "backup.now"_L1
            && (line.params.contains(u"encrypted_to"_s) || line.secretFromStdin));
}

BackupRun::BackupRun(
    CommandLine line, app::WorkspaceOptions options, Secret passphrase, const Clock& clock)
    : m_line(std::move(line))
    , m_options(withTarget(options, m_line))
    , m_passphrase(std::move(passphrase))
    , m_clock(clock)
    , m_door(m_options, clock, Ownership::Either)
{
    connect(&m_door, &WorkspaceDoor::failed, this, &BackupRun::fail);
    connect(&m_door, &WorkspaceDoor::opened, this, &BackupRun::askForCopy);
}

Status BackupRun::checkLine() const
{
    if (m_line.spec->verb != "backup.now"_L1)
        return {};
    if (m_line.params.value(u"encrypted_to"_s).toString().isEmpty())
        return invalid(u"encrypted_to"_s,
            translate("clara::Cli",
                "A passphrase is of use only for an encrypted backup. Name its file with --encrypted-to."));
    if (m_passphrase.isEmpty())
        return invalid(u"passphrase"_s,
            translate("clara::Cli",
                "An encrypted backup needs a passphrase: add --passphrase-stdin and send it to standard input."));
    return {};
}

void BackupRun::start()
{
    if (const Status line = checkLine(); !line)
        fail(line.error());
    else if (m_line.spec->verb == "backup.verify"_L1)
        verify();
    else if (m_line.spec->verb == "backup.now"_L1)
        m_door.open();
    else if (m_line.params.value(u"preview"_s).toBool())
        preview();
    else
        restore();
}

void BackupRun::verify()
{
    const auto contents = storage::verifyBackup(file(), &m_passphrase);
    if (contents)
        finish(session::jsonOf(*contents, file()));
    else
        fail(contents.error());
}

/// The name of the workspace in an export.
QString BackupRun::workspaceName() const
{
    auto* workspace = m_door.workspace();
    return workspace ? workspace->store().displayName() : QFileInfo(m_options.path).fileName();
}

void BackupRun::restoreIntoDatabase(const QString& target)
{
    const auto existing = m_line.params.value(u"yes"_s).toBool() ? storage::Existing::Replace
                                                                 : storage::Existing::Refuse;
    const auto report = storage::restoreIntoDatabase(file(), &m_passphrase,
        { target, m_options.databasePassword }, existing, app::productShelf(target), m_clock);
    if (report)
        finish(session::jsonOf(*report));
    else
        fail(report.error());
}

void BackupRun::restore()
{
    const QString to = m_line.params.value(u"to"_s).toString();
    if (app::isDatabaseAddress(to.isEmpty() ? m_options.path : to)) {
        restoreIntoDatabase(to.isEmpty() ? m_options.path : to);
        return;
    }
    storage::RestoreOptions options;
    options.target = to.isEmpty() ? m_options.path : to;
    const bool replaces = QFileInfo::exists(options.target);
    if (replaces && !m_line.params.value(u"yes"_s).toBool()) {
        fail({ ErrorKind::Invalid,
            translate("clara::Cli",
                "This replaces the workspace “%1”. Look at what would change with --preview, then repeat it with --yes.")
                .arg(options.target),
            {}, u"yes"_s });
        return;
    }
    options.existing = replaces ? storage::Existing::Replace : storage::Existing::Refuse;
    const auto report = storage::restoreWorkspace(file(), &m_passphrase, options, m_clock);
    if (report)
        finish(session::jsonOf(*report));
    else
        fail(report.error());
}

void BackupRun::preview()
{
    const QString to = m_line.params.value(u"to"_s).toString();
    const QString target = to.isEmpty() ? m_options.path : to;
    if (app::isDatabaseAddress(target)) {
        m_door.open(); // others may work there meanwhile
        return;
    }
    if (!QFileInfo::exists(target)) {
        fail({ ErrorKind::NotFound,
            translate("clara::Cli",
                "There is no workspace at “%1” to compare with. Restoring would make it and change nothing else.")
                .arg(target) });
        return;
    }
    const auto preview = storage::previewRestoreOfClosed(file(), &m_passphrase, target);
    if (preview)
        finish(session::jsonOf(*preview, file()));
    else if (preview.error().kind == ErrorKind::Conflict && to.isEmpty())
        m_door.open(); // its owner gives a copy to compare with
    else
        fail(preview.error());
}

void BackupRun::askForCopy()
{
    const QString to = m_line.params.value(u"encrypted_to"_s).toString();
    auto* workspace = m_door.workspace();
    if (to.isEmpty() && workspace && workspace->store().isShared()) {
        compareWithDatabase(*workspace->backups());
        return;
    }
    QJsonObject params { { u"kind"_s, u"recent"_s } };
    if (!to.isEmpty())
        params.insert(u"for_export"_s, QFileInfo(to).absoluteFilePath());
    m_door.setAnswerLimit(copyLimit);
    session::whenAnswered(m_door.channel().call(u"backup.now"_s, params), this,
        [this](const Result<QJsonValue>& answer) {
            if (answer)
                useCopy(answer->toObject().value(u"path"_s).toString());
            else
                fail(answer.error());
        });
}

void BackupRun::compareWithDatabase(Backups& backups)
{
    const auto passphrase
        = m_passphrase.isEmpty() ? nullptr : std::make_shared<const Secret>(m_passphrase.clone());
    session::whenAnswered(
        backups.preview(file(), passphrase), this, [this](const Result<RestorePreview>& preview) {
            if (preview)
                finish(session::jsonOf(*preview, file()));
            else
                fail(preview.error());
        });
}

void BackupRun::useCopy(const QString& copy)
{
    if (m_line.spec->verb != "backup.now"_L1) {
        const auto preview = storage::previewRestore(file(), &m_passphrase, copy);
        if (preview)
            finish(session::jsonOf(*preview, file()));
        else
            fail(preview.error());
        return;
    }
    const QString to = m_line.params.value(u"encrypted_to"_s).toString();
    const auto contents = storage::exportBackup(
        copy, workspaceName(), QFileInfo(to).absoluteFilePath(), m_passphrase, {}, m_clock.now());
    if (contents)
        finish(session::jsonOf(*contents, to));
    else
        fail(contents.error());
}

void BackupRun::finish(const QJsonObject& answer)
{
    const bool isPreview = m_line.params.value(u"preview"_s).toBool();
    const CommandSpec spec = isPreview ? previewSpec(*m_line.spec) : *m_line.spec;
    const bool isPrinted = m_line.json ? printJson(answer) : print(viewOf(spec, answer));
    end(isPrinted ? 0 : exitCodeFor(ErrorKind::Storage));
}

void BackupRun::fail(const Error& error)
{
    if (!m_ended)
        end(printError(error, m_line.json));
}

void BackupRun::end(int status)
{
    if (m_ended)
        return;
    m_ended = true;
    connect(
        &m_door, &WorkspaceDoor::closed, this, [this, status] { Q_EMIT finished(status); },
        Qt::SingleShotConnection);
    m_door.close();
}

} // namespace clara::cli
