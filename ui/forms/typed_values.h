// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What operators type into fields, read into values and back. Pure.
namespace clara::ui {

/// Entries separated by commas or line breaks, trimmed, each once, in order; empty ones are left
/// out.
QStringList readTerms(const QString& typed);
/// "cheap, free trial".
QString showTerms(const QStringList& terms);
/// One entry per line.
QString showLines(const QStringList& terms);

/// A plain number as typed; `valid` is false when the text is no number.
template <class T> struct Typed {
    std::optional<T> value {}; ///< nothing: the field is empty
    bool valid = true;
};

/// "30", "30.5" or "$30" into micro-dollars. Comma and point both separate decimals; "1,000" is
/// refused.
Typed<qint64> readUsd(const QString& typed);
/// "30" or "30.50"; empty for no value.
QString showUsd(const std::optional<qint64>& microUsd);

Typed<int> readInt(const QString& typed);
QString showInt(const std::optional<int>& number);

} // namespace clara::ui
