// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/punycode.h"

#include "text/code_points.h"

#include <algorithm>
#include <vector>

namespace clara::text {

namespace {

// RFC 3492, section 5.
constexpr int punycodeBase = 36;
constexpr int punycodeMinimum = 1;
constexpr int punycodeMaximum = 26;
constexpr int punycodeSkew = 38;
constexpr int punycodeDamp = 700;
constexpr int punycodeFirstBias = 72;
constexpr int acePrefixSize = 4;

int adaptedBias(int delta, int points, bool first)
{
    delta = first ? delta / punycodeDamp : delta / 2;
    delta += delta / points;
    int k = 0;
    while (delta > ((punycodeBase - punycodeMinimum) * punycodeMaximum) / 2) {
        delta /= punycodeBase - punycodeMinimum;
        k += punycodeBase;
    }
    return k + (punycodeBase - punycodeMinimum + 1) * delta / (delta + punycodeSkew);
}

int digitsOf(int value, int bias)
{
    int digits = 1;
    for (int k = punycodeBase;; k += punycodeBase, ++digits) {
        const int threshold = std::clamp(k - bias, punycodeMinimum, punycodeMaximum);
        if (value < threshold)
            return digits;
        value = (value - threshold) / (punycodeBase - threshold);
    }
}

int encodedSize(const std::vector<char32_t>& points)
{
    const auto isBasic = [](char32_t c) { return c < 0x80; };
    const int basic = static_cast<int>(std::count_if(points.begin(), points.end(), isBasic));
    int size = acePrefixSize + basic + (basic > 0 ? 1 : 0);
    char32_t next = 0x80;
    int delta = 0;
    int bias = punycodeFirstBias;
    int handled = basic;
    while (handled < static_cast<int>(points.size())) {
        char32_t smallest = 0x110000;
        for (const char32_t c : points)
            smallest = c >= next ? std::min(smallest, c) : smallest;
        delta += static_cast<int>(smallest - next) * (handled + 1);
        next = smallest;
        for (const char32_t c : points) {
            if (c < next)
                ++delta;
            if (c != next)
                continue;
            size += digitsOf(delta, bias);
            bias = adaptedBias(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++next;
    }
    return size;
}

} // namespace

int asciiLabelSize(QStringView label, int limit)
{
    // Each code point needs at least one character; so the quadratic part below stays small.
    if (label.size() > 2 * qsizetype(limit))
        return limit + 1;
    std::vector<char32_t> points;
    bool ascii = true;
    for (qsizetype position = 0; position < label.size();) {
        const CodePoint current = codePointAt(label, position);
        ascii = ascii && current.value < 0x80;
        points.push_back(current.value);
        position += current.units;
    }
    return ascii ? static_cast<int>(points.size()) : encodedSize(points);
}

} // namespace clara::text
