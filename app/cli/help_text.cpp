// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

QString line(const QString& left, const QString& right)
{
    if (left.size() > 34)
        return u"  %1\n%2%3\n"_s.arg(left, QString(38, u' '), right);
    return u"  %1  %2\n"_s.arg(left.leftJustified(34), right);
}

QString flagForm(const FlagSpec& flag)
{
    return u"--"_s + flag.name + (flag.value.isEmpty() ? QString() : u' ' + flag.value);
}

QString globalHelp()
{
    return translate("clara::Cli", "Everywhere:") + u'\n'
        + line(u"--workspace PATH"_s,
            translate("clara::Cli",
                "the .clara file or postgresql://… (CLARA_WORKSPACE, or the default place)"))
        + line(u"--password-stdin"_s,
            translate("clara::Cli", "read the password of the database from standard input"))
        + line(u"--json"_s,
            translate("clara::Cli",
                "one JSON value on standard output, errors as JSON on standard error"))
        + line(u"--verbose"_s, translate("clara::Cli", "more lines in the log"))
        + line(u"--help, --version"_s, translate("clara::Cli", "this text; the version"));
}

QString exitHelp()
{
    return translate("clara::Cli", "Exit status:") + u'\n'
        + translate("clara::Cli",
            "  0 done   1 internal   2 invalid   3 not_found   4 conflict   5 auth\n"
            "  6 network or rate_limited   7 storage   8 rejected   9 cancelled\n");
}

QString commandHelp(const CommandSpec& spec)
{
    QString usage = u"clara "_s + spec.name();
    for (const auto& positional : spec.positionals)
        usage += (positional.required ? u" %1"_s : u" [%1]"_s).arg(positional.label);
    QString flags;
    for (const auto& flag : spec.flags) {
        if (flag.required)
            usage += u' ' + flagForm(flag);
        flags += line(flagForm(flag),
            flag.required ? translate("clara::Cli", "%1 (needed)").arg(flag.help) : flag.help);
    }
    QString text = usage + u"\n\n  "_s + spec.help + u"\n\n"_s;
    if (!flags.isEmpty())
        text += translate("clara::Cli", "Flags:") + u'\n' + flags + u'\n';
    return text;
}

} // namespace

QString helpText(const QStringList& words)
{
    QString commands;
    for (const auto& spec : commandSpecs()) {
        if (spec.words == words)
            return commandHelp(spec) + globalHelp() + u'\n' + exitHelp();
        if (spec.words.mid(0, words.size()) == words)
            commands += line(spec.name(), spec.help);
    }
    return translate("clara::Cli",
               "clara: clients, bots, drafts and what goes out, by hand or by script.")
        + u"\n\n"_s + translate("clara::Cli", "Commands (`clara COMMAND --help` shows the flags):")
        + u'\n' + commands + u'\n' + globalHelp() + u'\n' + exitHelp();
}

} // namespace clara::cli
