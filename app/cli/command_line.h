// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_spec.h"

#include "base/result.h"

#include <QHash>
#include <QJsonObject>

namespace clara::cli {

/// What was asked for. Files and standard input are not read yet.
struct CommandLine {
    const CommandSpec* spec = nullptr; ///< null: help or version
    QStringList helpFor {}; ///< words before --help
    bool help = false;
    bool version = false;
    bool json = false;
    bool verbose = false;
    QString workspace {}; ///< empty: CLARA_WORKSPACE or the default place
    QJsonObject params {};
    QHash<QString, QString> files {}; ///< parameter → path or "-"
    bool secretFromStdin = false;
    bool passwordFromStdin = false; ///< of the database that is the workspace
    bool batch = false;
    bool untilIdle = false;
    bool stream = false;
};

/// `arguments` without the program's name. Invalid with a sentence for everything that is not in
/// the tables; what was given for an unknown flag is never repeated, because it may be a password.
Result<CommandLine> parseCommandLine(const QStringList& arguments);
/// Whether errors are to be JSON, readable even when the rest of the line is wrong.
bool wantsJson(const QStringList& arguments);

/// All commands, those that begin with `words`, or one command with its flags.
QString helpText(const QStringList& words);

} // namespace clara::cli
