// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace clara::storage {

/// The statements of a script, without their final semicolons and without comments between them.
/// Knows quotes (`$$` too), comments and the bodies of triggers, whose statements end with
/// semicolons too.
QStringList splitStatements(const QString& script);

/// The statement with `$1`, `$2`… instead of its question marks outside quotes.
QString numberedPlaceholders(const QString& sql);

} // namespace clara::storage
