// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace clara::text {

/// How X weighs characters: the published configurations 1 (classic), 2 and 3 (today's).
struct XCountConfig {
    struct Range {
        char32_t first = 0;
        char32_t last = 0;
        int weight = 0;
    };
    int maxLength = 280;
    int scale = 100;
    int defaultWeight = 200;
    int urlLength = 23;
    bool emojiIsOne = true; ///< a whole emoji sequence has the default weight once
    std::vector<Range> ranges {};

    static const XCountConfig& version1();
    static const XCountConfig& version2();
    static const XCountConfig& version3();
};

/// The offsets are those of the published conformance suite: UTF-16, inclusive.
struct XCount {
    int weightedLength = 0;
    bool valid = false; ///< not empty, within the limit and free of forbidden characters
    int permillage = 0; ///< of the limit, rounded down
    int validRangeEnd = 0; ///< last unit that still fits
    int displayRangeEnd = 0; ///< last unit of the text
};

[[nodiscard]] XCount countForX(
    const QString& text, const XCountConfig& config = XCountConfig::version3());

} // namespace clara::text
