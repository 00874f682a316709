// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"

#include "text/code_points.h"

#include <algorithm>
#include <iterator>

namespace clara::text {

namespace {

enum class BreakClass : quint8 {
    Other,
    Cr,
    Lf,
    Control,
    Extend,
    ExtendPlain, // extends a cluster but does not take part in conjuncts
    Linker, // joins two consonants into a conjunct
    Zwj,
    RegionalIndicator,
    Prepend,
    SpacingMark,
    L,
    V,
    T,
    Lv,
    Lvt,
    Pictographic,
    Consonant, // may start or continue a conjunct
};

struct BreakRange {
    char32_t first;
    char32_t last;
    BreakClass breakClass;
};

using C = BreakClass;
constexpr BreakRange breakRanges[] = {
#include "text/grapheme_table.inc"
};

constexpr char32_t firstHangulSyllable = 0xAC00;
constexpr char32_t lastHangulSyllable = 0xD7A3;
constexpr char32_t trailingJamoPerVowel = 28;

BreakClass breakClassOf(char32_t codePoint)
{
    if (codePoint >= 0x20 && codePoint < 0x7F)
        return C::Other;
    if (codePoint >= firstHangulSyllable && codePoint <= lastHangulSyllable)
        return (codePoint - firstHangulSyllable) % trailingJamoPerVowel == 0 ? C::Lv : C::Lvt;
    const auto after = std::upper_bound(std::begin(breakRanges), std::end(breakRanges), codePoint,
        [](char32_t value, const BreakRange& range) { return value < range.first; });
    if (after == std::begin(breakRanges))
        return C::Other;
    const BreakRange& range = *std::prev(after);
    return codePoint <= range.last ? range.breakClass : C::Other;
}

bool extends(BreakClass value)
{
    return value == C::Extend || value == C::ExtendPlain || value == C::Linker || value == C::Zwj;
}

// What has been seen of the current cluster, as far as later breaks depend on it.
struct ClusterState {
    BreakClass last;
    bool oddIndicators = false; // an unpaired regional indicator is last
    bool afterPictograph = false; // a pictograph, then extenders only, no joiner
    bool pictographJoined = false; // that, and then one joiner
    bool inConjunct = false; // a consonant, then linkers and extenders only
    bool conjunctLinked = false; // … with at least one linker among them

    explicit ClusterState(BreakClass first)
        : last(first)
    {
        take(first);
    }

    void take(BreakClass next)
    {
        oddIndicators = next == C::RegionalIndicator && !oddIndicators;
        pictographJoined = afterPictograph && next == C::Zwj;
        afterPictograph
            = next == C::Pictographic || (afterPictograph && extends(next) && next != C::Zwj);
        if (next == C::Consonant) {
            inConjunct = true;
            conjunctLinked = false;
        } else if (inConjunct && (next == C::Linker || next == C::Extend || next == C::Zwj)) {
            conjunctLinked = conjunctLinked || next == C::Linker;
        } else {
            inConjunct = false;
        }
        last = next;
    }

    bool joinsHangul(BreakClass next) const
    {
        switch (last) {
        case C::L:
            return next == C::L || next == C::V || next == C::Lv || next == C::Lvt;
        case C::Lv:
        case C::V:
            return next == C::V || next == C::T;
        case C::Lvt:
        case C::T:
            return next == C::T;
        default:
            return false;
        }
    }

    bool continuesWith(BreakClass next) const
    {
        if (last == C::Cr)
            return next == C::Lf;
        const auto isControl
            = [](BreakClass c) { return c == C::Control || c == C::Cr || c == C::Lf; };
        if (isControl(last) || isControl(next))
            return false;
        if (joinsHangul(next) || extends(next) || next == C::SpacingMark || last == C::Prepend)
            return true;
        if (next == C::Consonant)
            return inConjunct && conjunctLinked;
        if (next == C::Pictographic)
            return pictographJoined;
        return next == C::RegionalIndicator && oddIndicators;
    }
};

} // namespace

qsizetype nextGrapheme(QStringView text, qsizetype from)
{
    CodePoint current = codePointAt(text, from);
    ClusterState state(breakClassOf(current.value));
    qsizetype position = from + current.units;
    while (position < text.size()) {
        current = codePointAt(text, position);
        const BreakClass next = breakClassOf(current.value);
        if (!state.continuesWith(next))
            break;
        state.take(next);
        position += current.units;
    }
    return position;
}

int graphemeCount(QStringView text)
{
    int count = 0;
    for (qsizetype position = 0; position < text.size(); position = nextGrapheme(text, position))
        ++count;
    return count;
}

} // namespace clara::text
