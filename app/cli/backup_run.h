// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "workspace_door.h"

#include "base/secret.h"

namespace clara::cli {

/// Whether the command is one of those below, which the verbs alone cannot do.
bool isBackupFileCommand(const CommandLine& line);

/// `backup verify` and `backup restore`, and `backup now --encrypted-to`: what is done with a
/// backup file by this process, so that a passphrase never travels. Where another process owns the
/// workspace it is only asked for a fresh copy. Main thread, which it blocks; `finished` carries
/// the exit status.
class BackupRun final : public QObject {
    Q_OBJECT
public:
    BackupRun(
        CommandLine line, app::WorkspaceOptions options, Secret passphrase, const Clock& clock);
    void start();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void verify();
    void restore();
    void restoreIntoDatabase(const QString& target);
    void compareWithDatabase(Backups& backups);
    QString workspaceName() const;
    void preview();
    void askForCopy();
    void useCopy(const QString& copy);
    void fail(const Error& error);
    void end(int status);
    void finish(const QJsonObject& answer);
    Status checkLine() const;
    QString file() const { return m_line.params.value(QStringLiteral("file")).toString(); }

    const CommandLine m_line;
    const app::WorkspaceOptions m_options;
    const Secret m_passphrase;
    const Clock& m_clock;
    bool m_ended = false;
    WorkspaceDoor m_door;
};

} // namespace clara::cli
