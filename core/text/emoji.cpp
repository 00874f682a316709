// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/emoji.h"

#include "text/code_points.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace clara::text {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

#include "text/emoji_table.inc"

constexpr char16_t variationSelector = 0xFE0F;
constexpr char16_t keycapMark = 0x20E3;
constexpr char16_t zeroWidthJoiner = 0x200D;
constexpr char32_t firstIndicator = 0x1F1E6;
constexpr char32_t lastIndicator = 0x1F1FF;
constexpr int maxJoinedParts = 10;

template <std::size_t size> bool isIn(const Range (&ranges)[size], char32_t c)
{
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
        [](char32_t value, const Range& range) { return value < range.first; });
    return after != std::begin(ranges) && c <= std::prev(after)->last;
}

bool isUnit(QStringView text, qsizetype position, char16_t unit)
{
    return position < text.size() && text[position].unicode() == unit;
}

bool isSkinTone(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return false;
    const char32_t c = codePointAt(text, position).value;
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

qsizetype keycapLength(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (!(c >= u'0' && c <= u'9') && c != u'#' && c != u'*')
        return 0;
    const qsizetype mark = position + (isUnit(text, position + 1, variationSelector) ? 2 : 1);
    return isUnit(text, mark, keycapMark) ? mark + 1 - position : 0;
}

// A valid pair of indicators, or one indicator alone.
qsizetype flagLength(QStringView text, qsizetype position)
{
    const auto indicatorAt = [text](qsizetype at) {
        const char32_t c = at < text.size() ? codePointAt(text, at).value : 0;
        return c >= firstIndicator && c <= lastIndicator
            ? static_cast<char>('A' + (c - firstIndicator))
            : '\0';
    };
    const char first = indicatorAt(position);
    if (first == '\0')
        return 0;
    const char second = indicatorAt(position + 2);
    for (std::size_t i = 0; i + 1 < flagRegions.size(); i += 2) {
        if (flagRegions[i] == first && flagRegions[i + 1] == second)
            return 4;
    }
    return 2;
}

// The black flag with the tags of England, Scotland or Wales.
qsizetype taggedFlagLength(QStringView text, qsizetype position)
{
    if (codePointAt(text, position).value != 0x1F3F4)
        return 0;
    std::string region;
    for (qsizetype at = position + 2; at < text.size() && region.size() < 6; at += 2) {
        const char32_t c = codePointAt(text, at).value;
        if (c == 0xE007F)
            return region == "gbeng" || region == "gbsct" || region == "gbwls" ? at + 2 - position
                                                                               : 0;
        if (c < 0xE0061 || c > 0xE007A)
            return 0;
        region.push_back(static_cast<char>('a' + (c - 0xE0061)));
    }
    return 0;
}

// One emoji with what may follow it directly, without joiners.
qsizetype singleLength(QStringView text, qsizetype position)
{
    const CodePoint base = codePointAt(text, position);
    const qsizetype next = position + base.units;
    const bool selected = isUnit(text, next, variationSelector);
    if (!isIn(emojiRanges, base.value)) {
        const bool needsSelector = base.value == 0xA9 || base.value == 0xAE || base.value == 0x2122
            || base.value == 0x265F;
        return needsSelector && selected ? base.units + 1 : 0;
    }
    qsizetype end = next + (selected && isIn(variationBases, base.value) ? 1 : 0);
    if (isIn(modifierBases, base.value) && isSkinTone(text, end))
        end += 2;
    return end - position;
}

bool isKnownJoined(const std::u16string& sequence, bool toned)
{
    const auto contains = [&](const auto& table) {
        return std::binary_search(
            std::begin(table), std::end(table), std::u16string_view(sequence));
    };
    return toned ? contains(tonedJoined) : contains(plainJoined);
}

} // namespace

qsizetype emojiLength(QStringView text, qsizetype position)
{
    if (const qsizetype length = keycapLength(text, position))
        return length;
    if (text[position].unicode() < 0xA9)
        return 0;
    if (const qsizetype length = flagLength(text, position))
        return length;
    if (const qsizetype length = taggedFlagLength(text, position))
        return length;
    qsizetype longest = singleLength(text, position);
    qsizetype end = position + longest;
    std::u16string sequence; // without skin tones
    bool toned = false;
    qsizetype taken = position;
    for (int parts = 1; longest > 0 && parts < maxJoinedParts; ++parts) {
        while (taken < end) {
            if (!isSkinTone(text, taken)) {
                sequence.push_back(text[taken++].unicode());
                continue;
            }
            // A tone behind a sequence that takes none there is an emoji of its own.
            if (parts > 1 && taken + 2 == end && isKnownJoined(sequence, toned))
                longest = taken - position;
            toned = true;
            taken += 2;
        }
        if (parts > 1 && isKnownJoined(sequence, toned))
            longest = end - position;
        if (!isUnit(text, end, zeroWidthJoiner) || end + 1 >= text.size())
            break;
        const qsizetype next = singleLength(text, end + 1);
        if (next == 0)
            break;
        end += 1 + next;
    }
    return longest;
}

} // namespace clara::text
