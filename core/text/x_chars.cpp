// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/x_chars.h"

#include <QChar>

namespace clara::text::xchars {

namespace {

bool isOneOf(char16_t c, QStringView set) { return set.contains(QChar(c)); }

bool isXSpace(char16_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680
        || c == 0x180E || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F
        || c == 0x205F || c == 0x3000;
}

bool isCyrillic(char16_t c) { return c >= 0x0400 && c <= 0x04FF; }

} // namespace

bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

bool isAsciiAlphanumeric(char16_t c) { return isAsciiLetter(c) || isAsciiDigit(c); }

bool isLatinAccent(char16_t c)
{
    if (c < 0xC0)
        return false;
    if (c <= 0x024F)
        return c != 0xD7 && c != 0xF7;
    return isOneOf(
               c, u"\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB")
        || (c >= 0x0300 && c <= 0x036F) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool isDirectionalMarker(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || c == 0x061C || c == 0x200E || c == 0x200F
        || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char16_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }

bool isDomainChar(char16_t c)
{
    if (c > 0x20 && c < 0x7F)
        return !isOneOf(c, u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$");
    return !isXSpace(c) && !isForbidden(c) && !isDirectionalMarker(c);
}

bool mayPrecedeUrl(char16_t c)
{
    return isDirectionalMarker(c)
        || !(isAsciiAlphanumeric(c) || isOneOf(c, u"@\uFF20$#\uFF03") || isForbidden(c));
}

bool isPathChar(char16_t c)
{
    return isAsciiAlphanumeric(c) || isCyrillic(c) || isLatinAccent(c)
        || isOneOf(c, u"!*';:=+,.$/%#[]-\u2013_~@|&");
}

bool isPathEndingChar(char16_t c)
{
    return isAsciiAlphanumeric(c) || isCyrillic(c) || isLatinAccent(c) || isOneOf(c, u"+-=_#/");
}

bool isQueryChar(char16_t c)
{
    return isAsciiAlphanumeric(c) || isOneOf(c, u"!?*'@();:&=+$/%#[]-_.,~|");
}

bool isQueryEndingChar(char16_t c) { return isAsciiAlphanumeric(c) || isOneOf(c, u"-_&=#/"); }

bool isHashtagLetter(char32_t c) { return QChar::isLetter(c) || QChar::isMark(c); }

bool isHashtagChar(char32_t c)
{
    if (isHashtagLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit)
        return true;
    constexpr QStringView special = u"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c"
                                    u"\u30a0\u30fb\u3003\u0f0b\u0f0c\u00b7";
    return c < 0x10000 && special.contains(QChar(static_cast<char16_t>(c)));
}

} // namespace clara::text::xchars
