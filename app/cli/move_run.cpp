// SPDX-License-Identifier: GPL-3.0-or-later
#include "move_run.h"

#include "answer_view.h"
#include "composition/product_parts.h"
#include "console_output.h"
#include "exit_code.h"
#include "session/json_backups.h"
#include "storage/move/workspace_move.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

storage::MovePlace movePlace(
    const CommandLine& line, const QString& param, const app::WorkspaceOptions& options)
{
    return { line.params.value(param).toString(), options.databasePassword };
}

std::unexpected<Error> moveNeedsYes(const QString& from)
{
    return invalid(u"yes"_s,
        translate("clara::Cli",
            "This moves the workspace “%1”; nothing runs there afterwards. Look at what would be moved with --preview, then repeat it with --yes.")
            .arg(from));
}

Result<QJsonObject> move(
    const CommandLine& line, const app::WorkspaceOptions& options, const Clock& clock)
{
    const auto from = movePlace(line, u"from"_s, options);
    const auto to = movePlace(line, u"to"_s, options);
    const bool isPreview = line.params.value(u"preview"_s).toBool();
    const auto name = storage::MoveEnd::nameOf(from.place); // never a password
    if (!name)
        return std::unexpected(name.error());
    if (!isPreview && !line.params.value(u"yes"_s).toBool())
        return moveNeedsYes(*name);
    const auto report = isPreview ? storage::previewMove(from, to, clock)
                                  : storage::moveWorkspace(from, to, clock);
    if (!report)
        return std::unexpected(report.error());
    QJsonObject answer = session::jsonOf(*report);
    answer.insert(u"moved"_s, !isPreview);
    if (!isPreview) {
        app::copyAnchorFile(from.place, to.place);
        answer.insert(u"secrets_file_copied"_s, app::copySecretsFile(from.place, to.place));
    }
    return answer;
}

} // namespace

int runMove(const CommandLine& line, const app::WorkspaceOptions& options, const Clock& clock)
{
    const auto answer = move(line, options, clock);
    if (!answer)
        return printError(answer.error(), line.json);
    const bool isMoved = answer->value(u"moved"_s).toBool();
    const CommandSpec spec = isMoved ? *line.spec : movePreviewSpec(*line.spec);
    const bool isPrinted = line.json ? printJson(*answer) : print(viewOf(spec, *answer));
    return isPrinted ? 0 : exitCodeFor(ErrorKind::Storage);
}

} // namespace clara::cli
