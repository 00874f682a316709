// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace clara::text {

/// One code point and its size; a lone surrogate is a code point of one unit.
struct CodePoint {
    char32_t value = 0;
    int units = 1; ///< UTF-16 units: 1 or 2
};

/// The code point that starts at `position` (0 <= position < size).
inline CodePoint codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(first, text[position + 1]), 2 };
    return { first.unicode(), 1 };
}

/// The code point that ends before `position` (0 < position <= size).
inline CodePoint codePointBefore(QStringView text, qsizetype position)
{
    if (position >= 2 && text[position - 1].isLowSurrogate()
        && text[position - 2].isHighSurrogate())
        return codePointAt(text, position - 2);
    return { text[position - 1].unicode(), 1 };
}

} // namespace clara::text
