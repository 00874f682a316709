// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

QList<CommandSpec> moveSpecs()
{
    CommandSpec move;
    move.words = { u"workspace"_s, u"move"_s };
    move.verb = u"workspace.move"_s;
    move.mode = Mode::Move;
    move.help = translate("clara::Cli", "move a workspace between a file and a database");
    move.flags = { required(textFlag("from", "from", "PLACE",
                       translate("clara::Cli", "the workspace: a path or an address"))),
        required(textFlag("to", "to", "PLACE",
            translate("clara::Cli", "where it goes: a new file, or an empty or new schema"))),
        switchFlag("preview", "preview", translate("clara::Cli", "only show what would be moved")),
        switchFlag("yes", "yes",
            translate("clara::Cli", "do it; nothing runs at the old place afterwards")) };
    move.done = translate("clara::Cli",
        "The workspace is moved, and each row was compared. Publishing is stopped there: look at `clara publication list`, then `clara publishing resume`. Keys stay on the computer where they were entered; enter them again on others.");
    move.columns = { column(translate("clara::Cli", "From"), "from"),
        column(translate("clara::Cli", "To"), "to"),
        column(translate("clara::Cli", "Rows"), "rows"),
        column(translate("clara::Cli", "Keys in this computer's keychain"), "keys_in_keychain"),
        column(translate("clara::Cli", "Keys in this computer's file"), "keys_in_file") };
    move.sections = { { translate("clara::Cli", "Tables"), u"tables"_s,
        { column(translate("clara::Cli", "Table"), "table"),
            column(translate("clara::Cli", "Rows"), "rows"),
            column(translate("clara::Cli", "SHA-256, equal on both sides"), "sha256") } } };
    return { move };
}

CommandSpec movePreviewSpec(const CommandSpec& move)
{
    CommandSpec preview = move;
    preview.done = translate("clara::Cli", "Nothing was changed. This would be moved:");
    preview.sections.first().columns.last().header = translate("clara::Cli", "SHA-256");
    return preview;
}

} // namespace clara::cli
