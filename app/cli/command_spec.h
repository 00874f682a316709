// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace clara::cli {

/// lupdate knows the name; the context comes with each text.
inline QString translate(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

enum class FlagKind {
    Text,
    List, ///< A,B,C; may be repeated
    Integer, ///< or "none" where `clearable`
    Money, ///< US dollars with up to six decimals → micro-dollars; or "none" where `clearable`
    File, ///< path of a UTF-8 file, "-" for stdin; its text becomes the parameter
    Path, ///< of a file that whoever owns the workspace opens; becomes absolute, because its folder
          ///< is another
    Switch,
    Fixed, ///< sets the parameter to `fixed`
    SecretStdin,
};

struct FlagSpec {
    QString name {}; ///< without --
    FlagKind kind = FlagKind::Text;
    QString param {};
    QString value {}; ///< placeholder in help
    QString help {};
    bool required = false;
    bool clearable = false;
    QString fixed {};
    QString linkParam {}; ///< Fixed: an address that may follow goes there
};

struct PositionalSpec {
    QString param {};
    QString label {}; ///< in help: "CLIENT"
    bool required = true;
};

enum class Format { Text, Short, Time, Money, YesNo, List };

struct Column {
    QString header {};
    QString key {};
    Format format = Format::Text;
};

/// An array inside an object, shown as a table below it.
struct Section {
    QString title {};
    QString key {};
    QList<Column> columns {};
};

/// BackupFile: works on a backup by itself, with or without a workspace. Move: opens two of them by
/// itself.
enum class Mode { Workspace, Pure, Init, EngineRun, BackupFile, Move };

/// One command: its words, what it reads, which verb it is and how its answer is shown to people.
struct CommandSpec {
    QStringList words {};
    QString verb {};
    QString help {};
    QList<PositionalSpec> positionals {};
    QList<FlagSpec> flags {};
    QString done {}; ///< sentence after a change, %1 is the thing; empty: nothing was changed
    QString empty {}; ///< sentence instead of an empty list
    QList<Column> columns {}; ///< of a list, or the lines of one thing
    QList<Section> sections {};
    QString body {}; ///< key of a long text that is printed below
    Mode mode = Mode::Workspace;
    bool isSlow = false; ///< asks a model or a network: minutes, not seconds
    bool promptFromStdin = false;
    bool makesSignIn = false; ///< the secret becomes a verifier; none is given: one is made

    QString name() const { return words.join(QLatin1Char(' ')); }
};

/// All commands in the order of the help page.
const QList<CommandSpec>& commandSpecs();

QList<CommandSpec> setupSpecs();
QList<CommandSpec> workSpecs();
QList<CommandSpec> memberSpecs();
QList<CommandSpec> backupSpecs();
QList<CommandSpec> moveSpecs();
QList<CommandSpec> auditSpecs();
QList<CommandSpec> keySpecs();
QList<CommandSpec> toolSpecs();
/// How `backup restore --preview` is shown.
CommandSpec previewSpec(const CommandSpec& restore);
/// How `workspace move --preview` is shown.
CommandSpec movePreviewSpec(const CommandSpec& move);

// Short forms for the tables.
FlagSpec textFlag(const char* name, const char* param, const char* value, const QString& help);
FlagSpec listFlag(const char* name, const char* param, const char* value, const QString& help);
FlagSpec fileFlag(const char* name, const char* param, const QString& help);
FlagSpec integerFlag(const char* name, const char* param, const QString& help);
FlagSpec switchFlag(const char* name, const char* param, const QString& help);
FlagSpec required(FlagSpec flag);
FlagSpec clearable(FlagSpec flag);
FlagSpec clientFlag();
FlagSpec secretFlag();
Column column(const QString& header, const char* key, Format format = Format::Text);

} // namespace clara::cli
