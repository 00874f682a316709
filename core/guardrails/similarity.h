// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace clara::guardrails {

// Chosen on tests/data/near_duplicate.json, see tests/guardrails/tst_similarity.cpp for the
// figures.
inline constexpr double nearDuplicateWarn = 0.45; ///< the same post, lightly reworded or reordered
inline constexpr double nearDuplicateBlock = 0.8; ///< the same post but for a word or two

/// The shingles of one text after normalisation (compatibility forms, case, accents, punctuation
/// and links do not count). Build it once per text and compare many times.
class Shingles {
public:
    explicit Shingles(const QString& text);

    /// 0 (nothing in common) to 1 (the same after normalisation). Symmetric. Two empty texts are
    /// equal.
    double similarity(const Shingles& other) const;

private:
    std::vector<quint64> m_hashes; ///< sorted, unique
};

/// For single comparisons.
double similarity(const QString& a, const QString& b);

} // namespace clara::guardrails
