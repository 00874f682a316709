// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec auditCommand(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.help = help;
    return spec;
}

FlagSpec pathFlag(const char* name, const char* param, const QString& help)
{
    FlagSpec flag = textFlag(name, param, "FILE", help);
    flag.kind = FlagKind::Path;
    return flag;
}

CommandSpec verifySpec()
{
    CommandSpec verify = auditCommand("audit verify", "audit.verify",
        translate(
            "clara::Cli", "prove that the history is what was sealed; status 7 when it is not"));
    verify.flags = { pathFlag("anchors", "anchors",
        translate("clara::Cli", "compare with this copy of the anchors instead")) };
    verify.isSlow = true;
    verify.columns = { column(translate("clara::Cli", "Intact"), "intact", Format::YesNo),
        column(translate("clara::Cli", "Sealed"), "sealed"),
        column(translate("clara::Cli", "Waiting for a seal"), "unsealed"),
        column(translate("clara::Cli", "Anchors compared"), "anchors"),
        column(translate("clara::Cli", "Anchor file"), "anchor_file") };
    verify.sections = { { translate("clara::Cli", "Chains"), u"chains"_s,
        { column(translate("clara::Cli", "Client"), "client"),
            column(translate("clara::Cli", "Intact"), "intact", Format::YesNo),
            column(translate("clara::Cli", "Sealed"), "sealed"),
            column(translate("clara::Cli", "Problem"), "problem") } } };
    return verify;
}

} // namespace

QList<CommandSpec> auditSpecs()
{
    CommandSpec list = auditCommand(
        "audit list", "audit.list", translate("clara::Cli", "list who did what, newest first"));
    list.flags = { clientFlag(),
        textFlag("actor", "actor", "NAME", translate("clara::Cli", "only what this person did")),
        textFlag("action", "action", "ACTION",
            translate("clara::Cli", "only this action (post.approve), or all of a kind (post)")),
        textFlag(
            "since", "since", "TIME", translate("clara::Cli", "from this day or instant on (UTC)")),
        textFlag(
            "until", "until", "TIME", translate("clara::Cli", "before this day or instant (UTC)")),
        integerFlag("limit", "limit", translate("clara::Cli", "at most this many (200)")) };
    list.columns = { column(translate("clara::Cli", "When"), "at", Format::Time),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "Who"), "actor"),
        column(translate("clara::Cli", "Action"), "action"),
        column(translate("clara::Cli", "Sealed"), "sealed", Format::YesNo),
        column(translate("clara::Cli", "What"), "summary", Format::Short) };
    list.empty = translate("clara::Cli", "Nothing was done that fits.");
    CommandSpec exported = auditCommand("audit export", "audit.export",
        translate("clara::Cli",
            "write the history with its seals, one JSON object per line; a table when FILE ends in .csv"));
    exported.flags
        = { required(pathFlag("to", "to", translate("clara::Cli", "the file to write"))) };
    exported.isSlow = true;
    exported.done = translate("clara::Cli", "The history is written.");
    exported.columns = { column(translate("clara::Cli", "File"), "path"),
        column(translate("clara::Cli", "Events"), "events") };
    CommandSpec anchor = auditCommand("audit anchor", "audit.anchor",
        translate("clara::Cli", "note at once where the history ends, outside of the workspace"));
    anchor.flags = { pathFlag("to", "to", translate("clara::Cli", "add it to this file instead")) };
    anchor.done = translate("clara::Cli", "The anchor is written.");
    anchor.columns = { column(translate("clara::Cli", "File"), "path"),
        column(translate("clara::Cli", "Chains"), "chains") };
    return { list, verifySpec(), exported, anchor };
}

} // namespace clara::cli
