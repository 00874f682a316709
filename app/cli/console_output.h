// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonValue>
#include <QString>

namespace clara::cli {

/// Without what a terminal would obey: control characters but line feed and tab become a visible
/// mark.
QString terminalSafe(const QString& text);

/// Writes to standard output; false when it could not all be written (a full disk behind a
/// redirection).
bool print(const QString& text);
bool printJson(const QJsonValue& value);
/// To standard error: one sentence, or {"error":{"kind","message","field"?}}. Returns the exit
/// status.
int printError(const Error& error, bool json);
/// One line to standard error that is not an error.
void printNote(const QString& text);

} // namespace clara::cli
