// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guardrails/rule.h"

namespace clara::guardrails {

/// Banned terms of client and persona (`terms.banned`) and terms that every post must contain
/// (`terms.required`); whole words, without case.
class TermRule final : public VariantRule {
public:
    QString id() const override;
    QString title() const override;

protected:
    QList<Finding> find(const Candidate& candidate, const RuleContext& context) const override;
};

} // namespace clara::guardrails
