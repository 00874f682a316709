// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Character classes of X's published text rules (twitter-text 3). All take one UTF-16 unit unless
// they say "code point"; case never matters.
namespace clara::text::xchars {

[[nodiscard]] bool isAsciiLetter(char16_t c);
[[nodiscard]] bool isAsciiDigit(char16_t c);
[[nodiscard]] bool isAsciiAlphanumeric(char16_t c);
/// Latin letters with accents and combining accents.
[[nodiscard]] bool isLatinAccent(char16_t c);
/// Marks that steer the writing direction.
[[nodiscard]] bool isDirectionalMarker(char16_t c);
/// Characters no post may contain: U+FFFE, U+FEFF, U+FFFF.
[[nodiscard]] bool isForbidden(char16_t c);
/// May stand in a domain label, at any place.
[[nodiscard]] bool isDomainChar(char16_t c);
/// May stand before a link.
[[nodiscard]] bool mayPrecedeUrl(char16_t c);
[[nodiscard]] bool isPathChar(char16_t c);
/// May be the last one of a path.
[[nodiscard]] bool isPathEndingChar(char16_t c);
[[nodiscard]] bool isQueryChar(char16_t c);
/// May be the last one of a query.
[[nodiscard]] bool isQueryEndingChar(char16_t c);
/// Code point: letters and marks; a hashtag needs at least one.
[[nodiscard]] bool isHashtagLetter(char32_t c);
/// Code point: anything a hashtag consists of.
[[nodiscard]] bool isHashtagChar(char32_t c);

} // namespace clara::text::xchars
