// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace clara::cli {

inline constexpr qint64 maxInputBytes = 1024 * 1024;
inline constexpr qint64 maxSecretBytes = 4096;

/// The text of a file, or of standard input for "-": at most 1 MiB of valid UTF-8, a byte order
/// mark is dropped. `field` names the input in errors.
Result<QString> readTextFile(const QString& path, const QString& field);
/// The first line of standard input without its end; nothing else of it is kept. Empty or longer
/// than 4 KiB gives Invalid.
Result<Secret> readSecretFromStdin();

} // namespace clara::cli
