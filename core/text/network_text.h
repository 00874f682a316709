// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clara::text {

// Networks are named by their key: "bluesky", "x", "sandbox". An unknown key has the rules of the
// sandbox.

/// The most one post may hold.
struct TextLimits {
    int length = 0; ///< in what the network counts: graphemes, or X's weighted characters
    int utf8Bytes = 0; ///< 0 = no limit of its own

    bool operator==(const TextLimits&) const = default;
};

[[nodiscard]] TextLimits limitsFor(const QString& network);

struct Measure {
    int length = 0; ///< as the network counts
    int limit = 0; ///< TextLimits::length
    bool valid = false; ///< not blank, within all limits, nothing forbidden: exactly when problem()
                        ///< is empty
    int utf8Bytes = 0;

    bool operator==(const Measure&) const = default;
};

[[nodiscard]] Measure measure(const QString& network, const QString& text);

/// Why the text cannot be posted there and what to do, translated; empty when it can.
[[nodiscard]] QString problem(const QString& network, const QString& text);

} // namespace clara::text
