// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

using namespace Qt::StringLiterals;

namespace clara::cli {

namespace {

CommandSpec backupCommand(const char* words, const char* verb, Mode mode, const QString& help)
{
    CommandSpec spec;
    spec.words = QString::fromLatin1(words).split(u' ');
    spec.verb = QLatin1String(verb);
    spec.mode = mode;
    spec.help = help;
    return spec;
}

FlagSpec passphraseFlag()
{
    FlagSpec flag = textFlag("passphrase-stdin", "passphrase", "",
        translate("clara::Cli",
            "read the passphrase of the encrypted file from standard input (one line)"));
    flag.kind = FlagKind::SecretStdin;
    return flag;
}

QList<Column> backupColumns()
{
    return { column(translate("clara::Cli", "Made"), "made_at", Format::Time),
        column(translate("clara::Cli", "Kind"), "kind"),
        column(translate("clara::Cli", "Bytes"), "size_bytes"),
        column(translate("clara::Cli", "Rows"), "rows"),
        column(translate("clara::Cli", "File"), "path") };
}

QList<Column> contentsColumns()
{
    return { column(translate("clara::Cli", "File"), "path"),
        column(translate("clara::Cli", "Workspace"), "workspace"),
        column(translate("clara::Cli", "Made"), "made_at", Format::Time),
        column(translate("clara::Cli", "Encrypted"), "encrypted", Format::YesNo),
        column(translate("clara::Cli", "Checksum fits"), "checksummed", Format::YesNo),
        column(translate("clara::Cli", "Rows"), "rows"),
        column(translate("clara::Cli", "Kept before"), "previous_backup") };
}

} // namespace

QList<CommandSpec> backupSpecs()
{
    CommandSpec now = backupCommand("backup now", "backup.now", Mode::Workspace,
        translate("clara::Cli", "make a verified backup of the workspace"));
    now.flags
        = { textFlag("encrypted-to", "encrypted_to", "FILE",
                translate("clara::Cli", "write one encrypted file instead, to be kept elsewhere")),
              passphraseFlag() };
    now.isSlow = true;
    now.done = translate("clara::Cli", "The backup is made and verified.");
    now.columns = backupColumns();
    CommandSpec list = backupCommand("backup list", "backup.list", Mode::Workspace,
        translate("clara::Cli", "list the backups on this computer, newest first"));
    list.columns = { column(translate("clara::Cli", "Made"), "made_at", Format::Time),
        column(translate("clara::Cli", "Kind"), "kind"),
        column(translate("clara::Cli", "Bytes"), "size_bytes"),
        column(translate("clara::Cli", "File"), "path") };
    list.empty = translate("clara::Cli", "There is no backup yet. `clara backup now` makes one.");
    const PositionalSpec file { u"file"_s, u"FILE"_s };
    CommandSpec verify = backupCommand("backup verify", "backup.verify", Mode::BackupFile,
        translate("clara::Cli", "read all of a backup and prove that it is whole"));
    verify.positionals = { file };
    verify.flags = { passphraseFlag() };
    verify.done = translate("clara::Cli", "The backup is whole.");
    verify.columns = contentsColumns();
    verify.sections = { { translate("clara::Cli", "Rows"), u"tables"_s,
        { column(translate("clara::Cli", "Table"), "table"),
            column(translate("clara::Cli", "Rows"), "rows") } } };
    CommandSpec restore = backupCommand("backup restore", "backup.restore", Mode::BackupFile,
        translate("clara::Cli", "put a backup in the place of the workspace, or into a new one"));
    restore.positionals = { file };
    restore.flags = {
        textFlag("to", "to", "PATH",
            translate("clara::Cli", "make a new workspace there instead: a file or an address")),
        switchFlag("preview", "preview", translate("clara::Cli", "only show what would change")),
        switchFlag(
            "yes", "yes", translate("clara::Cli", "replace the workspace; it is backed up before")),
        passphraseFlag()
    };
    restore.done = translate("clara::Cli",
        "The backup is restored. Publishing is stopped, because the backup does not know what was sent since: look at `clara publication list`, then `clara publishing resume`. Keys are not in a backup; where they are missing, enter them again.");
    restore.columns = contentsColumns();
    return { now, list, verify, restore };
}

CommandSpec previewSpec(const CommandSpec& restore)
{
    CommandSpec preview = restore;
    preview.done = translate("clara::Cli", "Nothing was changed. Restoring would change this:");
    preview.sections = { { translate("clara::Cli", "Tables"), u"tables"_s,
        { column(translate("clara::Cli", "Table"), "table"),
            column(translate("clara::Cli", "Only in the backup"), "only_in_backup"),
            column(translate("clara::Cli", "Only in the workspace"), "only_in_workspace"),
            column(translate("clara::Cli", "Different"), "different"),
            column(translate("clara::Cli", "Same"), "same"),
            column(
                translate("clara::Cli", "Newest in the backup"), "newest_in_backup", Format::Time),
            column(translate("clara::Cli", "Newest in the workspace"), "newest_in_workspace",
                Format::Time) } } };
    return preview;
}

} // namespace clara::cli
