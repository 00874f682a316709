// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// Compares with the history; says how near the nearest post is. Held when the history is not
/// known.
class NearDuplicateRule final : public Rule {
public:
    QString id() const override;
    QString title() const override;
    Result<RuleOutcome> check(
        const QList<Candidate>& candidates, const RuleContext& context) const override;
};

} // namespace clara::guardrails
