// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

#include <memory>

namespace clara::guardrails {

/// Rules in the order in which they are shown. Pure; any thread.
class RuleSet {
public:
    using Rules
        = QList<std::shared_ptr<const Rule>>; // shared: subsets of a set refer to the same rules

    explicit RuleSet(Rules rules)
        : m_rules(std::move(rules))
    {
    }
    /// Every rule of the product.
    static const RuleSet& standard();

    RuleSet only(const QString& ruleId) const;
    RuleSet without(const QString& ruleId) const;

    /// The title of a rule in the language of the interface; `stored`, in the language of whoever
    /// checked, for a rule that is no longer there.
    QString titleOf(const QString& ruleId, const QString& stored) const;

    /// What all rules say. Fails closed: a rule that returns an error or throws, and a post without
    /// any variant, set `heldReason`; the other rules are still asked.
    Verdict check(const QList<Candidate>& candidates, const RuleContext& context) const;

private:
    Rules m_rules;
};

} // namespace clara::guardrails
