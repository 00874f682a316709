// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec memberCommand(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.help = help;
    spec.columns = { column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Roles"), "role_words", Format::List),
        column(translate("clara::Cli", "Sign-in"), "login"),
        column(translate("clara::Cli", "Since"), "created_at", Format::Time) };
    return spec;
}

FlagSpec placeFlag()
{
    return textFlag("client", "client", "CLIENT",
        translate("clara::Cli", "for this client only; without it everywhere"));
}

} // namespace

QList<CommandSpec> memberSpecs()
{
    CommandSpec add = memberCommand("member add", "member.add",
        translate(
            "clara::Cli", "let somebody into a shared workspace, with a sign-in of their own"));
    FlagSpec password = textFlag("new-password-stdin", "password", "",
        translate("clara::Cli",
            "read the member's password from standard input (one line); without it one is made"));
    password.kind = FlagKind::SecretStdin;
    add.flags = { required(textFlag(
                      "name", "name", "NAME", translate("clara::Cli", "what the history says"))),
        required(textFlag("role", "role", "owner|operator|reviewer|viewer",
            translate("clara::Cli", "what the member may do"))),
        placeFlag(),
        textFlag("login", "login", "NAME",
            translate("clara::Cli", "name of the sign-in; without it one is made of the name")),
        password };
    add.makesSignIn = true;
    add.done = translate("clara::Cli", "“%1” is a member.");
    CommandSpec list = memberCommand(
        "member list", "member.list", translate("clara::Cli", "list who may do what"));
    list.flags = { switchFlag(
        "removed", "removed", translate("clara::Cli", "also those who were removed")) };
    list.columns.removeAt(2); // only the one who adds it sees the sign-in
    CommandSpec role = memberCommand("member role", "member.role",
        translate("clara::Cli", "change what a member may do, everywhere or for one client"));
    role.positionals = { { u"member"_s, u"MEMBER"_s } };
    role.flags = { required(textFlag("role", "role", "owner|operator|reviewer|viewer|none",
                       translate("clara::Cli", "the new role; none takes it away there"))),
        placeFlag() };
    role.done = translate("clara::Cli", "The role of “%1” is changed.");
    CommandSpec remove = memberCommand("member remove", "member.remove",
        translate(
            "clara::Cli", "take a member's roles and sign-in away; the history keeps the name"));
    remove.positionals = { { u"member"_s, u"MEMBER"_s } };
    remove.columns.clear();
    remove.done = translate("clara::Cli", "“%1” is no member any more.");
    return { add, list, role, remove };
}

} // namespace clara::cli
