// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field_errors.h"

namespace clara {

inline constexpr qsizetype maxNameLength = 80; ///< UTF-16 units
inline constexpr qsizetype maxNotesLength = 20000; ///< voice, brand notes and other long texts

/// The form under which a name is unique: NFKC, case-folded, white space collapsed.
QString nameKey(const QString& name);
/// Trimmed, NFC, white space collapsed to single blanks.
QString tidyName(const QString& name);

/// One sentence when `name` is empty, longer than maxNameLength or holds control characters; else
/// empty.
QString nameProblem(const QString& name);
/// One sentence when `text` is longer than `maxLength` or holds NUL or unpaired surrogates; else
/// empty.
QString textProblem(const QString& text, qsizetype maxLength);
void addIfProblem(FieldErrors& errors, const QString& field, const QString& problem);

} // namespace clara
