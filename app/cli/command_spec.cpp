// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_spec.h"

namespace clara::cli {

const QList<CommandSpec>& commandSpecs()
{
    static const QList<CommandSpec> specs = toolSpecs().mid(0, 1) + setupSpecs() + workSpecs()
        + memberSpecs() + backupSpecs() + moveSpecs() + auditSpecs() + keySpecs()
        + toolSpecs().mid(1);
    return specs;
}

FlagSpec textFlag(const char* name, const char* param, const char* value, const QString& help)
{
    FlagSpec flag;
    flag.name = QLatin1String(name);
    flag.param = QLatin1String(param);
    flag.value = QLatin1String(value);
    flag.help = help;
    return flag;
}

FlagSpec listFlag(const char* name, const char* param, const char* value, const QString& help)
{
    FlagSpec flag = textFlag(name, param, value, help);
    flag.kind = FlagKind::List;
    return flag;
}

FlagSpec fileFlag(const char* name, const char* param, const QString& help)
{
    FlagSpec flag = textFlag(name, param, "FILE", help);
    flag.kind = FlagKind::File;
    return flag;
}

FlagSpec integerFlag(const char* name, const char* param, const QString& help)
{
    FlagSpec flag = textFlag(name, param, "N", help);
    flag.kind = FlagKind::Integer;
    return flag;
}

FlagSpec switchFlag(const char* name, const char* param, const QString& help)
{
    FlagSpec flag = textFlag(name, param, "", help);
    flag.kind = FlagKind::Switch;
    return flag;
}

FlagSpec required(FlagSpec flag)
{
    flag.required = true;
    return flag;
}

FlagSpec clearable(FlagSpec flag)
{
    flag.clearable = true;
    return flag;
}

FlagSpec clientFlag()
{
    return textFlag(
        "client", "client", "CLIENT", translate("clara::Cli", "the client, by name or id"));
}

FlagSpec secretFlag()
{
    FlagSpec flag = textFlag("secret-stdin", "secret_ref", "",
        translate("clara::Cli", "read the password or key from standard input (one line)"));
    flag.kind = FlagKind::SecretStdin;
    return flag;
}

Column column(const QString& header, const char* key, Format format)
{
    return { header, QLatin1String(key), format };
}

} // namespace clara::cli
