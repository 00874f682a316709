// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/folded_text.h"

namespace clara::guardrails {

enum class ClaimKind {
    Result, ///< "guaranteed", "cures"
    Perfection, ///< "100 %", "risk-free"
    Rank, ///< "best in town", "No. 1"
};

struct ClaimTerm {
    Span span;
    ClaimKind kind = ClaimKind::Result;
};

/// Words that make a sentence an absolute claim, in English, German and Japanese whatever the
/// persona's language is: posts mix them.
QList<ClaimTerm> claimsIn(const FoldedText& text);

} // namespace clara::guardrails
