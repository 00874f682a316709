// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec keyCommand(const char* words, const char* verb, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.help = help;
    return spec;
}

QList<Column> keyColumns()
{
    return { column(translate("clara::Cli", "Member"), "member"),
        column(translate("clara::Cli", "Computer"), "label"),
        column(translate("clara::Cli", "Kind"), "kind"),
        column(translate("clara::Cli", "State"), "state"),
        column(translate("clara::Cli", "Fingerprint"), "fingerprint"),
        column(translate("clara::Cli", "Since"), "created_at", Format::Time) };
}

CommandSpec secretsSpec()
{
    CommandSpec list = keyCommand("secret list", "secret.list",
        translate(
            "clara::Cli", "list the passwords and keys that members share, never their text"));
    list.columns = { column(translate("clara::Cli", "For"), "purpose"),
        column(translate("clara::Cli", "Name"), "name"),
        column(translate("clara::Cli", "Client"), "client"),
        column(translate("clara::Cli", "Keys that open it"), "keys"),
        column(translate("clara::Cli", "Opens here"), "readable_here", Format::YesNo),
        column(translate("clara::Cli", "Replace it"), "replace", Format::YesNo),
        column(translate("clara::Cli", "Was open to"), "exposed_to") };
    list.empty = translate("clara::Cli",
        "Nothing is shared yet. `clara secret share` moves what this computer keeps.");
    return list;
}

} // namespace

QList<CommandSpec> keySpecs()
{
    CommandSpec show = keyCommand("key show", "key.show",
        translate("clara::Cli", "show the fingerprint of this computer's key"));
    show.columns = keyColumns();
    CommandSpec list = keyCommand("key list", "key.list",
        translate("clara::Cli", "list the keys that secrets are sealed for"));
    list.flags = { switchFlag("revoked", "revoked", translate("clara::Cli", "revoked ones too")) };
    list.columns = keyColumns();
    list.empty = translate("clara::Cli", "No computer has a key yet.");
    CommandSpec trust = keyCommand("key trust", "key.trust",
        translate("clara::Cli", "confirm a member's further key, after comparing its fingerprint"));
    trust.positionals = { { u"fingerprint"_s, u"FINGERPRINT"_s } };
    trust.columns = keyColumns();
    trust.done = translate(
        "clara::Cli", "The key is confirmed. What this computer can open is sealed for it.");
    CommandSpec revoke = keyCommand("key revoke", "key.revoke",
        translate("clara::Cli", "take a key out of use, for example of a lost computer"));
    revoke.positionals = { { u"key"_s, u"KEY"_s } };
    revoke.columns = keyColumns();
    revoke.done = translate("clara::Cli",
        "The key is revoked. Replace what it could open: `clara secret list` shows it.");
    CommandSpec fresh = keyCommand("key new", "key.new",
        translate("clara::Cli", "make a new key for this computer, after its old one was revoked"));
    fresh.columns = keyColumns();
    fresh.done = translate("clara::Cli",
        "This computer has a new key. Read its fingerprint to somebody who confirms it with `clara key trust`.");
    CommandSpec share = keyCommand("secret share", "secret.share",
        translate("clara::Cli", "move the passwords and keys of this computer into the workspace"));
    share.columns = { column(translate("clara::Cli", "Moved"), "moved"),
        column(translate("clara::Cli", "Kept on other computers"), "elsewhere") };
    share.done = translate("clara::Cli", "What this computer kept is shared with the members now.");
    share.isSlow = true;
    return { show, list, trust, revoke, fresh, secretsSpec(), share };
}

} // namespace clara::cli
